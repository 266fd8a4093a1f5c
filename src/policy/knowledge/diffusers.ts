/**
 * Models, schedulers and settings of diffusers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const diffusers: Knowledge = {
  package: 'diffusers',
  versions: [''],
  declared: {
    'diffusers.configuration_utils': {
      FrozenDict: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        build: 'dict',
        items: true,
        why: 'An OrderedDict of settings: it is made empty, and its __setitem__ goes on to that of OrderedDict.',
        source: 'diffusers 0.42.1 diffusers/configuration_utils.py FrozenDict',
      },
    },
  },
  // Derived by oracle/derive from the libraries themselves: run it again instead of editing.
  derived: `

`,
};
