/**
 * Universally unique identifiers.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const uuid: Knowledge = {
  package: 'uuid',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    uuid: {
      UUID: {
        what: 'class',
        newobj: 'none',
        build: 'dict-data',
        hash: true,
        data: true,
        selfCalls: ['int'],
        why: '__setstate__ stores `int` and turns `is_safe` into a SafeUUID.',
        source: 'cpython Lib/uuid.py UUID.__setstate__',
      },
      SafeUUID: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'An enum of three members.',
        source: 'cpython Lib/uuid.py SafeUUID',
      },
    },
  },
};
