import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tensor } from '../../test/model-value.ts';
import type { NamedTensor } from './flatten.ts';
import { tensorBytes } from './model/tensor.ts';
import { shardName, shards } from './shards.ts';

const named = (bytes: number, i = 0): NamedTensor => {
  const value = tensor(Array.from({ length: bytes }, () => 0));
  return { name: `t${i}`, tensor: value.tensor, value };
};
const sizes = (parts: readonly (readonly NamedTensor[])[]): number[][] =>
  parts.map((part) => part.map(({ tensor }) => tensorBytes(tensor)));

test('fills one file after the other', () => {
  expect(sizes(shards([4, 4, 4, 4, 1].map(named), 8))).toEqual([[4, 4], [4, 4], [1]]);
});

test('gives a tensor that is too large a file of its own', () => {
  expect(sizes(shards([1, 20, 1, 1].map(named), 8))).toEqual([[1], [20], [1, 1]]);
  expect(sizes(shards([20, 1].map(named), 8))).toEqual([[20], [1]]);
});

test('is one file without tensors, and without a limit', () => {
  expect(shards([], 8)).toEqual([[]]);
  expect(shards([4, 4].map(named), Infinity)).toHaveLength(1);
});

test('loses nothing and keeps the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 })),
      fc.integer({ min: 1, max: 12 }),
      (all, most) => {
        const parts = sizes(shards(all.map(named), most));
        expect(parts.flat()).toEqual(all);
        for (const part of parts) {
          const sum = part.reduce((total, size) => total + size, 0);
          expect(sum <= most || part.filter((size) => size > 0).length === 1).toBe(true);
        }
      },
    ),
  );
});

test('names files as Hugging Face does', () => {
  expect(shardName('model.safetensors', 0, 3)).toBe('model-00001-of-00003.safetensors');
  expect(shardName('a.b.pt', 9, 10)).toBe('a.b-00010-of-00010.pt');
  expect(shardName('model', 0, 1)).toBe('model-00001-of-00001');
  expect(shardName('.hidden', 0, 1)).toBe('.hidden-00001-of-00001');
});
