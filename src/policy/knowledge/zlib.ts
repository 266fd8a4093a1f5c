/**
 * Checksums of zlib, which hashing dictionaries and vectorizers name as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeAdler32: SymbolRule = {
  what: 'function',
  why: 'A checksum of bytes.',
  source: 'cpython Modules/zlibmodule.c zlib_adler32, zlib_crc32',
};

export const zlib: Knowledge = {
  package: 'zlib',
  versions: ['cpython 3.13'],
  declared: {
    zlib: {
      adler32: likeAdler32,
      crc32: likeAdler32,
    },
  },
};
