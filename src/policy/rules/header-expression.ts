/**
 * An array header is not plain data.
 * @module
 */
import type { Rule } from '../rule.ts';

/** Rule `header-expression`. */
export const headerExpression: Rule = {
  id: 'header-expression',
  title: 'An array header is not plain data',
  severity: 'high',
  verdict: 'dangerous',
  message: 'the header of an array is not a plain literal{details}',
  explanation:
    'The header of an .npy file is a Python literal, and some readers evaluate it. This one holds something else than names, numbers and strings.',
  advice: 'Do not load it. Ask the publisher for a safetensors file, which cannot run anything.',
  references: ['https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html'],
  capabilities: ['tamper'],
};
