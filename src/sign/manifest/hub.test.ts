import { describe, expect, test } from 'vitest';
import { compareHub } from './compare-hub.ts';
import { digestOfEtag, hubNotePath, readHubNote, readLfsPointer } from './hub-notes.ts';

const COMMIT = 'c'.repeat(40);
const SHA256 = 'a'.repeat(64);
const BLOB = 'b'.repeat(40);

describe('a note of a download', () => {
  test('stands under the name of its file', () => {
    expect(hubNotePath('a/b.bin')).toBe('.cache/huggingface/download/a/b.bin.metadata');
  });

  test.each([
    [`${COMMIT}\n${SHA256}\n1700000000.5\n`, { kind: 'sha256', hex: SHA256 }],
    [`${COMMIT}\r\n"${BLOB}"\r\n`, { kind: 'git-blob', hex: BLOB }],
    [`${COMMIT}\nW/"${BLOB}"`, { kind: 'git-blob', hex: BLOB }],
    [`${COMMIT}\nsomething else`, undefined],
  ])('says the commit and the digest: %j', (text, digest) => {
    expect(readHubNote(text)).toEqual({ revision: COMMIT, digest });
  });

  test.each(['', 'main\nx', `${COMMIT}0\n${SHA256}`, '\0'])('is not %j', (text) => {
    expect(readHubNote(text)).toBeUndefined();
  });

  test('may have an etag of another kind', () => {
    expect(digestOfEtag('"abc-5"')).toBeUndefined();
  });
});

describe('a pointer of git-lfs', () => {
  const pointer = (lines: string): string => `version https://git-lfs.github.com/spec/v1\n${lines}`;

  test('says digest and size, whatever extensions stand between', () => {
    expect(readLfsPointer(pointer(`oid sha256:${SHA256}\nsize 12\n`))).toEqual({
      sha256: SHA256,
      size: 12,
    });
    expect(readLfsPointer(pointer(`ext-0-x sha256:1\noid sha256:${SHA256}\nsize 12\n`))).toEqual({
      sha256: SHA256,
      size: 12,
    });
  });

  test.each([
    '',
    pointer(''),
    pointer(`oid sha1:${BLOB}\nsize 1\n`),
    pointer(`oid sha256:${SHA256}\nsize -1\n`),
    pointer(`oid sha256:${SHA256}\nsize 9999999999999999\n`),
    `x${pointer(`oid sha256:${SHA256}\nsize 1\n`)}`,
  ])('is not %j', (text) => {
    expect(readLfsPointer(text)).toBeUndefined();
  });
});

test('a comparison names every difference and everything that nothing is known of', () => {
  const files = ['same', 'changed', 'blob', 'unknown'].map((name) => ({
    name,
    size: 1,
    sha256: SHA256,
  }));
  const expected = new Map([
    ['same', { digest: { kind: 'sha256', hex: SHA256 }, size: 1 }],
    ['changed', { digest: { kind: 'sha256', hex: 'd'.repeat(64) }, size: 2 }],
    ['blob', { digest: { kind: 'git-blob', hex: BLOB } }],
    ['missing', { digest: { kind: 'sha256', hex: SHA256 } }],
  ] as const);
  expect(compareHub(files, expected, () => BLOB)).toEqual({
    problems: [
      {
        code: 'FILE_CHANGED',
        name: 'changed',
        expected: 'd'.repeat(64),
        found: SHA256,
        message: 'not the content that the hub has; 2 bytes there, 1 here',
      },
      { code: 'FILE_MISSING', name: 'missing', message: 'known to the hub, but not here' },
    ],
    notCovered: ['unknown'],
    verified: 2,
  });
});
