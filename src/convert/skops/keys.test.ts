import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convertInMemory, modelFrom } from '../../../test/memory-output.ts';
import { modelOf, tensorOf } from '../../../test/tensor-model.ts';
import type { DType } from '../model/dtype.ts';
import type { ModelValue, TensorValue } from '../model/value.ts';
import { typedJson } from '../typed-json.ts';
import { skops } from '../writers/skops.ts';
import { dictKeys } from './dict-keys.ts';

const scalar = (dtype: DType, bytes: Uint8Array): TensorValue => ({
  kind: 'tensor',
  type: 'scalar',
  tensor: tensorOf(dtype, [], bytes),
});
const view = (array: ArrayLike<number> & { readonly buffer: ArrayBuffer }): Uint8Array =>
  new Uint8Array(array.buffer);

describe('keys of numpy', () => {
  test.each<[DType, Uint8Array, string, string]>([
    ['I8', Uint8Array.of(0xff), '-1', 'int8'],
    ['I16', view(Int16Array.of(-2)), '-2', 'int16'],
    ['I32', view(Int32Array.of(-3)), '-3', 'int32'],
    ['I64', new Uint8Array(BigInt64Array.of(-(2n ** 60n)).buffer), '-1152921504606846976', 'int64'],
    ['U8', Uint8Array.of(200), '200', 'uint8'],
    ['U16', view(Uint16Array.of(40_000)), '40000', 'uint16'],
    ['U32', view(Uint32Array.of(4e9)), '4000000000', 'uint32'],
    ['U64', new Uint8Array(BigUint64Array.of(2n ** 63n).buffer), '9223372036854775808', 'uint64'],
    ['F32', view(Float32Array.of(1.5)), '1.5', 'float32'],
    ['F64', view(Float64Array.of(Infinity)), 'Infinity', 'float64'],
  ])('%s is written as its text', (dtype, bytes, text, type) => {
    expect(dictKeys([scalar(dtype, bytes)])).toEqual([{ text, module: 'numpy', type }]);
  });

  test('that are no numbers, or no scalars, are no keys of JSON', () => {
    expect(dictKeys([scalar('BOOL', Uint8Array.of(0))])).toBeUndefined();
    expect(dictKeys([{ ...scalar('I8', Uint8Array.of(0)), type: 'array' }])).toBeUndefined();
    expect(dictKeys([scalar('C128', new Uint8Array(16))])).toBeUndefined();
  });
});

/** Plain values of every kind that skops has a word for. */
const plain = fc.letrec<{ value: ModelValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant<ModelValue>({ kind: 'none' }),
    fc.boolean().map((value): ModelValue => ({ kind: 'bool', value })),
    fc.bigInt().map((value): ModelValue => ({ kind: 'int', value })),
    fc.double().map((value): ModelValue => ({ kind: 'float', value })),
    fc.string({ unit: 'binary' }).map((text): ModelValue => ({ kind: 'str', text })),
    fc
      .tuple(
        fc.constantFrom('list' as const, 'tuple' as const),
        fc.array(tie('value'), { maxLength: 4 }),
      )
      .map(([kind, items]): ModelValue => ({ kind, items })),
    fc
      .uniqueArray(fc.tuple(fc.string(), tie('value')), { selector: ([key]) => key, maxLength: 4 })
      .map((entries): ModelValue => ({
        kind: 'dict',
        entries: entries.map(([text, value]) => [{ kind: 'str', text }, value]),
      })),
  ),
})).value;

test('plain values come back as they were', () => {
  const textOf = (value: ModelValue): string => [...typedJson(value, () => ['?'])].join('');
  fc.assert(
    fc.property(plain, (value) => {
      const { output } = convertInMemory(modelOf(value), skops);
      const back = modelFrom(output.bytesOf('model.skops'), 'skops').root;
      expect(textOf(back)).toBe(textOf(value));
    }),
    { numRuns: 100 },
  );
});
