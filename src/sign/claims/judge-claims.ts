/**
 * Decides on the claims about a model. Fail closed: there must be an acceptable claim that a scan passed, none that
 * says otherwise may be as new, and nothing in the file may be damaged. A claim that somebody took away cannot be
 * missed, which is why claims grow old.
 * @module
 */
import type { Problem, ProblemCode } from '../problem.ts';
import {
  judgeClaim,
  type ClaimRequirement,
  type JudgedClaim,
  type SignedLine,
} from './judge-claim.ts';
import type { HashedModel } from './subjects.ts';

/** All claims, and what is wrong with them together; nothing when the model may be used. */
export interface JudgedClaims {
  readonly claims: readonly JudgedClaim[];
  readonly problems: readonly Problem[];
}

/** Judges every line; the model is as it was found. */
export function judgeClaims(
  lines: readonly SignedLine[],
  model: HashedModel,
  requirement: ClaimRequirement,
): JudgedClaims {
  const claims = lines.map((line) => judgeClaim(line, model, requirement));
  const passed = claims.flatMap((claim) => (claim.ok ? timesOf(claim) : []));
  const newest = Math.max(...passed, Number.NEGATIVE_INFINITY);
  const denied = claims.find(
    (claim) => claim.code === 'CLAIM_NOT_PASSED' && timesOf(claim).some((at) => at >= newest),
  );
  if (passed.length > 0) {
    const damaged = claims.filter(({ code }) => code !== undefined && DAMAGE.has(code));
    return {
      claims,
      problems: [...damaged, ...(denied === undefined ? [] : [denied])].map(asProblem),
    };
  }
  const missing: Problem = {
    code: 'CLAIM_MISSING',
    message: 'no acceptable claim says that a scan of this model passed',
  };
  return { claims, problems: [...claims.filter(({ ok }) => !ok).map(asProblem), missing] };
}

/** What is never only somebody else's claim. */
const DAMAGE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['CLAIM_MALFORMED', 'BAD_SIGNATURE']);

function timesOf({ facts }: JudgedClaim): readonly number[] {
  return facts?.kind === 'verdict' ? [facts.at] : [];
}

function asProblem({ line, code = 'CLAIM_MALFORMED', message }: JudgedClaim): Problem {
  return { code, name: `claim ${line}`, message };
}
