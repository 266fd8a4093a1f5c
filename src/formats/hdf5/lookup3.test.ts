import { expect, test } from 'vitest';
import { utf8 } from '../../../test/assembler.ts';
import { lookup3 } from './lookup3.ts';

// As in Bob Jenkins' own lookup3.c, `driver5`.
test.each([
  ['', 0xdeadbeef],
  ['Four score and seven years ago', 0x17770551],
])('the checksum of %j', (text, expected) => {
  expect(lookup3(utf8(text))).toBe(expected);
});
