import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, encodeBase64 } from './base64.ts';

test('bytes are written as Node writes them, and read back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(text, 'text')).toEqual(bytes);
    }),
  );
});

test('large texts too', () => {
  const bytes = Uint8Array.from({ length: 100_003 }, (_byte, index) => (index * 31) & 255);
  expect(Buffer.compare(decodeBase64(encodeBase64(bytes), 'text'), bytes)).toBe(0);
});

test('there is one spelling only', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'AQgw+/=-_ \n\u0141'.split('')) }), (text) => {
      let bytes: Uint8Array;
      try {
        bytes = decodeBase64(text, 'text');
      } catch {
        return;
      }
      expect(encodeBase64(bytes)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['AAA', 'its length is no multiple of 4'],
  ['AA A', 'character 2 is none of its letters'],
  ['AA==AA==', 'character 2 is none'],
  ['A===', 'character 1 is none'],
  ['AB==', 'there are bits behind its last byte'],
  ['AAB=', 'there are bits behind its last byte'],
  ['-_-_', 'character 0 is none'],
])('%s is refused', (text, why) => {
  expect(() => decodeBase64(text, 'the payload')).toThrow(
    `the payload is not canonical base64: ${why}`,
  );
});
