/**
 * The signatures of claims: each line is a bundle of its own, and what it says is looked at only when its signer is
 * one that the user trusts.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readBundle, type Bundle } from '../sign/bundle.ts';
import { claimLines, type ClaimLine } from '../sign/claims/claim-lines.ts';
import type { SignedLine } from '../sign/claims/judge-claim.ts';
import { PAYLOAD_TYPE, readStatement } from '../sign/statement.ts';
import { checkSigner, type SignerOptions, type Trust } from './signer.ts';

/** Checks every line of a file of claims. Throws `LIMIT_EXCEEDED` for a file that is too large. */
export async function checkClaimSignatures(
  file: Uint8Array,
  trust: Trust,
  options: Pick<SignerOptions, 'now'>,
): Promise<readonly SignedLine[]> {
  const checked: SignedLine[] = [];
  for (const line of claimLines(file)) checked.push(await checkLine(line, trust, options));
  return checked;
}

async function checkLine(
  { line, bytes, isOpen }: ClaimLine,
  trust: Trust,
  options: Pick<SignerOptions, 'now'>,
): Promise<SignedLine> {
  try {
    const bundle = readBundle(bytes);
    const { problems, signer = '' } = await checkSigner(bundle, trust, options);
    const [problem] = problems;
    if (problem === undefined) return { line, signer, statement: statementOf(bundle) };
    const { code, message } = problem;
    const isUnreadable = code === 'MALFORMED_BUNDLE' || code === 'LEGACY_FORMAT';
    return { line, code: isUnreadable ? 'CLAIM_MALFORMED' : code, message };
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    const cut = isOpen ? 'the last line is cut off: ' : '';
    return { line, code: 'CLAIM_MALFORMED', message: `${cut}${error.message}` };
  }
}

function statementOf({ envelope }: Bundle): ReturnType<typeof readStatement> {
  const { payloadType, payload } = envelope;
  if (payloadType === PAYLOAD_TYPE) return readStatement(payload);
  const message = `the payload is ${JSON.stringify(payloadType)}, not ${PAYLOAD_TYPE}`;
  throw new ModelFileError('MALFORMED', message);
}
