/**
 * Array wrappers of joblib files.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const joblib: Knowledge = {
  package: 'joblib',
  versions: ['joblib 1.6.0'],
  declared: {
    'joblib.numpy_pickle': {
      NumpyArrayWrapper: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        data: true,
        why: 'Says how the array that follows in the file is to be read; joblib reads it after BUILD.',
        source: 'joblib 1.2.0 and 1.6.0 joblib/numpy_pickle.py NumpyArrayWrapper',
      },
    },
  },
  // Derived by oracle/derive/knowledge.py from the libraries themselves: run it again instead of editing.
  derived: `
`,
};
