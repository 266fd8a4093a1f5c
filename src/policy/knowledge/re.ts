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

const likeSearch: SymbolRule = {
  what: 'function',
  why: 'A method of a compiled pattern, stored bound to it and not called.',
  source: 'cpython Modules/_sre/sre.c pattern_methods',
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
        returns: 're.Pattern',
        why: 'Compiles a regular expression; nothing is matched.',
        source: 'cpython Lib/re/__init__.py _pickle, _compile',
      },
      Pattern: {
        what: 'class',
        hash: true,
        data: true,
        why: 'A compiled pattern.',
        source: 'cpython Modules/_sre/sre.c pattern_methods',
      },
      'Pattern.findall': likeSearch,
      'Pattern.finditer': likeSearch,
      'Pattern.fullmatch': likeSearch,
      'Pattern.match': likeSearch,
      'Pattern.search': likeSearch,
      'Pattern.split': likeSearch,
      'Pattern.sub': likeSearch,
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
