/**
 * Keys of the parts of partitioned variables: bytes whose order is that of what they stand for.
 * tensorflow/core/lib/strings/ordered_code.cc, core/util/saved_tensor_slice_util.cc `EncodeTensorNameSlice`
 * (TensorFlow 2.21.0).
 * @module
 */
import type { Slice } from './bundle-entry.ts';

/** The key of one slice of a variable. */
export function sliceKey(name: string, slice: Slice): Uint8Array {
  const bytes: number[] = [...number(0), ...text(name), ...number(slice.length)];
  for (const { start, length } of slice) bytes.push(...signed(start), ...signed(length));
  return Uint8Array.from(bytes);
}

/** `WriteNumIncreasing`: the count of bytes, then those of the number, the highest first. */
function number(value: number): number[] {
  const bytes = bigEndian(BigInt(value));
  return [bytes.length, ...bytes];
}

/** `WriteString`: 00 and ff are escaped, 00 01 ends it. */
function text(value: string): number[] {
  const bytes: number[] = [];
  for (const byte of new TextEncoder().encode(value)) {
    if (byte === 0) bytes.push(0, 0xff);
    else if (byte === 0xff) bytes.push(0xff, 0);
    else bytes.push(byte);
  }
  return [...bytes, 0, 1];
}

/**
 * `WriteSignedNumIncreasing`: as many leading ones as there are bytes, turned round for negative numbers,
 * before the number itself.
 */
function signed(value: number): number[] {
  const wide = BigInt(value);
  const magnitude = value < 0 ? ~wide : wide;
  let length = 1;
  while (magnitude >> BigInt(7 * length - 1) > 0n) length++;
  const total = BigInt(8 * length);
  // The sign bit stands behind the ones; those of a positive number are set, of a negative one cleared.
  const ones = ((1n << BigInt(length)) - 1n) << (total - BigInt(length));
  const bits = value < 0 ? ~(magnitude | ones) : wide | ones;
  return padded(bigEndian(BigInt.asUintN(8 * length, bits)), length);
}

function padded(bytes: number[], length: number): number[] {
  return [...Array.from({ length: length - bytes.length }, () => 0), ...bytes];
}

function bigEndian(value: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = value; rest > 0n; rest >>= 8n) bytes.unshift(Number(rest & 0xffn));
  return bytes;
}
