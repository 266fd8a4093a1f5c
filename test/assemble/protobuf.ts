/**
 * Protocol buffers field by field.
 * @module
 */
import { concat, littleEndian, utf8, type Piece } from './bytes.ts';

/** A varint; negative numbers take ten bytes. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, BigInt(value));
  for (; rest > 0x7fn; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Uint8Array.of(...bytes, Number(rest));
}

/** A field: a number as a varint, text and pieces as length-delimited. */
export function field(number: number, value: number | bigint | string | Piece[]): Uint8Array {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return concat(varint(number * 8), varint(value));
  }
  const bytes = typeof value === 'string' ? utf8(value) : concat(...value);
  return concat(varint(number * 8 + 2), varint(bytes.length), bytes);
}

/** A field of eight bytes. */
export function fixed64(number: number, value: number | bigint): Uint8Array {
  return concat(varint(number * 8 + 1), littleEndian(value, 8));
}

/** A field of four bytes. */
export function fixed32(number: number, value: number): Uint8Array {
  return concat(varint(number * 8 + 5), littleEndian(value, 4));
}
