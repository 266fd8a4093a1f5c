/**
 * Sparse matrices, interpolators, trees, distributions and functions of scipy.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeInterp1dCallLinear: SymbolRule = {
  what: 'function',
  why: 'A method of an interpolator, stored by name.',
  source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py',
};

export const scipy: Knowledge = {
  package: 'scipy',
  versions: ['scipy 1.17.1'],
  declared: {
    'scipy.spatial._ckdtree': {
      cKDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ in Cython stores arrays and numbers.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_ckdtree.pyx cKDTree.__setstate__',
      },
    },
    'scipy.spatial.ckdtree': {
      cKDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ in Cython stores arrays and numbers.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_ckdtree.pyx cKDTree.__setstate__',
      },
    },
    'scipy.spatial._kdtree': {
      KDTree: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ of cKDTree.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/spatial/_kdtree.py KDTree',
      },
    },
    'scipy.spatial.transform._rotation': {
      Rotation: {
        what: 'class',
        newobj: 'none',
        build: 'data',
        data: true,
        why: '__setstate__ stores an array of quaternions.',
        source:
          'scipy 1.11.4 and 1.17.1 scipy/spatial/transform/_rotation.py Rotation.__setstate__',
      },
    },
    'scipy.interpolate._interpolate': {
      interp1d: {
        what: 'class',
        newobj: 'none',
        build: 'rule:slots',
        hash: true,
        selfCalls: ['fill_value'],
        why: 'An instance dict and slots; the one property setter, fill_value, is not a key that scipy stores.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py interp1d.fill_value',
      },
      'interp1d._call_spline': {
        what: 'function',
        why: 'A bound method of an interpolator, stored by name.',
        source: 'scipy 1.11.4 and 1.17.1 scipy/interpolate/_interpolate.py',
      },
      'interp1d._call_linear': likeInterp1dCallLinear,
      'interp1d._call_linear_np': likeInterp1dCallLinear,
      'interp1d._call_nearest': likeInterp1dCallLinear,
      'interp1d._call_previousnext': likeInterp1dCallLinear,
      'interp1d._call_nan_spline': likeInterp1dCallLinear,
      'interp1d._check_bounds': likeInterp1dCallLinear,
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
