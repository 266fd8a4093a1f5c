import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { utf8 } from '../../test/assembler.ts';
import { adler32Sum, bzip2Sum, type Checksum, crc32Sum, crc64Sum } from './checksum.ts';
import { xxh32 } from './xxhash.ts';

const digits = utf8('123456789');

// The check values of the CRC catalogue (https://reveng.sourceforge.io/crc-catalogue/), of RFC 1950 and
// of the xxHash specification.
describe.each<[string, () => Checksum, bigint, bigint]>([
  ['CRC-32', crc32Sum, 0n, 0xcbf4_3926n],
  ['CRC-32 of bzip2', bzip2Sum, 0n, 0xfc89_1918n],
  ['CRC-64', crc64Sum, 0n, 0x995d_c9bb_df19_39fan],
  ['Adler-32', adler32Sum, 1n, 0x091e_01den],
  ['xxHash-32', xxh32, 0x02cc_5d05n, 0x937b_ad67n],
])('%s', (_name, make, empty, check) => {
  test('gives its check value, whole and in pieces', () => {
    const pieces = make();
    expect(pieces.value()).toBe(empty);
    for (const byte of digits) pieces.update(Uint8Array.of(byte));
    expect(pieces.value()).toBe(check);
    const whole = make();
    whole.update(digits);
    expect(whole.value()).toBe(check);
  });

  test('does not depend on how long data is cut', () => {
    const data = Uint8Array.from({ length: 20_000 }, (_, at) => (at * at) >> 3);
    const whole = make();
    whole.update(data);
    const pieces = make();
    for (let at = 0, step = 1; at < data.length; at += step, step = (step % 37) + 1) {
      pieces.update(data.subarray(at, at + step));
    }
    expect(pieces.value()).toBe(whole.value());
  });
});

test('CRC-32 is that of zlib', () => {
  const data = Uint8Array.from({ length: 5000 }, (_, at) => at % 251);
  const sum = crc32Sum();
  sum.update(data);
  expect(sum.value()).toBe(BigInt(crc32(data)));
});

test('a CRC-32 does not depend on where the bytes stand in memory', () => {
  const data = Uint8Array.from({ length: 60 }, (_, i) => (i * 151) & 0xff);
  for (let offset = 0; offset < 9; offset++) {
    for (let length = 0; length <= data.length - offset; length++) {
      const sum = crc32Sum();
      sum.update(data.subarray(offset, offset + length));
      expect(sum.value()).toBe(BigInt(crc32(data.subarray(offset, offset + length))));
    }
  }
});
