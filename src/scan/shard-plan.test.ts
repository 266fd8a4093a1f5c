import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divide, type ShardItem } from './shard-plan.ts';

const items = fc.uniqueArray(
  fc.record({ path: fc.string({ minLength: 1, maxLength: 6 }), size: fc.nat(2 ** 32) }),
  { selector: ({ path }) => path, maxLength: 60 },
);

function loads(all: readonly ShardItem[], count: number): number[] {
  const shards = divide(all, count);
  const sums = Array.from({ length: count }, () => 0);
  for (const [index, { size = 0 }] of all.entries()) {
    sums[shards[index] ?? 0] = (sums[shards[index] ?? 0] ?? 0) + size + 2 ** 19;
  }
  return sums;
}

test('every file goes to one of the shards, the same whatever the order of the list', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (all, count) => {
      const there = divide(all, count);
      const back = divide(all.toReversed(), count);
      expect([...there]).toEqual([...back].toReversed());
      expect([...there].every((shard) => shard >= 0 && shard < count)).toBe(true);
    }),
  );
});

test('no shard has more than four thirds of what it must have', () => {
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 9 }), (all, count) => {
      const sums = loads(all, count);
      const total = sums.reduce((sum, one) => sum + one, 0);
      const largest = Math.max(0, ...all.map(({ size }) => size + 2 ** 19));
      expect(Math.max(...sums)).toBeLessThanOrEqual(
        (4 / 3) * Math.max(total / count, largest, secondPair(all, count)) + 1,
      );
    }),
  );
});

/** With more items than shards, two of the `count + 1` largest share one in any division. */
function secondPair(all: readonly ShardItem[], count: number): number {
  const sorted = all.map(({ size = 0 }) => size + 2 ** 19).toSorted((a, b) => b - a);
  const [first, second] = [sorted[count - 1], sorted[count]];
  return first === undefined || second === undefined ? 0 : first + second;
}

test('files of one size are dealt out evenly', () => {
  const all = Array.from({ length: 1000 }, (_value, index) => ({ path: `f${index}`, size: 10 }));
  const counts = [0, 0, 0, 0];
  for (const shard of divide(all, 4)) counts[shard] = (counts[shard] ?? 0) + 1;
  expect(counts).toEqual([250, 250, 250, 250]);
});

test('a file whose size nobody knows counts as one that is opened', () => {
  expect([...divide([{ path: 'b' }, { path: 'a' }], 2)]).toEqual([1, 0]);
});
