/**
 * Parsed addresses.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeParseResult: SymbolRule = {
  what: 'class',
  newobj: 'plain',
  hash: true,
  why: 'A named tuple of strings.',
  source: 'cpython Lib/urllib/parse.py',
};

export const urllib: Knowledge = {
  package: 'urllib',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    'urllib.parse': {
      ParseResult: likeParseResult,
      SplitResult: likeParseResult,
      DefragResult: likeParseResult,
      ParseResultBytes: likeParseResult,
      SplitResultBytes: likeParseResult,
      DefragResultBytes: likeParseResult,
    },
  },
};
