import { expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';
import { marshalledCode } from './marshalled-code.ts';

test('base64 is read as Python reads it', () => {
  const decoded = (text: string, most?: number): string =>
    String.fromCharCode(...decodeBase64(text, most));
  expect(decoded('aGVsbG8=')).toBe('hello');
  expect(decoded('aGVs\nbG8')).toBe('hello');
  expect(decoded('aG!!VsbG8=AAAA')).toBe('hello');
  expect(decoded('aGVsbG8=', 2)).toBe('he');
  expect(decoded('')).toBe('');
});

test.each(['', 'relu', 'a'.repeat(100), '4wAA', `c\u0001${'x'.repeat(60)}`])(
  '%j is no compiled code',
  (text) => {
    expect(marshalledCode(text)).toBeUndefined();
  },
);

test('what begins as a code object is one, whatever follows', () => {
  const raw = `c\u0002\0\0\0${'\0'.repeat(40)}z\u0003abcz\u0002-!Z\u0003abcz`;
  expect(marshalledCode(raw)).toEqual({ length: raw.length, names: ['abc'] });
});
