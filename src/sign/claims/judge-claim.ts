/**
 * Decides on one claim: what it says, whether it is about this model, and whether that is good enough.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ProblemCode } from '../problem.ts';
import type { Statement } from '../statement.ts';
import { ageText } from './age.ts';
import { readClaim, type ClaimFacts, type VerdictClaim } from './read-claim.ts';
import { otherSubjects, type HashedModel } from './subjects.ts';
import { isAtLeast } from './version-order.ts';

/** A line of the file after its signature was looked at: a statement only when the signature holds. */
export type SignedLine =
  | { readonly line: number; readonly signer: string; readonly statement: Statement }
  | { readonly line: number; readonly code: ProblemCode; readonly message: string };

/** What is asked of a claim that a scan passed. */
export interface ClaimRequirement {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Seconds. */
  readonly maxAge: number;
  /** Digests of which the rules must be one; any when empty. */
  readonly rulesets: readonly string[];
  readonly minVersion: string | undefined;
  /** Digests of further configurations that may have been used. */
  readonly policies: readonly string[];
  /** Whether files that hold no model may have been left unread. */
  readonly allowSkipped: boolean;
}

/** What came of one claim: one line of the report. */
export interface JudgedClaim {
  readonly line: number;
  readonly ok: boolean;
  readonly code: ProblemCode | undefined;
  readonly message: string;
  readonly predicateType: string | undefined;
  readonly signer: string | undefined;
  readonly facts: ClaimFacts | undefined;
}

/** Milliseconds by which clocks may differ. */
const SKEW = 300_000;
/** Reasons of the scan for which a file that was not read cannot be a model. */
const HARMLESS = new Set(['not-a-model', 'empty']);

/** Judges one line. */
export function judgeClaim(
  line: SignedLine,
  model: HashedModel,
  requirement: ClaimRequirement,
): JudgedClaim {
  if ('code' in line) return refused(line, undefined, line.code, line.message);
  const { statement } = line;
  let facts: ClaimFacts;
  try {
    facts = readClaim(statement);
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    return refused(line, undefined, 'CLAIM_MALFORMED', error.message);
  }
  const other = otherSubjects(statement.subject, model, facts.kind === 'verdict');
  if (other !== undefined) return refused(line, undefined, 'CLAIM_OTHER_MODEL', other);
  if (facts.kind === 'verdict') return judgeVerdict(line, facts, requirement);
  const message =
    facts.kind === 'other' ? 'of a kind that is not looked at' : `converted from ${facts.source}`;
  return accepted(line, facts, message);
}

/** The result first: that a scan did not pass counts however old it is. */
function judgeVerdict(
  line: SignedLine,
  facts: VerdictClaim,
  { now, maxAge, rulesets, minVersion, policies, allowSkipped }: ClaimRequirement,
): JudgedClaim {
  const refuse = (code: ProblemCode, message: string): JudgedClaim =>
    refused(line, facts, code, message);
  const { result, unreadOnly = [], at, ruleset, version } = facts;
  const isSkipped = result === 'WARNED' && unreadOnly.length > 0 && unreadOnly.every(isHarmless);
  if (result !== 'PASSED' && !(allowSkipped && isSkipped)) {
    const hint = isSkipped ? ': files that hold no model were not read (--allow-skipped)' : '';
    return refuse('CLAIM_NOT_PASSED', `the scan ended with ${result}${hint}`);
  }
  if (at > now + SKEW) return refuse('CLAIM_EXPIRED', 'it is of a time that is yet to come');
  const age = Math.max(0, now - at) / 1000;
  if (age > maxAge) {
    return refuse('CLAIM_EXPIRED', `it is ${ageText(age)} old, ${ageText(maxAge)} are allowed`);
  }
  if (rulesets.length > 0 && !rulesets.includes(ruleset)) {
    return refuse('CLAIM_RULESET', `made with the rules ${ruleset}, which are not accepted`);
  }
  if (minVersion !== undefined && !isAtLeast(version, minVersion)) {
    return refuse('CLAIM_RULESET', `made with the rules of ${version}, before ${minVersion}`);
  }
  const stranger = facts.policies.find((policy) => !policies.includes(policy));
  if (stranger !== undefined) {
    return refuse('CLAIM_RULESET', `made with a policy that is not accepted: ${stranger}`);
  }
  return accepted(line, facts, `the scan ended with ${result}, ${ageText(age)} ago`);
}

function isHarmless(reason: string): boolean {
  return HARMLESS.has(reason);
}

function accepted(line: SignedLine, facts: ClaimFacts, message: string): JudgedClaim {
  return { ...headOf(line), ok: true, code: undefined, message, facts };
}

function refused(
  line: SignedLine,
  facts: ClaimFacts | undefined,
  code: ProblemCode,
  message: string,
): JudgedClaim {
  return { ...headOf(line), ok: false, code, message, facts };
}

function headOf(line: SignedLine): Pick<JudgedClaim, 'line' | 'signer' | 'predicateType'> {
  if ('code' in line) return { line: line.line, signer: undefined, predicateType: undefined };
  return { line: line.line, signer: line.signer, predicateType: line.statement.predicateType };
}
