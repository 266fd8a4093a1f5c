import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentsOf, difference, type Contents } from './difference.ts';
import { classOf, worstClass, type ProblemCode } from './problem.ts';

const contents = (files: Readonly<Record<string, string>>): Contents =>
  new Map(Object.entries(files).map(([name, digest]) => [name, [{ digest }]]));
const codes = (
  signed: Readonly<Record<string, string>>,
  found: Readonly<Record<string, string>>,
): string[] => {
  const { problems, extra } = difference(contents(signed), contents(found));
  return [...problems, ...extra].map(({ code, name = '' }) => `${code} ${name}`);
};

describe('a difference', () => {
  test('names each file once', () => {
    const signed = { same: '1', changed: '2', gone: '3', old: '4' };
    const found = { same: '1', changed: 'x', fresh: '5', renamed: '4' };
    expect(codes(signed, found)).toEqual([
      'FILE_CHANGED changed',
      'FILE_MISSING gone',
      'FILE_RENAMED old',
      'FILE_EXTRA fresh',
    ]);
  });

  test('pairs files of the same content one by one', () => {
    expect(codes({ a: '1', b: '1', c: '1' }, { x: '1', y: '1' })).toEqual([
      'FILE_RENAMED a',
      'FILE_RENAMED b',
      'FILE_MISSING c',
    ]);
    expect(codes({ a: '1' }, { a: '1', copy: '1' })).toEqual(['FILE_EXTRA copy']);
  });

  test('of two names that were exchanged is two changes', () => {
    expect(codes({ a: '1', b: '2' }, { a: '2', b: '1' })).toEqual([
      'FILE_CHANGED a',
      'FILE_CHANGED b',
    ]);
  });

  test('is there exactly when the files are not the same', () => {
    const files = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.constantFrom('1', '2', '3'),
    );
    fc.assert(
      fc.property(files, files, (signed, found) => {
        const isSame = isDeepStrictEqual(
          new Map(Object.entries(signed)),
          new Map(Object.entries(found)),
        );
        expect(codes(signed, found).length === 0).toBe(isSame);
      }),
    );
  });

  test('of shards is told by file, in any order of the list', () => {
    const list = ['f:10:20', 'f:0:10', 'a:b:0:5'].map((name) => ({ name, digest: name }));
    const grouped = contentsOf(list, 'shards');
    expect([...grouped]).toMatchObject([
      ['f', [{ digest: 'f:0:10' }, { digest: 'f:10:20' }]],
      ['a:b', [{ digest: 'a:b:0:5' }]],
    ]);
    const { problems, unprotected } = difference(
      grouped,
      new Map([...grouped, ['f', (grouped.get('f') ?? []).slice(0, 1)], ['empty', []]]),
    );
    expect(problems).toMatchObject([{ code: 'FILE_CHANGED', name: 'f', expected: 'f:10:20' }]);
    expect(unprotected).toEqual(['empty']);
  });
});

describe('problems', () => {
  test('are ranked: who signed, what differs, what cannot be read', () => {
    const of = (...all: ProblemCode[]) => worstClass(all.map((code) => ({ code, message: '' })));
    expect(of()).toBeUndefined();
    expect(of('MALFORMED_BUNDLE', 'FILE_EXTRA')).toBe('model');
    expect(of('FILE_EXTRA', 'UNSAFE_NAME')).toBe('signer');
    expect(of('UNSUPPORTED_HASH')).toBe('input');
    expect(classOf({ code: 'SYMLINK', message: '' })).toBe('model');
  });
});
