/**
 * The file calls the result of another call.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-on-result`. */
export const callOnResult: Rule = {
  id: 'call-on-result',
  title: 'The file calls the result of another call',
  severity: 'medium',
  verdict: 'unknown',
  message: '{how} the result of {target}{arguments}; what that would be cannot be said',
  explanation:
    'The thing that is called is not imported by name, it is what another call returned. Ordinary files do not do that.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
