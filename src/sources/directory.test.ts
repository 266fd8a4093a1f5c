import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { walkPath } from './directory.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-walk-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (name: string): void => {
  mkdirSync(join(root, name, '..'), { recursive: true });
  writeFileSync(join(root, name), 'x');
};
const found = (path = root): string[] =>
  [...walkPath(path)].map((item) => {
    const why = item.kind === 'skipped' || item.kind === 'unreadable' ? ` ${item.reason}` : '';
    return `${item.kind}${why} ${relative(root, item.path)}`;
  });

test('lists files in code-unit order, depth first', () => {
  ['b.pkl', 'a/z.pkl', 'a/Z.pkl', 'c/d/e.pkl'].forEach(put);
  expect(found()).toEqual(['file a/Z.pkl', 'file a/z.pkl', 'file b.pkl', 'file c/d/e.pkl']);
});

test('follows links to files and folders, and enters each folder once', () => {
  put('blobs/x.pkl');
  symlinkSync(join(root, 'blobs/x.pkl'), join(root, 'model.pkl'));
  symlinkSync(join(root, 'blobs'), join(root, 'same'));
  expect(found()).toEqual(['file blobs/x.pkl', 'file model.pkl', 'skipped already-seen same']);
});

test('is not caught in a loop of links', () => {
  put('a/x.pkl');
  symlinkSync(root, join(root, 'a', 'up'));
  symlinkSync('self', join(root, 'self'));
  expect(found()).toEqual([
    'skipped symlink-loop a/up',
    'file a/x.pkl',
    'skipped symlink-loop self',
  ]);
});

test('names what it does not read: pipes, links that lead nowhere, version control', () => {
  put('.git/objects/x.pkl');
  symlinkSync('absent', join(root, 'broken.pkl'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(found()).toEqual([
    'skipped ignored .git',
    'skipped dangling-link broken.pkl',
    'skipped special-file pipe',
  ]);
});

test('a name that is not UTF-8 is no dangling link', () => {
  const path = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.pkl')]);
  writeFileSync(path, 'x');
  expect(found()).toEqual(['unreadable a name that is not UTF-8 \ufffd.pkl']);
});

test('a pipe that the user names is a stream, an absent path is unreadable', () => {
  execFileSync('mkfifo', [join(root, 'pipe')]);
  expect(found(join(root, 'pipe'))).toEqual(['stream pipe']);
  expect(found(join(root, 'absent'))).toEqual([
    'unreadable ENOENT: no such file or directory, stat absent',
  ]);
});
