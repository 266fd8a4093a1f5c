/**
 * Where a converted file comes from, as metadata that goes into it.
 * @module
 */
import type { FileReport } from '../core/finding.ts';
import type { Model } from '../convert/model/model.ts';
import { today } from './clock.ts';
import { VERSION } from './version.ts';

/** What is known of a conversion before it is written. */
export interface Origin {
  readonly model: Model;
  readonly judged: FileReport;
  readonly sha256: string | undefined;
  readonly reproducible: boolean;
  /** The arrays are what Python made of the file, not what stands in it. */
  readonly inSandbox?: boolean | undefined;
}

/** Texts by name; the time only where the output need not be reproducible. */
export function provenanceOf({
  model,
  judged,
  sha256,
  reproducible,
  inSandbox,
}: Origin): Map<string, string> {
  const facts = new Map<string, string>([
    ['pickleproof.version', VERSION],
    ['pickleproof.source_format', model.format],
  ]);
  if (sha256 !== undefined) facts.set('pickleproof.source_sha256', sha256);
  facts.set('pickleproof.source_verdict', judged.verdict);
  if (judged.verdict === 'dangerous') facts.set('pickleproof.source_had_code', 'true');
  if (inSandbox === true) facts.set('pickleproof.in_sandbox', 'true');
  for (const [key, value] of model.facts) {
    if (/^[a-z]+\.\w+$/.test(key) && value.length <= 200)
      facts.set(`pickleproof.source.${key}`, value);
  }
  if (!reproducible) facts.set('pickleproof.converted_at', today());
  return facts;
}
