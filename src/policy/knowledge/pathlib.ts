/**
 * File paths as values.
 * @module
 */
import type { Knowledge, SymbolRule } from '../knowledge.ts';

const likePurePath: SymbolRule = {
  what: 'class',
  reduce: 'plain',
  hash: true,
  data: true,
  why: 'Joins strings; the file system is not touched.',
  source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
};

export const pathlib: Knowledge = {
  package: 'pathlib',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    pathlib: {
      PurePath: likePurePath,
      PurePosixPath: likePurePath,
      PureWindowsPath: likePurePath,
      Path: likePurePath,
      PosixPath: likePurePath,
      WindowsPath: likePurePath,
    },
    'pathlib._local': {
      PurePath: likePurePath,
      PurePosixPath: likePurePath,
      PureWindowsPath: likePurePath,
      Path: likePurePath,
      PosixPath: likePurePath,
      WindowsPath: likePurePath,
    },
  },
};
