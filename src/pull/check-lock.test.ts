import { describe, expect, test } from 'vitest';
import type { RemoteFile } from '../sources/remote/remote-model.ts';
import { expectedDigest, lockProblems } from './check-lock.ts';
import type { LockedFile } from './lock-file.ts';

const sha = 'a'.repeat(64);
const locked: LockedFile = { name: 'a', size: 3, sha256: sha };
const listed = (more: Partial<RemoteFile> = {}): RemoteFile => ({
  name: 'a',
  size: 3,
  digest: { algorithm: 'sha256', value: sha },
  request: { url: 'https://host/a' },
  ...more,
});

describe('a listing', () => {
  test('that is what the lock file says has no problem', () => {
    expect(lockProblems([listed()], [locked])).toEqual([]);
    const silent = listed({ size: undefined, digest: undefined });
    expect(lockProblems([silent], [locked])).toEqual([]);
    const git = listed({ digest: { algorithm: 'git-blob-sha1', value: 'f'.repeat(40) } });
    expect(lockProblems([git], [locked])).toEqual([]);
  });

  test.each([
    ['one more', [listed(), listed({ name: 'b' })], 'not in the lock file'],
    ['one less', [], 'in the lock file, but not in the store any more'],
    ['another size', [listed({ size: 4 })], 'the lock file says 3 bytes, the store 4'],
    [
      'another digest',
      [listed({ digest: { algorithm: 'sha256', value: 'b'.repeat(64) } })],
      `the lock file says sha256 ${sha}, the store ${'b'.repeat(64)}`,
    ],
  ] as const)('with %s has one', (_what, files, message) => {
    expect(lockProblems(files, [locked])).toMatchObject([{ message }]);
  });
});

test('what the lock file says is expected; without it what the store says', () => {
  const md5 = { algorithm: 'md5', value: '0'.repeat(32) } as const;
  expect(expectedDigest(listed({ digest: md5 }), locked)).toMatchObject({ value: sha });
  expect(expectedDigest(listed({ digest: md5 }), undefined)).toBe(md5);
});
