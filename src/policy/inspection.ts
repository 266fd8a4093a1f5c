/**
 * What is wrong with the arguments of a call or with a state: nothing (`undefined`), or one problem.
 * @module
 */
import type { Verdict } from '../core/verdict.ts';
import type { MessageArguments, Rule } from './rule.ts';
import { argumentsNotVouched } from './rules/arguments-not-vouched.ts';
import { judgementLimited } from './rules/judgement-limited.ts';
import { stateShape } from './rules/state-shape.ts';

/** Why a call or a state is not inert, as far as is known. */
export interface Problem {
  readonly rule: Rule;
  /** Instead of the rule's own verdict. */
  readonly verdict?: Verdict | undefined;
  /** Arguments of the rule's message beyond the usual ones. */
  readonly values: MessageArguments;
}

/** The arguments are not those that the callee is vouched for with. */
export function refused(reason: string): Problem {
  return { rule: argumentsNotVouched, values: { reason } };
}

/** The state has a shape that the class is not vouched for with. */
export function oddState(reason: string): Problem {
  return { rule: stateShape, values: { reason } };
}

/** What has to be seen is not shown: over the budget of this fact, or lost. */
export function hidden(reason: string): Problem {
  return { rule: judgementLimited, values: { reason } };
}
