/**
 * Attribute containers.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeNoneType: SymbolRule = {
  what: 'class',
  why: 'A class named as a value.',
  source: 'cpython Lib/types.py',
};

export const types: Knowledge = {
  package: 'types',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    types: {
      SimpleNamespace: {
        what: 'class',
        newobj: 'none',
        reduce: 'none',
        build: 'dict',
        why: 'An instance dict and nothing else.',
        source: 'cpython Objects/namespaceobject.c namespace_init, namespace_reduce',
      },
      NoneType: likeNoneType,
      EllipsisType: likeNoneType,
      NotImplementedType: likeNoneType,
    },
  },
};
