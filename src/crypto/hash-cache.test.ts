import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { identityText, isSettled } from './file-identity.ts';
import { openHashCache } from './hash-cache.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-cache-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const KEY = '1:2:3:4:5';
const digest = (letter: string): string => letter.repeat(64);
const put = (key: string, sha256: string): void => {
  const cache = openHashCache(root);
  cache.put(key, sha256);
  cache.save();
};
const file = (): string => join(root, 'hashes.v1');

describe('a cache of digests', () => {
  test('gives back what was put, also to the next process', () => {
    put(KEY, digest('a'));
    put('1:2:3:4:6', digest('b'));
    const cache = openHashCache(root);
    expect([cache.get(KEY), cache.get('1:2:3:4:6'), cache.get('9:9:9:9:9')]).toEqual([
      digest('a'),
      digest('b'),
      undefined,
    ]);
  });

  test('takes the later of two', () => {
    put(KEY, digest('a'));
    put(KEY, digest('b'));
    expect(openHashCache(root).get(KEY)).toBe(digest('b'));
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1);
  });

  test('keeps what another process wrote meanwhile', () => {
    const first = openHashCache(root);
    expect(first.get(KEY)).toBeUndefined();
    put('1:1:1:1:1', digest('c'));
    first.put(KEY, digest('a'));
    first.save();
    const cache = openHashCache(root);
    expect([cache.get(KEY), cache.get('1:1:1:1:1')]).toEqual([digest('a'), digest('c')]);
  });

  test('is readable for its owner alone, and leaves nothing half written', () => {
    put(KEY, digest('a'));
    expect(statSync(file()).mode & 0o777).toBe(0o600);
    expect(readdirSync(root)).toEqual(['hashes.v1']);
  });

  test('gives up the oldest of too many', () => {
    const cache = openHashCache(root);
    for (let index = 0; index < 20_001; index++) cache.put(`1:2:3:4:${index}`, digest('a'));
    cache.save();
    const later = openHashCache(root);
    expect([later.get('1:2:3:4:0'), later.get('1:2:3:4:20000')]).toEqual([undefined, digest('a')]);
  });
});

describe('what is not believed', () => {
  test('any line with a changed letter', () => {
    put(KEY, digest('a'));
    const whole = readFileSync(file(), 'latin1');
    for (let index = 0; index < whole.length - 1; index++) {
      const other = whole[index] === '7' ? '8' : '7';
      writeFileSync(file(), whole.slice(0, index) + other + whole.slice(index + 1));
      expect(openHashCache(root).get(KEY), `letter ${index}`).toBeUndefined();
    }
  });

  test.each([
    ['a torn file', (text: string) => text.slice(0, 40)],
    ['a file of zeros', (text: string) => '\0'.repeat(text.length)],
    ['an empty file', () => ''],
    ['a file that is too large', (text: string) => text + '\n'.repeat(2 ** 23)],
  ])('%s, and the next run mends it', (_what, damage) => {
    put(KEY, digest('a'));
    writeFileSync(file(), damage(readFileSync(file(), 'latin1')));
    expect(openHashCache(root).get(KEY)).toBeUndefined();
    put(KEY, digest('b'));
    expect(openHashCache(root).get(KEY)).toBe(digest('b'));
  });

  test('a file that others may write', () => {
    put(KEY, digest('a'));
    chmodSync(file(), 0o666);
    expect(openHashCache(root).get(KEY)).toBeUndefined();
  });

  test('a folder in the place of the file, and nothing is left beside it', () => {
    mkdirSync(join(root, 'hashes.v1', 'x'), { recursive: true });
    put(KEY, digest('a'));
    expect(openHashCache(root).get(KEY)).toBeUndefined();
    expect(readdirSync(root)).toEqual(['hashes.v1']);
  });

  test('a folder that cannot be written costs nothing', () => {
    writeFileSync(join(root, 'file'), '');
    const cache = openHashCache(join(root, 'file', 'folder'));
    cache.put(KEY, digest('a'));
    expect(() => cache.save()).not.toThrow();
    expect(cache.get(KEY)).toBe(digest('a'));
  });
});

describe('the identity of a file', () => {
  const IDENTITY = { dev: 1n, ino: 2n, size: 3n, mtimeNs: 4n, ctimeNs: 5n };

  test.each(['dev', 'ino', 'size', 'mtimeNs', 'ctimeNs'] as const)('holds its %s', (field) => {
    expect(identityText({ ...IDENTITY, [field]: 99n })).not.toBe(identityText(IDENTITY));
  });

  test.each([
    ['changed long ago', 1_000, 1_000, true],
    ['changed just now', 9_000, 1_000, false],
    ['moved just now, its time set back', 1_000, 9_000, false],
    ['of the future', 90_000, 90_000, false],
  ])('of a file %s', (_what, mtime, ctime, settled) => {
    const times = { mtimeNs: BigInt(mtime) * 1_000_000n, ctimeNs: BigInt(ctime) * 1_000_000n };
    expect(isSettled({ ...IDENTITY, ...times }, 10_500)).toBe(settled);
  });
});
