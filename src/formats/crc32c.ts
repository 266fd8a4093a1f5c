/**
 * CRC-32C (Castagnoli, RFC 3720 appendix B.4), masked as leveldb and TensorFlow store it.
 * @module
 */

/** leveldb/util/crc32c.h, kMaskDelta: a checksum of bytes that hold checksums must look different. */
const MASK_DELTA = 0xa282ead8;

/** The masked CRC-32C of some bytes, given in pieces. */
export function maskedCrc32c(...pieces: readonly Uint8Array[]): number {
  const table = (known ??= makeTable());
  let state = -1;
  for (const bytes of pieces) {
    for (const byte of bytes) state = (table[(state ^ byte) & 0xff] ?? 0) ^ (state >>> 8);
  }
  const crc = ~state;
  return (((crc >>> 15) | (crc << 17)) + MASK_DELTA) >>> 0;
}

let known: Int32Array | undefined;

function makeTable(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) {
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0x82f63b78;
    }
    return value;
  });
}
