/**
 * Functions of one number as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeSin: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'cpython Modules/mathmodule.c',
};

export const math: Knowledge = {
  package: 'math',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    math: {
      sin: likeSin,
      cos: likeSin,
      tan: likeSin,
      exp: likeSin,
      log: likeSin,
      log10: likeSin,
      log2: likeSin,
      log1p: likeSin,
      expm1: likeSin,
      sqrt: likeSin,
      floor: likeSin,
      ceil: likeSin,
      fabs: likeSin,
      tanh: likeSin,
      atan: likeSin,
      atan2: likeSin,
      pow: likeSin,
      isnan: likeSin,
      isinf: likeSin,
      erf: likeSin,
      gamma: likeSin,
    },
  },
};
