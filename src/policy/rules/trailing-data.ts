/**
 * Bytes follow the end of the data.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `trailing-data`. */
export const trailingData: Rule = {
  id: 'trailing-data',
  title: 'Bytes follow the end of the data',
  severity: 'low',
  verdict: 'unknown',
  message: 'bytes that belong to nothing follow the end{details}',
  explanation:
    'The loader stops before these bytes. They do nothing when the file is loaded, but something else may read them.',
  advice: 'Find out which tool wrote the file. Saving it again removes the bytes.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
