import { describe, expect, test } from 'vitest';
import { dict, tensor } from '../../test/model-value.ts';
import type { NamedTensor } from './flatten.ts';
import type { Model } from './model/model.ts';
import type { Tensor } from './model/tensor.ts';
import type { TensorValue } from './model/value.ts';
import { verify } from './verify.ts';

const named = (name: string, value: TensorValue): NamedTensor => ({
  name,
  tensor: value.tensor,
  value,
});
const model = (tensors: Readonly<Record<string, TensorValue>>): Model => ({
  format: 'test',
  root: dict(tensors),
  framework: undefined,
  facts: new Map(),
  notRun: [],
  left: [],
});
const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const check = (written: Model, expected: readonly NamedTensor[]): number =>
  verify(written, expected, { sameBytes });

const streamed = (bytes: readonly number[], ...cuts: readonly number[]): TensorValue => {
  const pieces = [...cuts, bytes.length].map((end, i) => bytes.slice(cuts[i - 1] ?? 0, end));
  return tensor(bytes, {
    data: { kind: 'stream', bytes: () => pieces.map((piece) => Uint8Array.from(piece)) },
  });
};

test('counts the bytes that are the same', () => {
  const [a, b] = [tensor([1, 2, 3]), tensor([4])];
  expect(check(model({ b, a }), [named('a', tensor([1, 2, 3])), named('b', tensor([4]))])).toBe(4);
});

test('does not mind where pieces end', () => {
  const bytes = [1, 2, 3, 4, 5, 6, 7];
  expect(check(model({ a: streamed(bytes, 1, 5) }), [named('a', streamed(bytes, 2, 3, 6))])).toBe(
    7,
  );
});

describe('finds', () => {
  test.each<[string, Readonly<Record<string, TensorValue>>, string]>([
    ['a tensor that is missing', {}, '1 tensors were written, 0 are read back'],
    ['one too many', { a: tensor([1, 2]), b: tensor([1]) }, '1 tensors were written, 2'],
    ['another name', { b: tensor([1, 2]) }, '"a" is not read back'],
    [
      'another shape',
      { a: tensor([1, 2], { shape: [2, 1] }) },
      'was U8 [2] and is read back as U8 [2, 1]',
    ],
    ['another type', { a: tensor([1, 2], { dtype: 'I8' }) }, 'is read back as I8 [2]'],
    ['a byte that differs', { a: tensor([1, 3]) }, '"a" is read back with other bytes'],
    ['a byte that differs late', { a: streamed([1, 9], 1) }, '"a" is read back with other bytes'],
  ])('%s', (_what, written, message) => {
    expect(() => check(model(written), [named('a', tensor([1, 2]))])).toThrow(message);
    expect(() => check(model(written), [named('a', tensor([1, 2]))])).toThrow(
      expect.objectContaining({ code: 'INTERNAL' }),
    );
  });

  test('an output that ends early', () => {
    const cut = tensor([1, 2], { shape: [3] });
    expect(() => check(model({ a: cut }), [named('a', tensor([1, 2, 3]))])).toThrow();
  });
});

describe('what was compared while it was copied', () => {
  const wrong = model({ a: tensor([9, 9]) });
  const expected = [named('a', tensor([1, 2]))];

  test('is not compared again', () => {
    const proven = { isProven: (): boolean => true };
    expect(verify(wrong, expected, { sameBytes, proven })).toBe(2);
  });

  test('but only where the bytes are taken as they stand', () => {
    const proven = { isProven: (): boolean => true };
    const source: Tensor = expected[0]?.tensor ?? expect.fail('there is one');
    const turned: Tensor = {
      ...source,
      dtype: 'U16',
      shape: [1],
      data: { ...source.data, bigEndian: true } as Tensor['data'],
    };
    const value: TensorValue = { kind: 'tensor', type: 'tensor', tensor: turned };
    const back = model({ a: tensor([1, 2], { dtype: 'U16', shape: [1] }) });
    expect(() => verify(back, [named('a', value)], { sameBytes, proven })).toThrow('other bytes');
  });
});
