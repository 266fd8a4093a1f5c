import { expect, test } from 'vitest';
import { headText } from './head-text.ts';

test('a head is a character for each byte, and another head is another text', () => {
  const head = Uint8Array.of(0x41, 0x00, 0xff);
  expect(headText(head)).toBe('A\0\u00ff');
  expect(headText(head)).toBe('A\0\u00ff');
  expect(headText(Uint8Array.of(0x42))).toBe('B');
});
