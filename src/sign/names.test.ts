import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collisions, compareUtf8, foldName, unsafeName } from './names.ts';

test('names are ordered as their UTF-8 bytes are', () => {
  const text = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const expected = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(compareUtf8(a, b))).toBe(expected);
    }),
  );
  // UTF-16 puts the surrogates of an emoji before U+FF5E.
  expect(compareUtf8('\u{1F600}', '\uFF5E')).toBeGreaterThan(0);
});

test.each(['a', 'a/b', 'a:b', ' ', '...', 'a/..b', 'e\u0301', '\u{1F600}', 'new\nline'])(
  'the name %j is safe',
  (name) => expect(unsafeName(name)).toBeUndefined(),
);

test.each([
  '',
  '/',
  '/a',
  '..',
  'a/..',
  '../a',
  '.',
  './a',
  'a/./b',
  'a//b',
  'a/',
  'a\\b',
  '\0',
  '\ud800',
])('the name %j is not', (name) => expect(unsafeName(name)).toBeTypeOf('string'));

test('a safe name stays inside its folder', () => {
  const part = fc.constantFrom('..', '.', '', 'a', 'b', '\\', '/');
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const name = parts.join('/');
      if (unsafeName(name) !== undefined) return;
      expect(
        new URL(name.split('/').map(encodeURIComponent).join('/'), 'file:///m/').pathname,
      ).toMatch(/^\/m\/./);
    }),
  );
});

describe('names collide', () => {
  test.each([
    ['in case', 'Model.bin', 'model.BIN'],
    ['in normalisation', '\u00e9', 'e\u0301'],
    ['in both', '\u00c9', 'e\u0301'],
    ['in case of more than one letter', 'stra\u00dfe', 'STRASSE'],
  ])('%s', (_how, a, b) => {
    expect(foldName(a)).toBe(foldName(b));
    expect(collisions([a, 'other', b])).toEqual([[a, b]]);
  });

  test('or do not', () => expect(collisions(['a', 'b', 'a/b'])).toEqual([]));
});
