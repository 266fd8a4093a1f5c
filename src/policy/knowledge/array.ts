/**
 * Arrays of numbers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const array: Knowledge = {
  package: 'array',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    array: {
      array: {
        what: 'class',
        reduce: 'plain',
        newobj: 'plain',
        data: true,
        why: 'Type code and numbers or bytes.',
        source: 'cpython Modules/arraymodule.c array_new',
      },
      _array_reconstructor: {
        what: 'function',
        reduce: 'rule:typed-class-first',
        data: true,
        why: 'Class, type code, machine format and bytes.',
        source: 'cpython Modules/arraymodule.c array__array_reconstructor_impl',
      },
    },
  },
};
