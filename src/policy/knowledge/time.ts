/**
 * Broken-down time.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const time: Knowledge = {
  package: 'time',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    time: {
      struct_time: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'A tuple of numbers and a dict of the rest.',
        source: 'cpython Objects/structseq.c structseq_new_impl',
      },
    },
  },
};
