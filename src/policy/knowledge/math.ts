/**
 * Functions of one number as values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const math: Knowledge = {
  package: 'math',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    math: {
      sin: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      cos: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      tan: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      exp: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      log: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      log10: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      log2: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      log1p: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      expm1: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      sqrt: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      floor: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      ceil: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      fabs: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      tanh: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      atan: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      atan2: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      pow: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      isnan: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      isinf: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      erf: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
      gamma: { what: 'function', why: 'Named as a value.', source: 'cpython Modules/mathmodule.c' },
    },
  },
};
