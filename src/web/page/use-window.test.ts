import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from './use-window.ts';

const ROW = 22;

test('a short list is drawn where it is', () => {
  expect(layOut(10, ROW, { scroll: 0, view: 400 })).toEqual({
    first: 0,
    count: 10,
    height: 220,
    top: 0,
  });
});

test('rows that are seen are drawn, whatever the length and the place', () => {
  fc.assert(
    fc.property(fc.nat(20_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (total, share) => {
      const view = 400;
      const all = layOut(total, ROW, { scroll: 0, view });
      const scroll = share * Math.max(0, all.height - view);
      const { first, count, top, height } = layOut(total, ROW, { scroll, view });
      expect(height).toBeLessThanOrEqual(8_000_000);
      expect(first + count).toBeLessThanOrEqual(total);
      expect(top).toBeLessThanOrEqual(scroll + 0.001);
      if (total * ROW >= view)
        expect(top + count * ROW).toBeGreaterThanOrEqual(scroll + view - 0.001);
    }),
  );
});

test('the last row can be reached in a list of a hundred million', () => {
  const { first, count } = layOut(100_000_000, ROW, { scroll: 8_000_000 - 400, view: 400 });
  expect(first + count).toBe(100_000_000);
});
