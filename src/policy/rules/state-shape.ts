/**
 * An object's state has an unusual shape.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-shape`. */
export const stateShape: Rule = {
  id: 'state-shape',
  title: "An object's state has an unusual shape",
  severity: 'medium',
  verdict: 'unknown',
  message: 'sets the state of {target} from {arguments}; {reason}',
  explanation:
    'The class is known to take a plain dict of attributes with ordinary names. This state is something else, and what the class does with it is not vouched for.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: [],
};
