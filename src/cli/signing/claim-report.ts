/**
 * Claims in the report of `verify`: one line each.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import type { JudgedClaim } from '../../sign/claims/judge-claims.ts';
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

/** For the text, without newlines. */
export function claimRows({ path, claims }: CheckedClaims): readonly string[] {
  const shown = claims.slice(-SHOWN);
  const left = claims.length - shown.length;
  return [
    `claims       ${terminalText(path)}: ${claims.length}${left > 0 ? `, the last ${SHOWN} are` : ''}`,
    ...shown.map(claimRow),
  ];
}

function claimRow({ line, ok, code, message, predicateType, signer, facts }: JudgedClaim): string {
  const what = predicateType === undefined ? '' : ` ${kindOf(predicateType)},`;
  const who = signer === undefined ? '' : ` by ${signer}:`;
  const source = facts?.kind === 'provenance' ? ` converted from ${facts.source}` : '';
  const state = ok ? 'holds' : `refused, ${code ?? ''}`;
  return terminalText(`  ${line}: ${state}:${what}${who}${source} ${message}`);
}

/** `https://in-toto.io/attestation/test-result/v0.1` is a test-result. */
function kindOf(predicateType: string): string {
  return (
    /^https:\/\/[^/]+\/(?:attestation\/)?([a-z-]+)\/v[0-9.]+$/.exec(predicateType)?.[1] ??
    predicateType
  );
}
