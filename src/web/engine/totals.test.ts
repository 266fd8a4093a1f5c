import { expect, test } from 'vitest';
import { totalsOf } from './totals.ts';

const row = (
  name: string,
  dtype: string,
  elements: number,
): Parameters<typeof totalsOf>[0][number] => ({
  name,
  dtype,
  shape: [elements],
  bytes: elements * 4,
});

test('sums are of all tensors, shares from the largest on', () => {
  const { count, elements, bytes, dtypes } = totalsOf([row('a', 'F32', 1), row('b', 'F16', 3)]);
  expect([count, elements, bytes]).toEqual([2, 4, 16]);
  expect(dtypes.map(({ name, bytes: of }) => [name, of])).toEqual([
    ['F16', 12],
    ['F32', 4],
  ]);
});

test('nothing adds up to nothing', () => {
  expect(totalsOf([])).toEqual({ count: 0, elements: 0, bytes: 0, dtypes: [], groups: [] });
});

test('groups are as many leading parts of the names as make few of them', () => {
  const layers = Array.from({ length: 40 }, (_none, i) =>
    row(`model.layers.${i}.weight`, 'F32', 1),
  );
  const { groups } = totalsOf([...layers, row('model.head.weight', 'F32', 100)]);
  expect(groups.map(({ name }) => name)).toEqual(['model.head', 'model.layers']);
});

test('a million names of one tensor each end in "all others"', () => {
  const many = Array.from({ length: 20_000 }, (_none, i) => row(`n${i}`, `t${i}`, 1));
  const { dtypes, bytes } = totalsOf(many);
  expect(dtypes).toHaveLength(10);
  expect(dtypes.at(-1)?.name).toBe('all others');
  expect(dtypes.reduce((sum, share) => sum + share.bytes, 0)).toBe(bytes);
});
