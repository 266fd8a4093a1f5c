/**
 * An object of an unknown kind is used as a key.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `hash-unknown`. */
export const hashUnknown: Rule = {
  id: 'hash-unknown',
  title: 'An object of an unknown kind is used as a key',
  severity: 'medium',
  verdict: 'unknown',
  message: 'uses {target} as a key or set member; its hash is not known to be inert',
  explanation:
    'Python calls __hash__ and __eq__ of what is put in a set or used as a key in a dict. The knowledge does not say that these are inert for this class.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
