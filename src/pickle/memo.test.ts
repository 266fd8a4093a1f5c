import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KIND } from './kinds.ts';
import { Memo } from './memo.ts';

const FAR = 1_000_000_000;

function narrow(sparseLimit: number): Memo {
  return new Memo(sparseLimit, new Int32Array(64), new Uint8Array(64));
}

describe('a memo', () => {
  test('gives back what was stored, and nothing else', () => {
    const memo = narrow(10);
    expect(memo.put(3, -17, KIND.STR)).toBe('new');
    expect(memo.get(3)).toEqual([-17, KIND.STR]);
    expect(memo.get(4)).toBeUndefined();
    expect(memo.get(FAR)).toBeUndefined();
  });

  test('counts distinct keys', () => {
    const memo = narrow(10);
    const done = [5, 5, FAR, FAR, 6].map((index) => memo.put(index, 1, KIND.LIST));
    expect(done).toEqual(['new', 'overwritten', 'new', 'overwritten', 'new']);
    expect(memo.count).toBe(3);
  });

  test('keeps its memory near what is in use', () => {
    const memo = narrow(10);
    memo.put(FAR, 1, KIND.LIST);
    expect(memo.kinds.length).toBeLessThan(1000);
    expect(memo.get(FAR)).toEqual([1, KIND.LIST]);
  });

  test('grows for indexes not far away', () => {
    const memo = narrow(10);
    memo.put(60_000, 1, KIND.LIST);
    expect(memo.kinds.length).toBeGreaterThan(60_000);
  });

  test('takes only so many far indexes', () => {
    const memo = narrow(2);
    const done = [FAR, FAR + 1, FAR + 2, FAR].map((index) => memo.put(index, 1, KIND.LIST));
    expect(done).toEqual(['new', 'new', 'full', 'overwritten']);
  });

  test('never holds one key in two places', () => {
    const memo = narrow(10);
    memo.put(200_000, 1, KIND.LIST);
    for (let index = 0; index < 3; index++) memo.put(index, 2, KIND.DICT);
    memo.reserve(400_000);
    expect(memo.get(200_000)).toEqual([1, KIND.LIST]);
    expect(memo.put(200_000, 3, KIND.SET)).toBe('overwritten');
    expect(memo.get(200_000)).toEqual([3, KIND.SET]);
  });

  test('makes room for a run of MEMOIZE', () => {
    const memo = narrow(10);
    memo.reserve(5000);
    expect(memo.kinds.length).toBeGreaterThanOrEqual(5000);
  });

  test('holds references beyond 31 bits for large sources', () => {
    const memo = new Memo(10, new Float64Array(64), new Uint8Array(64));
    memo.put(1, -(2 ** 35), KIND.BYTES);
    expect(memo.get(1)).toEqual([-(2 ** 35), KIND.BYTES]);
  });

  test('behaves like a map', () => {
    const index = fc.oneof(fc.nat(200), fc.integer({ min: 60_000, max: 140_000 }), fc.nat(FAR));
    fc.assert(
      fc.property(fc.array(fc.tuple(index, fc.boolean()), { maxLength: 60 }), (steps) => {
        const memo = narrow(1000);
        const map = new Map<number, number>();
        steps.forEach(([at, reserve], step) => {
          if (reserve) memo.reserve(50);
          expect(memo.put(at, step, KIND.INT)).toBe(map.has(at) ? 'overwritten' : 'new');
          map.set(at, step);
          expect(memo.count).toBe(map.size);
        });
        for (const [at, step] of map) expect(memo.get(at)).toEqual([step, KIND.INT]);
      }),
      { numRuns: 50 },
    );
  });
});
