/**
 * Loggers, stored by name.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const logging: Knowledge = {
  package: 'logging',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    logging: {
      getLogger: {
        what: 'function',
        reduce: 'plain',
        why: 'A logger of this name, made when there is none; it has no handlers.',
        source: 'cpython Lib/logging/__init__.py Logger.__reduce__, Manager.getLogger',
      },
      Logger: {
        what: 'class',
        why: 'Named as a value.',
        source: 'cpython Lib/logging/__init__.py',
      },
      RootLogger: {
        what: 'class',
        why: 'Named as a value.',
        source: 'cpython Lib/logging/__init__.py',
      },
    },
  },
};
