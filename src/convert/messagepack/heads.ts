/**
 * What stands before the values of MessagePack, in the shortest form.
 * https://github.com/msgpack/msgpack/blob/master/spec.md
 * @module
 */

/** Bytes of one value's head. */
export function head(
  code: number,
  width: 0 | 1 | 2 | 4 | 8,
  value: number | bigint = 0,
): Uint8Array {
  const bytes = new Uint8Array(1 + width);
  bytes[0] = code;
  let rest = BigInt.asUintN(64, BigInt(value));
  for (let at = width; at > 0; at--, rest >>= 8n) bytes[at] = Number(rest & 0xffn);
  return bytes;
}

/** The head of a map of `count` entries. */
export function mapHead(count: number): Uint8Array {
  if (count < 16) return head(0x80 | count, 0);
  return count < 2 ** 16 ? head(0xde, 2, count) : head(0xdf, 4, count);
}

/** The head of a list. */
export function listHead(count: number): Uint8Array {
  if (count < 16) return head(0x90 | count, 0);
  return count < 2 ** 16 ? head(0xdc, 2, count) : head(0xdd, 4, count);
}

/** A whole text. */
export function textBytes(text: string): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  const { length } = bytes;
  const short = length < 32 ? head(0xa0 | length, 0) : head(0xd9, 1, length);
  const long = length < 2 ** 16 ? head(0xda, 2, length) : head(0xdb, 4, length);
  return joined(length < 2 ** 8 ? short : long, bytes);
}

/** The head of bytes. */
export function bytesHead(length: number): Uint8Array {
  if (length < 2 ** 8) return head(0xc4, 1, length);
  return length < 2 ** 16 ? head(0xc5, 2, length) : head(0xc6, 4, length);
}

/** The head of an extension value. */
export function extensionHead(type: number, length: number): Uint8Array {
  const fixed = [1, 2, 4, 8, 16].indexOf(length);
  if (fixed >= 0) return Uint8Array.of(0xd4 + fixed, type);
  const before =
    length < 2 ** 8
      ? head(0xc7, 1, length)
      : length < 2 ** 16
        ? head(0xc8, 2, length)
        : head(0xc9, 4, length);
  return joined(before, Uint8Array.of(type));
}

/** A whole number of at most 64 bits; undefined for a larger one. */
export function intBytes(value: bigint): Uint8Array | undefined {
  if (value >= 0n) {
    if (value < 0x80n) return head(Number(value), 0);
    if (value < 2n ** 8n) return head(0xcc, 1, value);
    if (value < 2n ** 16n) return head(0xcd, 2, value);
    if (value < 2n ** 32n) return head(0xce, 4, value);
    return value < 2n ** 64n ? head(0xcf, 8, value) : undefined;
  }
  if (value >= -0x20n) return head(Number(value) & 0xff, 0);
  if (value >= -(2n ** 7n)) return head(0xd0, 1, value);
  if (value >= -(2n ** 15n)) return head(0xd1, 2, value);
  if (value >= -(2n ** 31n)) return head(0xd2, 4, value);
  return value >= -(2n ** 63n) ? head(0xd3, 8, value) : undefined;
}

/** A float of 8 bytes. */
export function floatBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(9);
  bytes[0] = 0xcb;
  new DataView(bytes.buffer).setFloat64(1, value);
  return bytes;
}

/** All bytes one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
