/**
 * Rational numbers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const fractions: Knowledge = {
  package: 'fractions',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    fractions: {
      Fraction: {
        what: 'class',
        reduce: 'rule:fraction',
        newobj: 'rule:fraction',
        hash: true,
        data: true,
        why: 'Two integers, or their text. Exponents are not accepted: they would be computed.',
        source: 'cpython Lib/fractions.py Fraction.__new__, __reduce__',
      },
    },
  },
};
