/**
 * How protocols 0 to 2 store bytes.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const cCodecs: Knowledge = {
  package: '_codecs',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    _codecs: {
      encode: {
        what: 'function',
        reduce: 'rule:codecs-encode',
        data: true,
        why: 'bytes are stored as encode(text, "latin1"); any other codec may be user code.',
        source: 'cpython Lib/pickle.py save_bytes',
      },
    },
  },
};
