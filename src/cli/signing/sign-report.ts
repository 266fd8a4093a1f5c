/**
 * What was signed, as text and as JSON: `pickleproof/sign/v1`.
 * @module
 */
import type { ModelPayload, SigningPlan } from '../../crypto/sign-model.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import type { Terminal } from '../terminal.ts';
import { namesText } from './problem-text.ts';
import type { ScanFirst } from './scan-first.ts';
import { signerText, type SignerFacts } from './signer-flags.ts';

/** A signature that was written. */
export interface SignReport {
  readonly path: string;
  readonly signature: string;
  readonly plan: SigningPlan;
  readonly payload: ModelPayload;
  /** Undefined when nothing was scanned. */
  readonly scan: ScanFirst | undefined;
  readonly signer: SignerFacts;
}

/** The JSON text, ending in a newline. */
export function signJson({ path, signature, plan, payload, scan, signer }: SignReport): string {
  const report = {
    schema: 'pickleproof/sign/v1',
    path,
    signature: {
      path: signature,
      ...signer,
      rootDigest: `sha256:${payload.rootDigest}`,
    },
    files: plan.files.length,
    bytes: bytesOf(plan),
    resources: payload.resources.length,
    notCovered: plan.notCovered,
    scan: scan === undefined ? undefined : { verdict: scan.verdict ?? 'nothing-to-judge' },
  };
  return `${jsonText(report, 2)}\n`;
}

/** The text, ending in a newline. */
export function signText(report: SignReport, { paint }: Terminal): string {
  const { path, signature, plan, payload, scan, signer } = report;
  const lines = [
    paint.bold(
      `signed ${terminalText(path)} -> ${terminalText(signature)}: ` +
        `${plan.files.length} files, ${formatByteSize(bytesOf(plan))}`,
    ),
    `signer       ${signerText(signer)}`,
    `root digest  sha256:${payload.rootDigest}`,
  ];
  if (plan.notCovered.length > 0) lines.push(`not covered  ${namesText(plan.notCovered)}`);
  lines.push(
    `scan         ${scan === undefined ? 'not done' : (scan.verdict ?? 'nothing to judge')}`,
  );
  return `${lines.join('\n')}\n`;
}

function bytesOf({ files }: SigningPlan): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
