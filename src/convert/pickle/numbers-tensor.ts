/**
 * Small tensors made of numbers that stand in a pickle as such: shapes, scales, scalars.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import type { TensorValue } from '../model/value.ts';

/** A tensor of doubles (`F64`, numbers) or of 64-bit integers (`I64`, bigints, taken modulo 2^64). */
export function numbers(
  dtype: 'F64' | 'I64',
  shape: readonly number[],
  values: readonly (number | bigint)[],
): TensorValue {
  const bytes = new Uint8Array(values.length * 8);
  const view = new DataView(bytes.buffer);
  for (const [i, value] of values.entries()) {
    if (typeof value === 'bigint') view.setBigInt64(i * 8, BigInt.asIntN(64, value), true);
    else view.setFloat64(i * 8, value, true);
  }
  const data = { kind: 'span', source: bytesSource(bytes), offset: 0 } as const;
  return { kind: 'tensor', type: 'tensor', tensor: { dtype, shape, data } };
}
