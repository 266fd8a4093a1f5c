/**
 * Operators as values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const operator: Knowledge = {
  package: 'operator',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    operator: {
      itemgetter: {
        what: 'class',
        reduce: 'plain',
        why: 'Stores the keys.',
        source: 'cpython Modules/_operator.c itemgetter_new',
      },
      add: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      sub: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      mul: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      truediv: {
        what: 'function',
        why: 'Named as a value.',
        source: 'cpython Modules/_operator.c',
      },
      floordiv: {
        what: 'function',
        why: 'Named as a value.',
        source: 'cpython Modules/_operator.c',
      },
      mod: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      pow: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      neg: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      pos: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      abs: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      eq: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      ne: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      lt: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      le: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      gt: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      ge: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      and_: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      or_: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      xor: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      not_: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      truth: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      lshift: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      rshift: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      matmul: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      inv: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      invert: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      contains: {
        what: 'function',
        why: 'Named as a value.',
        source: 'cpython Modules/_operator.c',
      },
      concat: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/_operator.c' },
      countOf: {
        what: 'function',
        why: 'Named as a value.',
        source: 'cpython Modules/_operator.c',
      },
      indexOf: {
        what: 'function',
        why: 'Named as a value.',
        source: 'cpython Modules/_operator.c',
      },
    },
  },
};
