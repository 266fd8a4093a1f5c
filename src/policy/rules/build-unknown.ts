/**
 * An object gets a state that nobody has vouched for.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `build-unknown`. */
export const buildUnknown: Rule = {
  id: 'build-unknown',
  title: 'An object gets a state that nobody has vouched for',
  severity: 'medium',
  verdict: 'unknown',
  message: 'sets the state of {target} from {arguments}; what that runs is not known',
  explanation:
    "BUILD gives an object its state: it calls the method __setstate__ if there is one, and otherwise fills the object's attributes. For this class the knowledge does not say that either is inert.",
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#object.__setstate__'],
  capabilities: [],
};
