/**
 * An object's state stands where its class looks for a method.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-self-call`. */
export const stateSelfCall: Rule = {
  id: 'state-self-call',
  title: "An object's state stands where its class looks for a method",
  severity: 'high',
  verdict: 'unknown',
  message: 'gives {target} the attribute {key}, which its own methods use: {arguments}',
  explanation:
    'The class calls or inspects this attribute while it is being built or dropped. An instance attribute of that name shadows the method, so a value here may be run.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: [],
};
