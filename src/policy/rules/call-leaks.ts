/**
 * Loading this file collects information.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `call-leaks`. */
export const callLeaks: Rule = {
  id: 'call-leaks',
  title: 'Loading this file collects information',
  severity: 'high',
  verdict: 'dangerous',
  message:
    '{how} {target}{arguments}, which collects information about the machine or the process{via}{reaches}',
  explanation:
    'The file makes its loader read environment variables, user names, host names or the contents of the running program. A loaded object can carry them away.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://docs.python.org/3/library/pickle.html#module-pickle'],
  capabilities: ['info-leak'],
};
