import { expect, test } from 'vitest';
import { latin1 } from '../../test/assembler.ts';
import { escapeByteArray, reprBytes, reprFloat, reprText } from './python-repr.ts';

// Right-hand sides: repr() of CPython 3.11.
test.each([
  [0, '0.0'],
  [-0, '-0.0'],
  [1, '1.0'],
  [1e16, '1e+16'],
  [9999999999999998, '9999999999999998.0'],
  [0.0001, '0.0001'],
  [0.00001, '1e-05'],
  [-123456.75, '-123456.75'],
  [5e-324, '5e-324'],
  [1.7976931348623157e308, '1.7976931348623157e+308'],
  [Infinity, 'inf'],
  [-Infinity, '-inf'],
  [Number.NaN, 'nan'],
])('the float %d is written as Python writes it', (value, text) => {
  expect(reprFloat(value)).toBe(text);
});

test.each([
  ['', "''"],
  ["it's", '"it\'s"'],
  ['say "it\'s"', "'say \"it\\'s\"'"],
  ['a\\b\n\r\t\u0000\u007f', String.raw`'a\\b\n\r\t\x00\x7f'`],
  ['é\u00a0\u00ad', "'é\\xa0\\xad'"],
  ['\u202e\u2028\ufeff\ue000', String.raw`'\u202e\u2028\ufeff\ue000'`],
  ['\ud800', String.raw`'\ud800'`],
  ['\u{1f600}\u{10ffff}', "'\u{1f600}\\U0010ffff'"],
])('the text %j is written as Python writes it', (value, text) => {
  expect(reprText(value)).toBe(text);
});

test('bytes are quoted as texts are, and bytearrays escape single quotes always', () => {
  expect(reprBytes(latin1("a'\\\n\u00ff"))).toBe(String.raw`"a'\\\n\xff"`);
  expect(escapeByteArray(latin1("a'"), '"')).toBe("a\\'");
  expect(escapeByteArray(latin1('a\'"'), "'")).toBe('a\\\'"');
});
