/**
 * A verification as text and as JSON: `pickleproof/verify/v1`.
 * @module
 */
import type { Verification } from '../../crypto/verify-model.ts';
import { jsonText, terminalText } from '../../report/escape.ts';
import { worstClass, type ProblemClass } from '../../sign/problem.ts';
import type { Terminal } from '../terminal.ts';
import { claimRows, claimsJson } from './claim-report.ts';
import { linkHint, namesText, problemLines } from './problem-text.ts';
import type { CheckedClaims } from './verify-claims.ts';

/** A verification and what it was about. */
export interface VerifyReport extends Verification {
  readonly path: string;
  readonly signature: string;
  readonly claims?: CheckedClaims | undefined;
}

/** The JSON text, ending in a newline. What nobody vouches for is left out. */
export function verifyJson(report: VerifyReport): string {
  const { path, signature, problems, method, hint, signer, signed, comparison, claims } = report;
  const root = signed?.rootDigest;
  const json = {
    schema: 'pickleproof/verify/v1',
    path,
    ok: problems.length === 0,
    signature: {
      path: signature,
      method,
      hint,
      signer,
      rootDigest: root === undefined ? undefined : `sha256:${root}`,
    },
    files:
      comparison === undefined
        ? undefined
        : { signed: comparison.signed, verified: comparison.verified },
    problems: problems.map(({ code, name, expected, found, message }) => ({
      code,
      name,
      expected,
      found,
      message,
    })),
    notCovered: comparison?.notCovered ?? [],
    claims: claims === undefined ? undefined : claimsJson(claims),
  };
  return `${jsonText(json, 2)}\n`;
}

/** The text, ending in a newline. */
export function verifyText(report: VerifyReport, terminal: Terminal, verbose: boolean): string {
  const { problems, comparison } = report;
  const { paint } = terminal;
  const path = terminalText(report.path);
  const worst = worstClass(problems);
  if (worst !== undefined) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    const head = paint.red(`NOT VERIFIED ${path}: ${count}`);
    const lines = problemLines(problems, terminal, verbose);
    const isClaim = problems.every(({ code }) => code.startsWith('CLAIM_'));
    const advice = isClaim ? CLAIM_ADVICE : ADVICE[worst];
    return `${head}\n${lines}${rowsOf(report)}${linkHint(problems)}${advice}\n`;
  }
  const { signed = 0, verified = 0 } = comparison ?? {};
  const part = verified === signed ? `all ${signed}` : `ONLY ${verified} of ${signed}`;
  const head = paint.green(`verified ${path}`);
  return `${head}: ${part} signed files are as they were signed\n${rowsOf(report)}`;
}

const ADVICE: Readonly<Record<ProblemClass, string>> = {
  model: 'Do not load this model. Get it again from its source; if it stays so, ask the signer.',
  signer: 'Do not load this model: it is not known to be from whom you trust.',
  input: 'This signature says nothing. Get it again from its source, or ask the signer.',
};

/** The files are the signed ones; what was claimed of them is not good enough. */
const CLAIM_ADVICE =
  'Do not load this model before someone whom you trust has scanned it (pickleproof scan, attest).';

function rowsOf({ signature, method, signer, signed, comparison, claims }: VerifyReport): string {
  const how = method === undefined ? '' : ` (${method})`;
  const lines = [`signature    ${terminalText(signature)}${how}`];
  if (signer !== undefined) lines.unshift(`signed by    ${terminalText(signer)}`);
  if (signed?.rootDigest !== undefined) lines.push(`root digest  sha256:${signed.rootDigest}`);
  const names = comparison?.notCovered ?? [];
  if (names.length > 0) lines.push(`not covered  ${namesText(names)} (nobody vouches for these)`);
  if (claims !== undefined) lines.push(...claimRows(claims, signer));
  return lines.map((line) => `${line}\n`).join('');
}
