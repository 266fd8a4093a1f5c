/**
 * Operators as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeAdd: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'cpython Modules/_operator.c',
};

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
      add: likeAdd,
      sub: likeAdd,
      mul: likeAdd,
      truediv: likeAdd,
      floordiv: likeAdd,
      mod: likeAdd,
      pow: likeAdd,
      neg: likeAdd,
      pos: likeAdd,
      abs: likeAdd,
      eq: likeAdd,
      ne: likeAdd,
      lt: likeAdd,
      le: likeAdd,
      gt: likeAdd,
      ge: likeAdd,
      and_: likeAdd,
      or_: likeAdd,
      xor: likeAdd,
      not_: likeAdd,
      truth: likeAdd,
      lshift: likeAdd,
      rshift: likeAdd,
      matmul: likeAdd,
      inv: likeAdd,
      invert: likeAdd,
      contains: likeAdd,
      concat: likeAdd,
      countOf: likeAdd,
      indexOf: likeAdd,
    },
  },
};
