/**
 * Parsed addresses.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const urllib: Knowledge = {
  package: 'urllib',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    'urllib.parse': {
      ParseResult: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
      SplitResult: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
      DefragResult: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
      ParseResultBytes: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
      SplitResultBytes: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
      DefragResultBytes: {
        what: 'class',
        newobj: 'plain',
        hash: true,
        why: 'A named tuple of strings.',
        source: 'cpython Lib/urllib/parse.py',
      },
    },
  },
};
