/**
 * A rule: the fixed part of a finding. What differs from file to file are typed arguments that fill
 * its message; nothing ever reads a finished message back.
 * @module
 */
import type { Capability, Severity } from '../core/finding.ts';
import type { Verdict } from '../core/verdict.ts';

/** One rule. Each stands in a file of its own in `rules/`, named after its id. */
export interface Rule {
  /** Stable name: public API. */
  readonly id: string;
  /** What happened, in a few words. */
  readonly title: string;
  readonly severity: Severity;
  /** The verdict of a finding of this rule, unless the judge has a reason to say otherwise. */
  readonly verdict: Verdict;
  /** `{name}` is replaced by the argument of that name. */
  readonly message: string;
  /** What it means and why it matters, for someone who has never read about pickles. */
  readonly explanation: string;
  /** What to do next. */
  readonly advice: string;
  readonly references: readonly string[];
  readonly capabilities: readonly Capability[];
}

/** Arguments of a message. */
export type MessageArguments = Readonly<Record<string, string | number | undefined>>;

/** The message of a rule with its arguments in place; an argument that is not there is left out. */
export function formatMessage(template: string, values: MessageArguments): string {
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name] ?? ''));
}
