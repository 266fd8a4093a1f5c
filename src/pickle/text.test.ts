import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latin1, utf8 } from '../../test/assembler.ts';
import {
  decodeEscapes,
  decodeLatin1,
  decodeRawUnicodeEscape,
  decodeUtf8,
  isAscii,
} from './text.ts';

/** The platform's decoder, which is strict and does not pass surrogates. */
function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

describe('utf-8', () => {
  test('any text comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(utf8(text))).toBe(text);
      }),
    );
  });

  test('any bytes are read as the platform reads them, unless they hold surrogates', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.array(fc.constantFrom(0xc2, 0xe0, 0xed, 0xf0, 0xf4, 0x80, 0x9f, 0xa0, 0xbf, 0x41)),
    );
    fc.assert(
      fc.property(bytes, (array) => {
        const input = Uint8Array.from(array);
        const ours = decodeUtf8(input);
        if (ours !== undefined && /\p{Cs}/u.test(ours)) return;
        expect(ours).toBe(strictUtf8(input));
      }),
      { numRuns: 2000 },
    );
  });

  test('surrogates pass, as in Python', () => {
    expect(decodeUtf8(Uint8Array.of(0xed, 0xa0, 0x80))).toBe('\ud800');
  });

  test.each([
    ['a lone continuation', [0x80]],
    ['an overlong slash', [0xc0, 0xaf]],
    ['an overlong zero', [0xe0, 0x80, 0x80]],
    ['a point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a sequence cut short', [0xe4, 0xb8]],
    ['a byte that leads nothing', [0xff]],
  ])('%s is refused', (_what, bytes) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
  });
});

describe('latin-1', () => {
  test('has one character for each byte, also of long texts', () => {
    const bytes = Uint8Array.from({ length: 20_000 }, (_, index) => index & 0xff);
    expect(decodeLatin1(bytes)).toBe(Buffer.from(bytes).toString('latin1'));
  });
});

test('ASCII ends at 0x7f', () => {
  expect(isAscii(Uint8Array.of(0x00, 0x7f))).toBe(true);
  expect(isAscii(Uint8Array.of(0x41, 0x80))).toBe(false);
});

describe('raw-unicode-escape', () => {
  test.each([
    ['a\\u0041', 'aA'],
    ['\\U0001F600', '😀'],
    ['\xe9', 'é'],
    ['\\n', '\\n'],
    ['\\\\u0041', '\\\\u0041'],
    ['\\\\\\u0041', '\\\\A'],
    ['\\', '\\'],
    ['\\ud800', '\ud800'],
  ])('%j is %j', (written, text) => {
    expect(decodeRawUnicodeEscape(latin1(written))).toBe(text);
  });

  test.each(['\\u00', '\\u', '\\uzzzz', '\\U0001F60', '\\U00110000'])(
    '%j is refused',
    (written) => {
      expect(decodeRawUnicodeEscape(latin1(written))).toBeUndefined();
    },
  );
});

describe('escapes of STRING', () => {
  test.each([
    ['\\x41\\n\\101\\q', 'A\nA\\q'],
    ['\\\'\\"\\\\', '\'"\\'],
    ['\\a\\b\\f\\t\\r\\v', '\x07\b\f\t\r\v'],
    ['a\\\nb', 'ab'],
    ['\\0', '\0'],
    ['\\18', '\x018'],
    ['\\477', '\x3f'],
  ])('%j is %j', (written, text) => {
    expect(decodeEscapes(latin1(written))).toEqual(latin1(text));
  });

  test.each(['\\', '\\x', '\\x4', '\\xzz'])('%j is refused', (written) => {
    expect(decodeEscapes(latin1(written))).toBeUndefined();
  });
});
