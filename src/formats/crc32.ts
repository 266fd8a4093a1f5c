/**
 * CRC-32 as zip, gzip and xz use it (ISO 3309, reflected polynomial 0xedb88320).
 * @module
 */

/** Bytes taken at a time: table `n` says what a byte does that stands `n` bytes before the last of them. */
const AT_ONCE = 4;

/** Continues a CRC over more bytes; start with 0. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [last, third, second, first] = TABLES;
  let state = ~crc;
  let at = 0;
  for (const end = bytes.length - AT_ONCE; at <= end; at += AT_ONCE) {
    state ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    state =
      first[state & 0xff]! ^
      second[(state >>> 8) & 0xff]! ^
      third[(state >>> 16) & 0xff]! ^
      last[state >>> 24]!;
  }
  for (; at < bytes.length; at++) {
    state = last[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8);
  }
  return ~state >>> 0;
}

const TABLES: readonly [Int32Array, Int32Array, Int32Array, Int32Array] = makeTables();

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const last = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    return value;
  });
  const before = (table: Int32Array): Int32Array =>
    table.map((value) => last[value & 0xff]! ^ (value >>> 8));
  const third = before(last);
  const second = before(third);
  return [last, third, second, before(second)];
}
