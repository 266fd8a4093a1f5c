import { assert, property, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../core/source.ts';
import { lookAlike } from './look-alike.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));
const looks = (text: string): string | undefined => lookAlike(bytesSource(bytes(text)));

test.each([
  ['lmgg\u0001', 'GGML'],
  ['\u001c\0\0\0ORTM', 'an ONNX Runtime model'],
  ['', undefined],
  ['plain text', undefined],
])('%j looks like %s', (text, expected) => {
  expect(looks(text)).toBe(expected);
});

test('says something of any bytes', () => {
  assert(
    property(uint8Array({ maxLength: 64 }), (data) => {
      expect(['string', 'undefined']).toContain(typeof lookAlike(bytesSource(data)));
    }),
  );
});
