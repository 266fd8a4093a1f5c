/**
 * Statistical values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeMean: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'cpython Lib/statistics.py',
};

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
      mean: likeMean,
      median: likeMean,
      mode: likeMean,
      stdev: likeMean,
      variance: likeMean,
      fmean: likeMean,
    },
  },
};
