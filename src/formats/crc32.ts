/**
 * CRC-32 as zip, gzip and xz use it (ISO 3309, reflected polynomial 0xedb88320), eight bytes at a step.
 * @module
 */

/** Bytes of a step, each with a table of its own. */
const STEP = 8;

/** Bytes of a word, which is one load instead of four. */
const WORD = 4;
const LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Continues a CRC over more bytes; start with 0. */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const { buffer, byteOffset, length } = bytes;
  const first = LITTLE_ENDIAN ? Math.min(length, -byteOffset & (WORD - 1)) : length;
  const state = eachByte(~crc, bytes, 0, first);
  if (first === length) return ~state >>> 0;
  const steps = Math.floor((length - first) / STEP);
  const words = new Int32Array(buffer, byteOffset + first, steps * (STEP / WORD));
  return ~eachByte(eachStep(state, words), bytes, first + steps * STEP, length) >>> 0;
}

function eachByte(from: number, bytes: Uint8Array, start: number, end: number): number {
  let state = from;
  for (let at = start; at < end; at++) state = TABLES[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8);
  return state;
}

function eachStep(from: number, words: Int32Array): number {
  const { length } = words;
  let state = from;
  for (let at = 0; at < length; at += 2) {
    const low = state ^ words[at]!;
    const high = words[at + 1]!;
    state =
      TABLES[0x700 | (low & 0xff)]! ^
      TABLES[0x600 | ((low >>> 8) & 0xff)]! ^
      TABLES[0x500 | ((low >>> 16) & 0xff)]! ^
      TABLES[0x400 | (low >>> 24)]! ^
      TABLES[0x300 | (high & 0xff)]! ^
      TABLES[0x200 | ((high >>> 8) & 0xff)]! ^
      TABLES[0x100 | ((high >>> 16) & 0xff)]! ^
      TABLES[high >>> 24]!;
  }
  return state;
}

const TABLES: Int32Array = makeTables();

/** The table of a byte, and those of a byte that one to seven others follow. */
function makeTables(): Int32Array {
  const tables = new Int32Array(STEP * 256);
  for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
      value = (value & 1) === 0 ? value >>> 1 : (value >>> 1) ^ 0xedb88320;
    tables[byte] = value;
  }
  for (let at = 256; at < STEP * 256; at++) {
    const before = tables[at - 256]!;
    tables[at] = tables[before & 0xff]! ^ (before >>> 8);
  }
  return tables;
}
