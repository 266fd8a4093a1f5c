/**
 * What was taken out of a dangerous file must not be dangerous itself: a format that holds more than tensors
 * could carry over the names that make it so.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { FileReport } from '../core/finding.ts';
import type { Output } from '../core/sink.ts';
import type { Writer } from '../convert/writer.ts';
import type { Policy } from '../policy/profile.ts';
import { scanSource } from '../scan/scan.ts';

/** Throws where the output of a dangerous file would be one. */
export function assertHarmless(
  judged: FileReport,
  { holds }: Writer,
  {
    output,
    file,
    policy,
  }: { readonly output: Output; readonly file: string; readonly policy: Policy },
): void {
  if (judged.verdict !== 'dangerous' || holds !== 'values') return;
  const { verdict, findings } = scanSource(output.reopen(file), { path: file, policy });
  if (verdict !== 'dangerous') return;
  const found = findings.find((finding) => finding.verdict === 'dangerous');
  const message = `the output would be dangerous too: ${found?.message ?? 'see scan'}`;
  throw new ModelFileError('UNSUPPORTED', message);
}
