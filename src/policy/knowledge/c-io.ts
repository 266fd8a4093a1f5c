/**
 * Buffers in memory, by the name of the module in C.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const cIo: Knowledge = {
  package: '_io',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    _io: {
      BytesIO: {
        what: 'class',
        newobj: 'none',
        build: 'rule:cython-state',
        why: 'Holds bytes or text and a position; the last element of the state updates the instance dict.',
        source: 'cpython Modules/_io/bytesio.c bytesio_setstate, stringio.c stringio_setstate',
      },
      StringIO: {
        what: 'class',
        newobj: 'none',
        build: 'rule:cython-state',
        why: 'Holds bytes or text and a position; the last element of the state updates the instance dict.',
        source: 'cpython Modules/_io/bytesio.c bytesio_setstate, stringio.c stringio_setstate',
      },
    },
  },
};
