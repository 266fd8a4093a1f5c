/**
 * Random generators with their state.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeRandom: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'cpython Lib/random.py',
};

export const random: Knowledge = {
  package: 'random',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    random: {
      Random: {
        what: 'class',
        reduce: 'none',
        build: 'data',
        selfCalls: ['random', 'getrandbits', 'seed', 'setstate'],
        why: '__setstate__ checks the version and hands a tuple of integers to C.',
        source: 'cpython Lib/random.py Random.__setstate__, setstate',
      },
      random: likeRandom,
      randint: likeRandom,
      uniform: likeRandom,
      choice: likeRandom,
      shuffle: likeRandom,
      gauss: likeRandom,
    },
  },
};
