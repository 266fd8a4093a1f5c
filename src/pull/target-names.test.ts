import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameProblems, unusableName } from './target-names.ts';

describe('a name from a store', () => {
  test.each([
    ['', 'an empty name'],
    ['/etc/passwd', 'an absolute path'],
    ['a/../../b', 'a path that leaves its folder'],
    ['a/./b', 'only a dot'],
    ['a//b', 'an empty part'],
    ['a\\b', 'a backslash'],
    ['a\0b', 'a zero byte'],
    ['a\u001b[31mb', 'a control character'],
    ['C:evil.bin', 'a character that Windows does not allow'],
    ['a?b', 'a character that Windows does not allow'],
    ['NUL', 'the name of a device'],
    ['sub/com1.bin', 'the name of a device'],
    ['a./b', 'ends in a dot'],
    ['a ', 'ends in a dot or a blank'],
    ['x'.repeat(256), 'a part of 256 bytes'],
    ['é'.repeat(128), 'a part of 256 bytes'],
    ['.pickleproof-quarantine/x', 'pickleproof itself'],
    ['.PickleProof-Quarantine/x', 'pickleproof itself'],
    ['Pickleproof-Receipt.json', 'pickleproof itself'],
    ['\ud800', 'not valid Unicode'],
  ])('%j is refused', (name, why) => {
    expect(unusableName(name)).toContain(why);
  });

  test.each(['config.json', 'onnx/model.onnx', '.gitattributes', 'модель.bin', 'a..b', 'null.txt'])(
    '%j is taken',
    (name) => {
      expect(unusableName(name)).toBeUndefined();
    },
  );

  test('is refused or is a plain path below the folder', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (name) => {
        if (unusableName(name) !== undefined) return;
        expect(name).not.toMatch(/^\/|\\|\0|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|\/$/);
      }),
    );
  });
});

describe('names together', () => {
  test.each([
    ['case', ['Model.bin', 'model.bin']],
    ['normalisation', ['caf\u00e9.bin', 'cafe\u0301.bin']],
    ['a letter that two capitals share', ['straße', 'STRASSE']],
  ])('that differ in %s alone are refused', (_what, names) => {
    expect(nameProblems(names)).toHaveLength(1);
  });

  test('cannot be a file and a folder at once', () => {
    expect(nameProblems(['a/b/c', 'A'])).toEqual([
      { name: 'a/b/c', message: 'below "A", which is a file' },
    ]);
  });

  test('that differ are fine', () => {
    expect(nameProblems(['a', 'b/a', 'b/c'])).toEqual([]);
  });
});
