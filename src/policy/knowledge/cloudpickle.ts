/**
 * What cloudpickle writes for types that have no importable name of their own.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const cloudpickle: Knowledge = {
  package: 'cloudpickle',
  versions: ['cloudpickle 3.1.2'],
  declared: {
    'cloudpickle.cloudpickle': {
      _builtin_type: {
        what: 'function',
        reduce: 'rule:builtin-type-name',
        why: 'Looks a type up in `types`: inert by itself, and what comes back executes nothing when called.',
        source: 'cloudpickle 3.1.2 cloudpickle/cloudpickle.py _builtin_type',
      },
    },
  },
};
