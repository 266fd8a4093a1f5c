/**
 * Compiled patterns, stored as their source.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likeCompile: SymbolRule = {
  what: 'function',
  why: 'Named as a value.',
  source: 'cpython Lib/re/__init__.py',
};

export const re: Knowledge = {
  package: 're',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    re: {
      _compile: {
        what: 'function',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Compiles a regular expression; nothing is matched.',
        source: 'cpython Lib/re/__init__.py _pickle, _compile',
      },
      RegexFlag: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'A flag enum.',
        source: 'cpython Lib/re/__init__.py RegexFlag',
      },
      compile: likeCompile,
      match: likeCompile,
      search: likeCompile,
      sub: likeCompile,
      split: likeCompile,
      findall: likeCompile,
      fullmatch: likeCompile,
      finditer: likeCompile,
      escape: likeCompile,
    },
  },
};
