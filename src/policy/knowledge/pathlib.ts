/**
 * File paths as values.
 * @module
 */
import type { Knowledge } from '../knowledge.ts';

export const pathlib: Knowledge = {
  package: 'pathlib',
  versions: ['CPython 3.8.18', 'CPython 3.11.7', 'CPython 3.13.0'],
  declared: {
    pathlib: {
      PurePath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PurePosixPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PureWindowsPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      Path: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PosixPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      WindowsPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
    },
    'pathlib._local': {
      PurePath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PurePosixPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PureWindowsPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      Path: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      PosixPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
      WindowsPath: {
        what: 'class',
        reduce: 'plain',
        hash: true,
        data: true,
        why: 'Joins strings; the file system is not touched.',
        source: 'cpython Lib/pathlib.py PurePath.__reduce__; Lib/pathlib/_local.py',
      },
    },
  },
};
