/**
 * A known name is used in a way that is not vouched for.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-not-vouched`. */
export const callNotVouched: Rule = {
  id: 'call-not-vouched',
  title: 'A known name is used in a way that is not vouched for',
  severity: 'medium',
  verdict: 'unknown',
  message: '{how} {target}{arguments}; the name is known, but not this use of it',
  explanation:
    'Being named is not being called: the knowledge says for each name whether it may be constructed, called, or given a state. This file does something with a known name that the knowledge does not allow.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
