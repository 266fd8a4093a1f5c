/**
 * A Python 2 string needs an encoding.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `text-encoding`. */
export const textEncoding: Rule = {
  id: 'text-encoding',
  title: 'A Python 2 string needs an encoding',
  severity: 'info',
  verdict: 'clean',
  message: 'a Python 2 string is not ASCII{details}; load it with encoding="latin1" or "bytes"',
  explanation:
    'Files from Python 2 hold byte strings. With default settings the loader stops at the first one that is not ASCII. The judgement follows the file as a loader with an encoding set would.',
  advice: 'Nothing to do for the judgement.',
  references: ['https://github.com/python/cpython/blob/main/Modules/_pickle.c'],
  capabilities: [],
};
