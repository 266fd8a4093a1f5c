/**
 * Parsed command lines, which training scripts like to store.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const argparse: Knowledge = {
  package: 'argparse',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    argparse: {
      Namespace: {
        what: 'class',
        newobj: 'none',
        build: 'dict',
        why: 'Plain Python class: an instance dict.',
        source: 'cpython Lib/argparse.py Namespace',
      },
    },
  },
};
