/**
 * The end of the file is not what the file says.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `tail-mismatch`. */
export const tailMismatch: Rule = {
  id: 'tail-mismatch',
  title: 'The end of the file is not what the file says',
  severity: 'medium',
  verdict: 'unknown',
  message: 'what follows the last structure differs from what the file declares{details}',
  explanation:
    'The file says how much data follows and something else is there. It is damaged, cut, or carries something on top.',
  advice: 'Compare the file with the one that was published.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
