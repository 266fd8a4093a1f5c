/**
 * Numbers and text as the bytes of a pickle.
 * @module
 */

/** Bytes under construction. */
export type Bytes = readonly number[];

const encoder = new TextEncoder();

/** A little endian number of `width` bytes; negative ones in two's complement. */
export function little(value: number | bigint, width: number): Bytes {
  if (width <= 4) {
    return Array.from({ length: width }, (_, index) => (Number(value) >> (8 * index)) & 0xff);
  }
  const rest = BigInt.asUintN(8 * width, BigInt(value));
  return Array.from({ length: width }, (_, index) => Number((rest >> BigInt(8 * index)) & 0xffn));
}

/** A big endian IEEE double, as in BINFLOAT. */
export function double(value: number): Bytes {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return [...new Uint8Array(view.buffer)];
}

/** Text whose characters are the bytes. */
export function latin1(text: string): Bytes {
  return Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** Text as UTF-8. */
export function utf8(text: string): Bytes {
  return [...encoder.encode(text)];
}

/** Bytes as they are shown in reports. */
export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
