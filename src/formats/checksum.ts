/**
 * Running checksums of compressed streams: CRC-32, CRC-64, Adler-32, xxHash-32.
 * @module
 */
import { crc32 } from './crc32.ts';

/** The most bytes for which the sums of Adler-32 stay below 2^32. */
const ADLER_RUN = 5552;

/** A checksum that is fed piece by piece. */
export interface Checksum {
  update(bytes: Uint8Array): void;
  /** The checksum of all bytes so far; unsigned, 64 bits for CRC-64. */
  value(): bigint;
}

/** CRC-32 of gzip, zip and xz (ISO 3309, reflected polynomial 0xedb88320). */
export function crc32Sum(): Checksum {
  let crc = 0;
  return {
    update: (bytes) => {
      crc = crc32(bytes, crc);
    },
    value: () => BigInt(crc),
  };
}

/** CRC-32 of bzip2: the same polynomial, most significant bit first. */
export function bzip2Sum(): Checksum {
  let crc = -1;
  return {
    update: (bytes) => {
      let state = crc;
      for (let at = 0; at < bytes.length; at++) {
        state = (state << 8) ^ CRC32_MSB[(state >>> 24) ^ bytes[at]!]!;
      }
      crc = state;
    },
    value: () => unsigned(~crc),
  };
}

/** CRC-64 of xz (ECMA-182, reflected), kept as two halves. */
export function crc64Sum(): Checksum {
  let low = -1;
  let high = -1;
  return {
    update: (bytes) => {
      let l = low;
      let h = high;
      for (let at = 0; at < bytes.length; at++) {
        const row = (l ^ bytes[at]!) & 0xff;
        l = ((l >>> 8) | (h << 24)) ^ CRC64_LOW[row]!;
        h = (h >>> 8) ^ CRC64_HIGH[row]!;
      }
      low = l;
      high = h;
    },
    value: () => (unsigned(~high) << 32n) | unsigned(~low),
  };
}

/** Adler-32 of zlib (RFC 1950, section 8.2). */
export function adler32Sum(): Checksum {
  let a = 1;
  let b = 0;
  return {
    update: (bytes) => {
      for (let at = 0; at < bytes.length;) {
        const stop = Math.min(bytes.length, at + ADLER_RUN);
        for (; at < stop; at++) {
          a += bytes[at]!;
          b += a;
        }
        a %= 65_521;
        b %= 65_521;
      }
    },
    value: () => BigInt(b) * 65_536n + BigInt(a),
  };
}

function unsigned(value: number): bigint {
  return BigInt(value >>> 0);
}

const CRC32_MSB = Int32Array.from({ length: 256 }, (_, n) => {
  let crc = n << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04_c1_1d_b7 : 0);
  return crc;
});

const CRC64 = Array.from({ length: 256 }, (_, n) => {
  let crc = BigInt(n);
  for (let bit = 0; bit < 8; bit += 1) crc = (crc >> 1n) ^ (crc & 1n ? 0xc96c_5795_d787_0f42n : 0n);
  return crc;
});
const CRC64_LOW = Int32Array.from(CRC64, (crc) => Number(crc & 0xffff_ffffn));
const CRC64_HIGH = Int32Array.from(CRC64, (crc) => Number(crc >> 32n));
