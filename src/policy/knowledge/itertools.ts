/**
 * Counters.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const itertools: Knowledge = {
  package: 'itertools',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    itertools: {
      count: {
        what: 'class',
        reduce: 'plain',
        why: 'Stores two numbers.',
        source: 'cpython Modules/itertoolsmodule.c itertools_count_impl',
      },
    },
  },
};
