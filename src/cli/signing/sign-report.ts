/**
 * What was signed, as text and as JSON: `pickleproof/sign/v1`.
 * @module
 */
import type { Certificate } from '../../crypto/certificate.ts';
import type { SigningKey } from '../../crypto/keys.ts';
import type { ModelPayload, SigningPlan } from '../../crypto/sign-model.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import type { Terminal } from '../terminal.ts';
import { namesText } from './problem-text.ts';
import type { ScanFirst } from './scan-first.ts';

/** A signature that was written. */
export interface SignReport {
  readonly path: string;
  readonly signature: string;
  readonly plan: SigningPlan;
  readonly payload: ModelPayload;
  /** Undefined when nothing was scanned. */
  readonly scan: ScanFirst | undefined;
  readonly key: SigningKey;
  /** The signer's first; none when the key alone signed. */
  readonly certificates: readonly Certificate[];
}

/** The JSON text, ending in a newline. */
export function signJson({
  path,
  signature,
  plan,
  payload,
  scan,
  key,
  certificates,
}: SignReport): string {
  const [certificate] = certificates;
  const report = {
    schema: 'pickleproof/sign/v1',
    path,
    signature: {
      path: signature,
      method: certificate === undefined ? 'key' : 'certificate',
      hint: key.hint,
      certificate: certificate?.subject,
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
  const { path, signature, plan, payload, scan, key, certificates } = report;
  const [certificate] = certificates;
  const who = certificate === undefined ? '' : ` with ${terminalText(certificate.subject)}`;
  const lines = [
    paint.bold(
      `signed ${terminalText(path)} -> ${terminalText(signature)}: ` +
        `${plan.files.length} files, ${formatByteSize(bytesOf(plan))}`,
    ),
    `signer       key ${key.hint}${who}`,
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
