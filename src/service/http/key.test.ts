import { expect, test } from 'vitest';
import { hashOfKeyText, newKey, sameDigest } from './key.ts';

test('a key is known by its digest, and no two are the same', () => {
  const made = newKey('p', ['read'], new Date(0));
  expect(made.text).toMatch(/^pp_[0-9a-f]{16}_[\w-]{43}$/);
  expect(made.text).toContain(made.key.id);
  expect(made.key).toMatchObject({
    project: 'p',
    scopes: ['read'],
    createdAt: '1970-01-01T00:00:00.000Z',
  });
  expect(hashOfKeyText(made.text)).toBe(made.key.secretHash);
  expect(JSON.stringify(made.key)).not.toContain(made.text.slice(-43));
  expect(newKey('p', ['read'], new Date(0)).text).not.toBe(made.text);
});

test.each([
  '',
  'pp_',
  'Bearer x',
  `pp_${'g'.repeat(16)}_${'a'.repeat(43)}`,
  `pp_${'0'.repeat(16)}_${'a'.repeat(44)}`,
])('%j is no key', (text) => expect(hashOfKeyText(text)).toBeUndefined());

test('digests are the same or not, and nothing else is', () => {
  const [a, b] = ['a'.repeat(64), `${'a'.repeat(63)}b`];
  expect([sameDigest(a, a), sameDigest(a, b), sameDigest(a, ''), sameDigest('', '')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});
