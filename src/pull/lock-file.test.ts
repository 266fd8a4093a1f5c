import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ModelFileError } from '../core/error.ts';
import { VERDICTS } from '../core/verdict.ts';
import {
  EMPTY_LOCK,
  lockedSource,
  lockText,
  withSource,
  type LockedSource,
  type LockFile,
} from './lock-file.ts';
import { readLock } from './read-lock.ts';
import { nameProblems } from './target-names.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha = (digit: string): string => digit.repeat(64);
const source: LockedSource = {
  uri: 'hf://org/model',
  pinned: 'hf://org/model@c0ffee',
  directory: 'models/m',
  include: ['*.bin'],
  exclude: [],
  ruleset: `sha256:${sha('5')}`,
  files: [
    {
      name: 'b.bin',
      size: 3,
      sha256: sha('b'),
      format: 'torch-zip',
      verdict: 'dangerous',
      placed: [{ name: 'b.safetensors', size: 2, sha256: sha('c') }],
    },
    { name: 'a.json', size: 0, sha256: sha('a') },
  ],
};
const lock = withSource(EMPTY_LOCK, source);

/** The lock file with one text in it replaced. */
const altered = (from: string, to: string): Uint8Array => {
  const text = lockText(lock);
  expect(text).toContain(from);
  return bytes(text.replace(from, to));
};

describe('a lock file', () => {
  test('is the same text whatever the order in which things were pulled', () => {
    const other = { ...source, directory: 'a' };
    const turned = { ...source, files: source.files.toReversed() };
    const one = withSource(withSource(EMPTY_LOCK, source), other);
    const two = withSource(withSource(EMPTY_LOCK, other), turned);
    expect(lockText(one)).toBe(lockText(two));
  });

  test('keeps one entry for an address in a folder', () => {
    const newer = { ...source, pinned: 'hf://org/model@beef' };
    const { sources } = withSource(lock, newer);
    expect(sources).toEqual([newer]);
    expect(lockedSource({ sources }, source.uri, 'models/m')).toBe(newer);
    expect(lockedSource({ sources }, source.uri, 'elsewhere')).toBeUndefined();
  });

  test('is read as it was written', () => {
    const hex = fc.string({
      unit: fc.constantFrom(...Array.from('0123456789abcdef')),
      minLength: 64,
      maxLength: 64,
    });
    const name = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((parts) => parts.join('/'));
    const file = fc.record(
      {
        name,
        size: fc.nat(),
        sha256: hex,
        format: fc.constantFrom('pickle', 'gguf'),
        verdict: fc.constantFrom(...VERDICTS),
      },
      { requiredKeys: ['name', 'size', 'sha256'] },
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 4 }), (files) => {
        fc.pre(nameProblems(files.map(({ name }) => name)).length === 0);
        const text = lockText(withSource(EMPTY_LOCK, { ...source, files }));
        expect(lockText(readLock(bytes(text)))).toBe(text);
      }),
    );
  });

  test.each([
    ['another schema', 'lock/v1', 'lock/v2', 'not pickleproof/lock/v1'],
    ['a field that nobody knows', '"include"', '"included"', 'not expected'],
    ['a digest that is none', sha('a'), 'abc', 'is no SHA-256'],
    ['a verdict that is none', '"dangerous"', '"safe"', 'no such verdict'],
    ['a folder above its own', '"models/m"', '"../m"', 'leaves its folder'],
    ['an absolute folder', '"models/m"', '"/m"', 'an absolute path'],
    ['a name that leads elsewhere', '"b.bin"', '"../b.bin"', 'leaves its folder'],
    ['an output that leads elsewhere', '"b.safetensors"', '"../../x"', 'leaves its folder'],
    ['two files of one name', '"b.bin"', '"A.json"', 'the same name'],
    ['a negative size', '"size": 3', '"size": -3', 'a whole number'],
  ])('with %s is refused', (_what, from, to, why) => {
    expect(() => readLock(altered(from, to))).toThrow(why);
  });

  test('with one address twice for a folder is refused', () => {
    const twice: LockFile = { sources: [source, source] };
    expect(() => readLock(bytes(lockText(twice)))).toThrow('stands in it twice');
  });

  test('fails only with a ModelFileError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (anything) => {
        try {
          readLock(anything);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
    );
  });
});
