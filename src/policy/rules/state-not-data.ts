/**
 * An object's state holds more than data.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `state-not-data`. */
export const stateNotData: Rule = {
  id: 'state-not-data',
  title: "An object's state holds more than data",
  severity: 'medium',
  verdict: 'unknown',
  message: 'sets the state of {target} from {arguments}; {reason}',
  explanation:
    'The class looks at the values of its state while it is being built: it compares, iterates or copies them. That is inert for plain data and for known data types, and this state holds something else.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: [],
};
