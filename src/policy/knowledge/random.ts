/**
 * Random generators with their state.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

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
      random: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
      randint: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
      uniform: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
      choice: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
      shuffle: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
      gauss: { what: 'function', why: 'Named as a value.', source: 'cpython Lib/random.py' },
    },
  },
};
