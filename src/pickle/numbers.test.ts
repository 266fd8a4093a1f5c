import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFloat0, parseIndex, parseInt0, parseLong } from './numbers.ts';

describe('INT', () => {
  test.each([
    ['5', 5n, true],
    ['-5', -5n, true],
    ['1_0', 10n, true],
    [' 5 ', 5n, true],
    ['\v\f 7\r', 7n, true],
    ['00', false, true],
    ['01', true, true],
    ['0', 0n, true],
    ['99999999999999999999', 99999999999999999999n, true],
    ['9223372036854775807', 2n ** 63n - 1n, true],
    ['9223372036854775808', 2n ** 63n, true],
    ['010', 8n, false],
    ['001', 1n, false],
    ['0x10', 16n, false],
    ['0X1f', 31n, false],
    ['0o10', 8n, false],
    ['0b11', 3n, false],
    ['-0x10', -16n, false],
    ['-0', false, false],
    ['+0', false, false],
    ['+1', true, false],
    [' 1', true, false],
    ['1 ', 1n, true],
    ['5\0junk', 5n, false],
    ['\0x', false, false],
    [`${'0'.repeat(40)}17`, 15n, false],
    [`0x${'0'.repeat(40)}17`, 23n, false],
  ])('%j is read by C as %s; the others agree: %s', (line, value, agreed) => {
    expect(parseInt0(line, line.length + 1)).toMatchObject({ value, agreed });
  });

  test.each(['', '5L', '01\r', '08', '0x', '+', ' ', '1__0', '_1', '1_', '5 5', '- 5', 'é'])(
    '%j is refused by C',
    (line) => expect(parseInt0(line, line.length + 1)).toBeUndefined(),
  );

  test('more digits than Python converts are refused', () => {
    expect(parseInt0('9'.repeat(4300), 4301)?.value).toBe(10n ** 4300n - 1n);
    expect(parseInt0('9'.repeat(4301), 4302)).toBeUndefined();
  });
});

describe('LONG', () => {
  test.each([
    ['5', 5n, true],
    ['5L', 5n, true],
    ['-5L', -5n, true],
    ['0x10L', 16n, false],
    ['5\0junk', 5n, false],
    ['5\0junkL', 5n, false],
    [' 5 ', 5n, true],
  ])('%j is read by C as %s; the others agree: %s', (line, value, agreed) => {
    expect(parseLong(line)).toEqual({ kind: 'int', value, agreed });
  });

  test.each(['', 'L', '5LL', '010L', '1.5', '0_'])('%j is refused by C', (line) => {
    expect(parseLong(line)).toBeUndefined();
  });
});

describe('FLOAT', () => {
  test.each([
    ['1.5', 1.5, true],
    ['-1.5e3', -1500, true],
    ['5.', 5, true],
    ['.5', 0.5, true],
    ['+.5E-1', 0.05, true],
    ['inf', Infinity, true],
    ['-Infinity', -Infinity, true],
    ['nan', Number.NaN, true],
    ['-0.0', -0, true],
    ['1.5\0junk', 1.5, false],
  ])('%j is read by C as %s; the others agree: %s', (line, value, agreed) => {
    expect(parseFloat0(line)).toEqual({ kind: 'float', value, agreed });
  });

  test.each(['', '.', '1_0.5', ' 1.5', '1.5 ', '0x1p3', '1e', '1e999', '-1e999', 'e5', 'infin'])(
    '%j is refused by C',
    (line) => expect(parseFloat0(line)).toBeUndefined(),
  );
});

describe('the index of GET and PUT', () => {
  test.each([
    ['5', 5n],
    [' 5 ', 5n],
    ['05', 5n],
    ['1_0', 10n],
    ['-1', -1n],
    ['5\0x', 5n],
  ])('%j is %s', (line, value) => expect(parseIndex(line)).toBe(value));

  test.each(['', '0x1', 'a', '1.0'])('%j is refused', (line) => {
    expect(parseIndex(line)).toBeUndefined();
  });
});

test('every decimal number means itself, to all readers', () => {
  fc.assert(
    fc.property(fc.bigInt(), (value) => {
      const line = String(value);
      expect(parseInt0(`${line} `, line.length + 2)?.value).toBe(value);
      expect(parseLong(`${line}L`)).toEqual({ kind: 'int', value, agreed: true });
    }),
  );
});

test('every finite double means itself', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = Object.is(value, -0) ? '-0.0' : String(value);
      expect(parseFloat0(text)?.value).toBe(value);
    }),
  );
});

test('a line of blanks behind a NUL is read in no time', () => {
  const line = `5\0${' '.repeat(8000)}x`;
  const started = performance.now();
  for (let i = 0; i < 200; i++) parseInt0(line, line.length + 1);
  expect(performance.now() - started).toBeLessThan(1000);
});
