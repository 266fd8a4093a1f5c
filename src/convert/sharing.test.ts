import { describe, expect, test } from 'vitest';
import { bytesSource } from '../core/source.ts';
import type { NamedTensor } from './flatten.ts';
import type { DType } from './model/dtype.ts';
import type { SpanData } from './model/tensor.ts';
import { unshare } from './sharing.ts';

const SOURCE = bytesSource(new Uint8Array(64));

/** A view of one block of 64 bytes. */
function view(
  name: string,
  offset: number,
  shape: readonly number[],
  { dtype = 'U8', ...rest }: Partial<SpanData> & { readonly dtype?: DType } = {},
): NamedTensor {
  const storage = { key: '0', bytes: 64 };
  const data: SpanData = { kind: 'span', source: SOURCE, offset, storage, ...rest };
  const tensor = { dtype, shape, data };
  return { name, tensor, value: { kind: 'tensor', type: 'tensor', tensor } };
}

const strictly = { cloneOverlaps: false };
const cloning = { cloneOverlaps: true };
const names = (tensors: readonly NamedTensor[]): string[] => tensors.map(({ name }) => name);

describe('the same tensor under two names', () => {
  test('is written once, under the first', () => {
    const { tensors, aliased, copied } = unshare([view('a', 0, [4]), view('b', 0, [4])], strictly);
    expect(names(tensors)).toEqual(['a']);
    expect(aliased).toEqual([{ name: 'b', keptAs: 'a' }]);
    expect(copied).toEqual([]);
  });

  test('is the same with strides that say nothing', () => {
    const plain = view('a', 0, [1, 4]);
    const spelled = view('b', 0, [1, 4], { strides: [99, 1] });
    expect(unshare([plain, spelled], strictly).aliased).toHaveLength(1);
  });

  test.each<[string, NamedTensor]>([
    ['type', view('b', 0, [4], { dtype: 'I8' })],
    ['shape', view('b', 0, [2, 2])],
    ['sign', view('b', 0, [4], { negate: true })],
    ['byte order', view('b', 0, [4], { bigEndian: true })],
  ])('is another one with another %s, and overlaps', (_what, other) => {
    expect(() => unshare([view('a', 0, [4]), other], strictly)).toThrow('views that overlap');
    const { tensors, aliased } = unshare([view('a', 0, [4]), other], cloning);
    expect([tensors.length, aliased.length]).toEqual([2, 0]);
  });

  test('without elements is not shared with anything', () => {
    const { tensors } = unshare([view('a', 0, [0]), view('b', 0, [0])], strictly);
    expect(names(tensors)).toEqual(['a', 'b']);
  });
});

describe('views of one block', () => {
  test('that touch no byte twice are no trouble', () => {
    const { tensors, copied } = unshare([view('a', 0, [4]), view('b', 4, [4])], strictly);
    expect(names(tensors)).toEqual(['a', 'b']);
    expect(copied).toEqual([]);
  });

  test('that overlap are refused with both names, or written in full', () => {
    const both = [view('a', 0, [4]), view('b', 2, [4]), view('c', 40, [4])];
    expect(() => unshare(both, strictly)).toThrow(
      '"a" and "b" are views that overlap in memory; --clone-overlaps writes each in full',
    );
    expect(unshare(both, cloning).copied).toEqual(['a', 'b']);
  });

  test('are found behind a long one that began before', () => {
    const all = [view('long', 0, [32]), view('x', 2, [2]), view('y', 20, [2])];
    expect(unshare(all, cloning).copied).toEqual(['long', 'x', 'y']);
  });

  test('are measured in bytes up to their last element', () => {
    const spread = view('a', 0, [2], { dtype: 'F32', strides: [3] });
    expect(() => unshare([spread, view('b', 15, [1])], strictly)).toThrow('overlap');
    expect(unshare([spread, view('b', 16, [1])], strictly).tensors).toHaveLength(2);
  });

  test('that are not contiguous are told as copied', () => {
    expect(unshare([view('t', 0, [2, 2], { strides: [1, 2] })], strictly).copied).toEqual(['t']);
  });
});

test('what has no block of its own is never shared', () => {
  const alone = view('a', 0, [4], { storage: undefined });
  const { tensors } = unshare([alone, { ...alone, name: 'b' }], strictly);
  expect(names(tensors)).toEqual(['a', 'b']);
});
