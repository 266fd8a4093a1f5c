/**
 * The result of a call is thrown away.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `dropped-call`. */
export const droppedCall: Rule = {
  id: 'dropped-call',
  title: 'The result of a call is thrown away',
  severity: 'low',
  verdict: 'unknown',
  message: 'the result of a call is dropped at once{details}',
  explanation:
    'Picklers do that only for objects that contain themselves. Otherwise a call whose result nobody needs is there for its effect. The call itself is judged on its own.',
  advice:
    'Find out which library the name belongs to and what it does with these arguments. If you trust it, allow exactly this use in a policy file with a reason; otherwise treat the file as dangerous.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
