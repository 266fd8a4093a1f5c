/**
 * Loading this file calls something nobody has vouched for.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-unknown`. */
export const callUnknown: Rule = {
  id: 'call-unknown',
  title: 'Loading this file calls something nobody has vouched for',
  severity: 'medium',
  verdict: 'unknown',
  message: '{how} {target}{arguments}, which is not known to be inert{via}',
  explanation:
    'A pickle calls functions while it is being read. The built-in knowledge lists the ones that were read and found to only build data; this one is not among them. That does not make it harmful. It means that nobody can say what it does.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: [],
};
