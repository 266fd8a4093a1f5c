/**
 * pandas: bases in Cython, and what changes classes as they are made.
 * @module
 */
import type { DeclaredClass, DeclaredLibrary } from '../declared.ts';

const cython: DeclaredClass = {
  newobj: 'any',
  build: 'no',
  why: 'A class in Cython with a state of its own.',
  source: 'pandas 3.1.1 pandas/_libs/',
};

export const pandas: DeclaredLibrary = {
  library: 'pandas',
  classes: {
    'pandas._libs.arrays.NDArrayBacked': cython,
    'pandas._libs.internals.Block': { ...cython, newobj: 'no' },
    'pandas._libs.internals.BlockManager': cython,
    'pandas._libs.indexing.NDFrameIndexerBase': {
      newobj: 'any',
      init: 'any',
      build: 'no',
      why: 'Keeps an object and a name.',
      source: 'pandas 3.1.1 pandas/_libs/indexing.pyx',
    },
    'pandas._libs.interval.IntervalMixin': {
      why: 'Properties over attributes of the subclass, in Cython, without state of its own.',
      source: 'pandas 3.1.1 pandas/_libs/interval.pyx IntervalMixin',
    },
    'pandas._libs.tslibs.offsets.BaseOffset': { ...cython, newobj: 'no' },
    'pandas._libs.properties.AxisProperty': {
      newobj: 'any',
      init: 'any',
      runs: ['__get__', '__set__'],
      why: 'A descriptor in Cython.',
      source: 'pandas 3.1.1 pandas/_libs/properties.pyx AxisProperty',
    },
    'pandas._libs.properties.CachedProperty': {
      newobj: 'any',
      init: 'any',
      runs: ['__get__', '__set__'],
      why: 'A descriptor in Cython that calls its function.',
      source: 'pandas 3.1.1 pandas/_libs/properties.pyx CachedProperty',
    },
  },
  harmless: {
    'pandas.core.accessor.Accessor': {
      why: 'Keeps the class of the accessor.',
      source: 'pandas 3.1.1 pandas/core/accessor.py Accessor',
    },
  },
};
