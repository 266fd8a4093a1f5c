/**
 * Flags of regex. Its compiled patterns are not known: they are stored as the code of its own machine, which
 * nothing checks (regex/_regex.c, pattern_reduce).
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const regex: Knowledge = {
  package: 'regex',
  versions: ['regex 2026.11.15'],
  declared: {
    'regex._regex_core': {
      RegexFlag: {
        what: 'class',
        reduce: 'rule:enum-value',
        hash: true,
        data: true,
        why: 'A flag enum.',
        source: 'regex 2026.11.15 regex/_regex_core.py RegexFlag',
      },
    },
  },
};
