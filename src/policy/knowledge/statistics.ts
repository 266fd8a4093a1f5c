/**
 * Statistical values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const statistics: Knowledge = {
  package: 'statistics',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    statistics: {
      NormalDist: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        why: '__setstate__ unpacks two numbers.',
        source: 'cpython Lib/statistics.py NormalDist.__setstate__',
      },
      mean: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
      median: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
      mode: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
      stdev: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
      variance: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
      fmean: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/statistics.py' },
    },
  },
};
