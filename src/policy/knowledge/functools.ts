/**
 * Partial application.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const functools: Knowledge = {
  package: 'functools',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    functools: {
      partial: {
        what: 'class',
        reduce: 'rule:partial',
        newobj: 'rule:partial',
        build: 'rule:partial-state',
        grants: ['attribute-access'],
        why: 'Stores a callable and its arguments; the judge looks at what is stored.',
        source: 'cpython Modules/_functoolsmodule.c partial_new, partial_setstate',
      },
    },
  },
};
