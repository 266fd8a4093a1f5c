/**
 * A known function gets arguments it is not vouched for with.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `arguments-not-vouched`. */
export const argumentsNotVouched: Rule = {
  id: 'arguments-not-vouched',
  title: 'A known function gets arguments it is not vouched for with',
  severity: 'medium',
  verdict: 'unknown',
  message: '{how} {target}{arguments}; {reason}',
  explanation:
    'Some functions are inert with some arguments and not with others. This one is known, and what it is given here is outside what it is vouched for.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
