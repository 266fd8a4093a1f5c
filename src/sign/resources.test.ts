import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  bytesOfHex,
  fileResources,
  hexOf,
  parseShardName,
  rootDigest,
  shardName,
  shardRanges,
  shardResources,
} from './resources.ts';

const newHash = () => createHash('sha256');
const sha256 = (text: string): string => newHash().update(text).digest('hex');

describe('the root digest', () => {
  test('is the SHA-256 over the raw digests in order', () => {
    const [a, b] = [sha256('a'), sha256('b')];
    const expected = newHash()
      .update(Buffer.from(a + b, 'hex'))
      .digest('hex');
    const resources = fileResources([
      { name: 'b', size: 1, sha256: b },
      { name: 'a', size: 1, sha256: a },
    ]);
    expect(rootDigest(resources, newHash)).toBe(expected);
    expect(rootDigest(resources.toReversed(), newHash)).not.toBe(expected);
  });

  test('follows the order of names as texts, not of folders', () => {
    const names = ['a/b.bin', 'a-b', 'a.txt', '\u{1F600}', '\uFF5E'];
    const files = names.map((name) => ({ name, size: 0, sha256: sha256(name) }));
    expect(fileResources(files).map(({ name }) => name)).toEqual([
      'a-b',
      'a.txt',
      'a/b.bin',
      '\uFF5E',
      '\u{1F600}',
    ]);
  });
});

describe('shards', () => {
  test.each([
    [0, []],
    [1, [[0, 1]]],
    [10, [[0, 10]]],
    [
      25,
      [
        [0, 10],
        [10, 20],
        [20, 25],
      ],
    ],
  ])('of %i bytes tile the file', (size, expected) => {
    expect(shardRanges(size, 10).map(({ start, end }) => [start, end])).toEqual(expected);
  });

  test('are named by file and range, and the file may have colons', () => {
    const range = { start: 0, end: 10 };
    expect(shardName('a:1:2', range)).toBe('a:1:2:0:10');
    expect(parseShardName('a:1:2:0:10')).toEqual({ name: 'a:1:2', range });
    expect(parseShardName('new\nline:0:10')?.name).toBe('new\nline');
  });

  test.each([
    'a',
    'a:1',
    ':0:1',
    'a:1:1',
    'a:2:1',
    'a:00:1',
    'a:0:01',
    'a:-1:1',
    'a:0:1e3',
    'a:0:99999999999999999',
  ])('are not named %s', (name) => expect(parseShardName(name)).toBeUndefined());

  test('are sorted as texts', () => {
    const shards = [0, 900, 1000].map((start) => ({ start, end: start + 100, sha256: sha256('') }));
    expect(shardResources([{ name: 'f', size: 1100, shards }]).map(({ name }) => name)).toEqual([
      'f:0:100',
      'f:1000:1100',
      'f:900:1000',
    ]);
  });
});

test('hexadecimal is read and written', () => {
  expect(hexOf(bytesOfHex('00ff10'))).toBe('00ff10');
});
