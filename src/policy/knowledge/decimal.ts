/**
 * Decimal numbers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

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
      DivisionByZero: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      InvalidOperation: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Overflow: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Underflow: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Inexact: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Rounded: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Clamped: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      Subnormal: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      FloatOperation: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      DecimalException: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      DivisionImpossible: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      DivisionUndefined: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      ConversionSyntax: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      InvalidContext: {
        what: 'class',
        reduce: 'data',
        hash: true,
        why: 'A signal: an exception class.',
        source: 'cpython Lib/_pydecimal.py',
      },
      ROUND_UP: { what: 'constant', why: 'A constant.', source: 'cpython Lib/_pydecimal.py' },
      ROUND_DOWN: { what: 'constant', why: 'A constant.', source: 'cpython Lib/_pydecimal.py' },
      ROUND_HALF_UP: { what: 'constant', why: 'A constant.', source: 'cpython Lib/_pydecimal.py' },
      ROUND_HALF_EVEN: {
        what: 'constant',
        why: 'A constant.',
        source: 'cpython Lib/_pydecimal.py',
      },
    },
  },
};
