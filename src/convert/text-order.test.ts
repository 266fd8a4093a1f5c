import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWellFormed, utf8Order } from './text-order.ts';

const anyText = fc.string({
  unit: fc.constantFrom('a', 'b', '\u00e9', '\uffff', '\u{1f600}', '\u{10ffff}'),
});

test('orders texts as their UTF-8 bytes are ordered', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const bytes = Buffer.compare(Buffer.from(a), Buffer.from(b));
      expect(Math.sign(utf8Order(a, b))).toBe(bytes);
    }),
    { numRuns: 500 },
  );
});

test('puts what stands beyond the basic plane last, unlike JavaScript', () => {
  expect(['\uff5e', '\u{1f600}'].toSorted(utf8Order)).toEqual(['\uff5e', '\u{1f600}']);
  expect(['\uff5e', '\u{1f600}'].toSorted()).toEqual(['\u{1f600}', '\uff5e']);
});

test('finds surrogates that stand alone', () => {
  expect(['', 'a', '\u{1f600}', 'x\u{10ffff}y'].every(isWellFormed)).toBe(true);
  expect(
    ['\ud83d', '\ude00', '\ude00\ud83d', 'a\ud83db', '\ud83d\ud83d\ude00'].some(isWellFormed),
  ).toBe(false);
});
