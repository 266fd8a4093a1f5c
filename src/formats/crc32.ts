/**
 * CRC-32 as zip, gzip and xz use it (ISO 3309, reflected polynomial 0xedb88320).
 * @module
 */

/** Continues a CRC over more bytes; start with 0. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let state = ~crc;
  for (let at = 0; at < bytes.length; at++) {
    state = (TABLE[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (state >>> 8);
  }
  return ~state >>> 0;
}

const TABLE: Int32Array = makeTable();

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
  });
}
