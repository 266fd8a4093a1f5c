/**
 * What is done to elements one by one: byte order, sign.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { DType } from './dtype.ts';

/** A copy with the bytes of each unit in the opposite order. */
export function swapped(bytes: Uint8Array, unit: number): Uint8Array {
  const turned = new Uint8Array(bytes.length);
  for (let at = 0; at + unit <= bytes.length; at += unit) {
    for (let i = 0; i < unit; i++) turned[at + i] = bytes[at + unit - 1 - i] ?? 0;
  }
  return turned;
}

/** Which parts of complex numbers change their sign; of real numbers only `real` counts. */
export interface Signs {
  readonly real: boolean;
  readonly imaginary: boolean;
}

/** Bytes of a real number, by floating-point type. */
const REAL: ReadonlyMap<DType, number> = new Map([
  ['F16', 2],
  ['BF16', 2],
  ['F32', 4],
  ['F64', 8],
]);
/** Bytes of one half of a complex number. */
const HALF: ReadonlyMap<DType, number> = new Map([
  ['C32', 2],
  ['C64', 4],
  ['C128', 8],
]);

/** A copy of little-endian numbers with signs changed: IEEE 754 keeps the sign in the highest bit. */
export function negated(bytes: Uint8Array, dtype: DType, signs: Signs): Uint8Array {
  const half = HALF.get(dtype);
  const real = REAL.get(dtype);
  if (half === undefined && real === undefined) {
    throw new ModelFileError('UNSUPPORTED', `a negated or conjugated tensor of ${dtype}`);
  }
  const copy = bytes.slice();
  if (real !== undefined) {
    if (signs.real) flip(copy, real - 1, real);
  } else if (half !== undefined) {
    if (signs.real) flip(copy, half - 1, half * 2);
    if (signs.imaginary) flip(copy, half * 2 - 1, half * 2);
  }
  return copy;
}

function flip(bytes: Uint8Array, first: number, step: number): void {
  for (let at = first; at < bytes.length; at += step) bytes[at] = (bytes[at] ?? 0) ^ 0x80;
}
