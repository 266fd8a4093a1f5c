/**
 * An object's state sets slots.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-slots`. */
export const stateSlots: Rule = {
  id: 'state-slots',
  title: "An object's state sets slots",
  severity: 'medium',
  verdict: 'unknown',
  message: 'sets slots of {target}: {arguments}',
  explanation:
    'A state that is a pair sets the attributes in its second half one by one, which runs properties and __setattr__. The knowledge does not say that these are inert for this class.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: [],
};
