/**
 * scipy: what changes classes as they are made.
 * @module
 */
import type { DeclaredLibrary } from '../declared.ts';

/** The ufuncs that keep zero: scipy/sparse/_data.py and _base.py list them. */
const UFUNCS = [
  'sin',
  'tan',
  'arcsin',
  'arctan',
  'sinh',
  'tanh',
  'arcsinh',
  'arctanh',
  'rint',
  'sign',
  'expm1',
  'log1p',
  'deg2rad',
  'rad2deg',
  'floor',
  'ceil',
  'trunc',
  'sqrt',
];

export const scipy: DeclaredLibrary = {
  library: 'scipy',
  harmless: {
    'scipy._lib._array_api.xp_capabilities': {
      why: 'Sets __doc__ and notes the function in a table.',
      source: 'scipy 1.17.1 scipy/_lib/_array_api.py xp_capabilities',
    },
  },
  patches: {
    'scipy.sparse._data scipy.sparse._data._data_matrix': {
      sets: UFUNCS,
      why: 'Sets a method for each ufunc in a list.',
      source: 'scipy 1.11.4, 1.17.1 scipy/sparse/_data.py',
    },
  },
};
