import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PieceCache } from './piece-cache.ts';

const SIZE = 300;
const BYTES = Uint8Array.from({ length: SIZE }, (_, index) => index % 251);
const span = fc
  .tuple(fc.nat(SIZE - 1), fc.integer({ min: 1, max: 80 }))
  .map(([start, length]) => ({ start, end: Math.min(SIZE, start + length) }));

test('what was put in comes out, and what is missing is said to be', () => {
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 12 }),
      span,
      fc.constantFrom(50, 1000),
      (put, take, room) => {
        const cache = new PieceCache(room);
        for (const { start, end } of put) cache.put(start, BYTES.slice(start, end));
        const missing = cache.missing(take.start, take.end);
        if (missing !== undefined) {
          expect(missing.start).toBeGreaterThanOrEqual(take.start);
          expect(missing.end).toBeLessThanOrEqual(take.end);
          cache.put(missing.start, BYTES.slice(missing.start, missing.end));
          if (cache.missing(take.start, take.end) !== undefined) return; // no room for both
        }
        expect(cache.take(take.start, take.end)).toEqual(BYTES.slice(take.start, take.end));
      },
    ),
  );
});

test('room is made by what was used longest ago', () => {
  const cache = new PieceCache(100);
  cache.put(0, new Uint8Array(50));
  cache.put(100, new Uint8Array(50));
  cache.take(0, 50);
  cache.put(200, new Uint8Array(10));
  expect(cache.missing(0, 50)).toBeUndefined();
  expect(cache.missing(100, 150)).toEqual({ start: 100, end: 150 });
  expect(cache.endOf(120)).toBeUndefined();
  expect(cache.endOf(20)).toBe(50);
});

test('bytes that are not here are never made up', () => {
  expect(() => new PieceCache().take(0, 10)).toThrow(/10 bytes of a range are not here/);
});

test('a gap reaches to the next piece', () => {
  const cache = new PieceCache();
  cache.put(100, new Uint8Array(10));
  expect(cache.nextStart(20, 300)).toBe(100);
  expect(cache.nextStart(101, 300)).toBe(300);
});
