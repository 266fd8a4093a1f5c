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
  const table = (bzip2Table ??= makeBzip2Table());
  let crc = -1;
  return {
    update: (bytes) => {
      let state = crc;
      for (let at = 0; at < bytes.length; at++) {
        state = (state << 8) ^ table[(state >>> 24) ^ bytes[at]!]!;
      }
      crc = state;
    },
    value: () => unsigned(~crc),
  };
}

/** CRC-64 of xz (ECMA-182, reflected), kept as two halves. */
export function crc64Sum(): Checksum {
  const table = (crc64Table ??= makeCrc64Table());
  let low = -1;
  let high = -1;
  return {
    update: (bytes) => {
      let l = low;
      let h = high;
      for (let at = 0; at < bytes.length; at++) {
        const row = (l ^ bytes[at]!) & 0xff;
        l = ((l >>> 8) | (h << 24)) ^ table.low[row]!;
        h = (h >>> 8) ^ table.high[row]!;
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

// Tables are made at first use: few files need them, and every start would pay for them.
let bzip2Table: Int32Array | undefined;
let crc64Table: { readonly low: Int32Array; readonly high: Int32Array } | undefined;

function makeBzip2Table(): Int32Array {
  return Int32Array.from({ length: 256 }, (_, n) => {
    let crc = n << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04_c1_1d_b7 : 0);
    return crc;
  });
}

function makeCrc64Table(): { readonly low: Int32Array; readonly high: Int32Array } {
  const rows = Array.from({ length: 256 }, (_, n) => {
    let crc = BigInt(n);
    for (let bit = 0; bit < 8; bit += 1)
      crc = (crc >> 1n) ^ (crc & 1n ? 0xc96c_5795_d787_0f42n : 0n);
    return crc;
  });
  return {
    low: Int32Array.from(rows, (crc) => Number(crc & 0xffff_ffffn)),
    high: Int32Array.from(rows, (crc) => Number(crc >> 32n)),
  };
}
