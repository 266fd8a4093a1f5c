/**
 * A dangerous function is handed to something that calls it.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-passes-callable`. */
export const callPassesCallable: Rule = {
  id: 'call-passes-callable',
  title: 'A dangerous function is handed to something that calls it',
  severity: 'critical',
  verdict: 'dangerous',
  message: '{how} {target}{arguments}, which may call {inner}',
  explanation:
    'The file never calls the dangerous function itself. It gives it to something that does: map, filter, partial, a thread, a default factory. The effect is the same.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['code-exec'],
};
