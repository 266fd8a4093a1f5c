/**
 * Items are added to an object of an unknown kind.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `items-unknown`. */
export const itemsUnknown: Rule = {
  id: 'items-unknown',
  title: 'Items are added to an object of an unknown kind',
  severity: 'medium',
  verdict: 'unknown',
  message: 'adds items to {target}; what that runs is not known',
  explanation:
    'APPEND, SETITEM and ADDITEMS call methods of the object they fill (append, extend, __setitem__, add). The knowledge does not say that these are inert for this class.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
