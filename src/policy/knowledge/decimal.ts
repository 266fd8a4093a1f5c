/**
 * Decimal numbers.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeDivisionByZero: SymbolRule = {
  what: 'class',
  reduce: 'data',
  hash: true,
  why: 'A signal: an exception class.',
  source: 'cpython Lib/_pydecimal.py',
};

const likeROUNDUP: SymbolRule = {
  what: 'constant',
  why: 'A constant.',
  source: 'cpython Lib/_pydecimal.py',
};

export const decimal: Knowledge = {
  package: 'decimal',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    decimal: {
      Decimal: {
        what: 'class',
        newobj: 'plain',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Reads a number from text.',
        source: 'cpython Modules/_decimal/_decimal.c dec_new',
      },
      Context: {
        what: 'class',
        reduce: 'data',
        why: 'Checks and stores precision, rounding and signal classes.',
        source: 'cpython Modules/_decimal/_decimal.c context_init',
      },
      DivisionByZero: likeDivisionByZero,
      InvalidOperation: likeDivisionByZero,
      Overflow: likeDivisionByZero,
      Underflow: likeDivisionByZero,
      Inexact: likeDivisionByZero,
      Rounded: likeDivisionByZero,
      Clamped: likeDivisionByZero,
      Subnormal: likeDivisionByZero,
      FloatOperation: likeDivisionByZero,
      DecimalException: likeDivisionByZero,
      DivisionImpossible: likeDivisionByZero,
      DivisionUndefined: likeDivisionByZero,
      ConversionSyntax: likeDivisionByZero,
      InvalidContext: likeDivisionByZero,
      ROUND_UP: likeROUNDUP,
      ROUND_DOWN: likeROUNDUP,
      ROUND_HALF_UP: likeROUNDUP,
      ROUND_HALF_EVEN: likeROUNDUP,
    },
  },
};
