import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sequence, tagged } from '../../test/certificates.ts';
import { ModelFileError } from '../core/error.ts';
import { DER, derElement, derElements, derInteger, derOid } from './der.ts';

describe('DER', () => {
  test('is taken apart as it was put together', () => {
    const content = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 5 }), (contents) => {
        const parts = contents.map((each) => tagged(4, each));
        const found = derElements(derElement(sequence(...parts), DER.sequence));
        expect(found.map((each) => Buffer.from(each.content))).toEqual(contents);
      }),
    );
  });

  test('of any bytes is read, or refused with an offset', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          derElements(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelFileError);
        }
      }),
    );
  });

  test.each([
    ['a length beyond the end', [0x04, 2, 0]],
    ['no length', [0x04]],
    ['an open length', [0x04, 0x80, 0, 0]],
    ['a length that is not the shortest', [0x04, 0x81, 1, 0]],
    [
      'a length with a zero before it',
      [0x04, 0x82, 0, 0x80, ...Array.from({ length: 128 }, () => 0)],
    ],
    ['a length of five bytes', [0x04, 0x85, 1, 1, 1, 1, 1]],
    ['a long tag', [0x1f, 0x81, 1, 0]],
  ])('is refused with %s', (_name, bytes) => {
    expect(() => derElements(Uint8Array.from(bytes))).toThrow(/no DER at \d/);
  });

  test('has small whole numbers and identifiers', () => {
    expect(derInteger(Uint8Array.of(1, 0))).toBe(256);
    for (const bytes of [[], [0x80], [1, 2, 3, 4, 5]]) {
      expect(() => derInteger(Uint8Array.from(bytes))).toThrow('no DER');
    }
    expect(derOid(Uint8Array.of(0x55, 0x1d, 0x13))).toBe('2.5.29.19');
    expect(derOid(Uint8Array.of(0x2a, 0x86, 0x48, 0xce, 0x3d))).toBe('1.2.840.10045');
    expect(() => derOid(new Uint8Array(9).fill(0xff))).toThrow('no DER');
  });

  test('must be the one element that is asked for', () => {
    const one = tagged(4, Buffer.of(1));
    expect(() => derElement(one, DER.sequence)).toThrow('no DER');
    expect(() => derElement(Buffer.concat([one, one]), DER.octetString)).toThrow('no DER');
    expect(() => derElement(Buffer.alloc(0), DER.octetString)).toThrow('no DER');
  });
});
