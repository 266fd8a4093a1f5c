/**
 * numpy: arrays, scalars and generators in C.
 * @module
 */
import type { DeclaredClass, DeclaredLibrary } from '../declared.ts';

const array: DeclaredClass = {
  newobj: 'no',
  build: 'rule:ndarray-state',
  hash: 'no',
  runs: ['__getitem__', '__setitem__', '__iter__', '__eq__'],
  why: 'An array in C; its state is checked by the rule for arrays.',
  source: 'numpy 2.4.6 numpy/_core/src/multiarray/methods.c array_setstate',
};

const scalar: DeclaredClass = {
  newobj: 'plain',
  build: 'no',
  hash: 'no',
  why: 'A scalar in C, made by converting its argument.',
  source: 'numpy 2.4.6 numpy/_core/src/multiarray/scalartypes.c.src',
};

const SCALARS = [
  'generic',
  'number',
  'integer',
  'signedinteger',
  'unsignedinteger',
  'inexact',
  'floating',
  'complexfloating',
  'flexible',
  'character',
  'void',
  'str_',
  'bytes_',
  'bool_',
  'bool',
  'object_',
  'int8',
  'int16',
  'int32',
  'int64',
  'uint8',
  'uint16',
  'uint32',
  'uint64',
  'float16',
  'float32',
  'float64',
  'complex64',
  'complex128',
  'datetime64',
  'timedelta64',
  'longdouble',
  'clongdouble',
];

const MODULES = [
  'numpy',
  'numpy._core.multiarray',
  'numpy._core._multiarray_umath',
  'numpy._core.numerictypes',
  'numpy.core.multiarray',
  'numpy.core._multiarray_umath',
  'numpy.core.numerictypes',
];

function aliases(): Record<string, string> {
  const all: Record<string, string> = {};
  for (const name of [...SCALARS, 'ndarray', 'dtype', 'ufunc'])
    for (const module of MODULES) all[`${module}.${name}`] = `numpy.${name}`;
  return all;
}

function scalars(): Record<string, DeclaredClass> {
  return Object.fromEntries(SCALARS.map((name) => [`numpy.${name}`, scalar]));
}

export const numpy: DeclaredLibrary = {
  library: 'numpy',
  classes: {
    ...scalars(),
    'numpy.ndarray': array,
    'numpy.dtype': {
      newobj: 'no',
      build: 'rule:dtype-state',
      hash: 'no',
      why: 'A description of items, in C; its state is checked by the rule for dtypes.',
      source: 'numpy 2.4.6 numpy/_core/src/multiarray/descriptor.c arraydescr_setstate',
    },
    'numpy.ufunc': {
      newobj: 'no',
      build: 'no',
      runs: ['__call__'],
      why: 'A function in C on arrays.',
      source: 'numpy 2.4.6 numpy/_core/src/umath/ufunc_object.c',
    },
    'numpy.random.bit_generator.BitGenerator': {
      newobj: 'no',
      build: 'no',
      why: 'A generator in Cython.',
      source: 'numpy 2.4.6 numpy/random/bit_generator.pyx',
    },
    'numpy.random.mtrand.RandomState': {
      newobj: 'no',
      build: 'no',
      why: 'A generator in Cython; the judge knows how it is made and what its state is.',
      source: 'numpy 2.4.6 numpy/random/mtrand.pyx',
    },
  },
  aliases: aliases(),
  wrappers: {
    'numpy._core.overrides.set_module': 'Sets __module__.',
    'numpy._utils.set_module': 'Sets __module__.',
    'numpy.core.overrides.set_module': 'Sets __module__.',
  },
  harmless: {
    'numpy._utils.set_module': {
      sets: ['_module_source'],
      why: 'Sets __module__ and, on classes, _module_source.',
      source: 'numpy 2.4.6 numpy/_utils/__init__.py set_module',
    },
    'numpy.core.overrides.set_module': {
      why: 'Sets __module__.',
      source: 'numpy 1.26.4 numpy/core/overrides.py set_module',
    },
  },
};
