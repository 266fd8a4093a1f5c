/**
 * Claims in the report of `verify`: one line each.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import type { JudgedClaim } from '../../sign/claims/judge-claim.ts';
import type { CheckedClaims } from './verify-claims.ts';

/** Claims that are listed in the text. */
const SHOWN = 20;

/** For the JSON report. */
export function claimsJson({ path, claims, problems }: CheckedClaims): object {
  return {
    path,
    ok: problems.length === 0,
    entries: claims.map(({ line, ok, code, message, predicateType, signer, facts }) => ({
      line,
      ok,
      code,
      message,
      predicateType,
      signer,
      ...(facts?.kind === 'verdict'
        ? {
            result: facts.result,
            time: new Date(facts.at).toISOString(),
            ruleset: facts.ruleset,
            version: facts.version,
            policies: facts.policies,
          }
        : {}),
      ...(facts?.kind === 'provenance' ? { source: facts.source, builder: facts.builder } : {}),
    })),
  };
}

/** For the text, without newlines. Signers are told where they are others than `signer`. */
export function claimRows(
  { path, claims, problems }: CheckedClaims,
  signer: string | undefined,
): readonly string[] {
  const shown = claims.slice(-SHOWN);
  const left = claims.length - shown.length;
  const told = new Set(problems.map(({ message }) => message));
  return [
    `claims       ${terminalText(path)}: ${claims.length}${left > 0 ? `, the last ${SHOWN} are` : ''}`,
    ...shown.map((claim) => claimRow(claim, signer, told)),
  ];
}

function claimRow(claim: JudgedClaim, main: string | undefined, told: ReadonlySet<string>): string {
  const { line, ok, code = '', message, predicateType, signer = main } = claim;
  const what = predicateType === undefined ? '' : ` ${kindOf(predicateType)}`;
  const who = signer === main ? '' : ` by ${signer}`;
  const state = ok ? 'holds  ' : `refused (${code})`;
  const why = told.has(message) ? '' : `: ${message}`;
  return terminalText(`  ${line} ${state}${what}${who}${why}`);
}

/** `https://in-toto.io/attestation/test-result/v0.1` is a test-result. */
function kindOf(predicateType: string): string {
  return (
    /^https:\/\/[^/]+\/(?:attestation\/)?([a-z-]+)\/v[0-9.]+$/.exec(predicateType)?.[1] ??
    predicateType
  );
}
