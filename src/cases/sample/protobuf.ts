/**
 * Protocol buffers of samples: fields by number.
 * @module
 */
import { concat, text } from './bytes.ts';

/** A field: a number as a varint, texts and bytes with their length. */
export function field(number: number, value: number | string | Uint8Array): Uint8Array {
  if (typeof value === 'number') return concat(varint(number * 8), varint(value));
  const bytes = typeof value === 'string' ? text(value) : value;
  return concat(varint(number * 8 + 2), varint(bytes.length), bytes);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return Uint8Array.of(...bytes, rest);
}
