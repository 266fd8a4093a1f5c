import { expect, test } from 'vitest';
import { bytesSource } from '../core/source.ts';
import { checkExpansion } from './expansion.ts';
import type { NamedTensor } from './flatten.ts';
import type { SpanData, Tensor } from './model/tensor.ts';

const SOURCE = bytesSource(new Uint8Array(64));

function named(shape: readonly number[], rest: Partial<SpanData> = {}): NamedTensor {
  const storage = { key: '0', bytes: 64 };
  const data: SpanData = { kind: 'span', source: SOURCE, offset: 0, storage, ...rest };
  const tensor: Tensor = { dtype: 'U8', shape, data };
  return { name: 'x', tensor, value: { kind: 'tensor', type: 'tensor', tensor } };
}
const limit = expect.objectContaining({ code: 'LIMIT_EXCEEDED' });

test('a view that repeats one element without end is refused, with both numbers', () => {
  const huge = named([2 ** 40], { strides: [0] });
  expect(() => checkExpansion([huge])).toThrow(limit);
  expect(() => checkExpansion([huge])).toThrow(
    'views of 1099511627776 bytes in all over 64 bytes that are there',
  );
});

test('many views of one block count together', () => {
  const mask = named([2 ** 29], { strides: [0] });
  expect(() => checkExpansion([mask])).not.toThrow();
  expect(() => checkExpansion([mask, mask, mask])).toThrow(limit);
});

test('what is there may be of any size', () => {
  const large = { key: '0', bytes: 2 ** 42 };
  expect(() => checkExpansion([named([2 ** 42], { storage: large })])).not.toThrow();
  expect(() => checkExpansion([named([2 ** 42], { storage: undefined })])).not.toThrow();
});

test('what is made is limited by who makes it', () => {
  const made = named([2 ** 40]);
  const tensor: Tensor = { ...made.tensor, data: { kind: 'stream', bytes: () => [] } };
  expect(() => checkExpansion([{ ...made, tensor }])).not.toThrow();
});
