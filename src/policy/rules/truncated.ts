/**
 * The file ends too early.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `truncated`. */
export const truncated: Rule = {
  id: 'truncated',
  title: 'The file ends too early',
  severity: 'medium',
  verdict: 'incomplete',
  message: 'the data ends before what it declares: {reason}',
  explanation:
    'The file was cut, or it lies about its length. What was read until there was judged; a loader would have run that much before it failed.',
  advice: 'Get the whole file. Do not load this one: everything before the cut would run.',
  references: [],
  capabilities: [],
};
