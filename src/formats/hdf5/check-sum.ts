/**
 * The checksum at the end of newer structures.
 * @module
 */
import { malformed } from './fields.ts';
import { lookup3 } from './lookup3.ts';

/** Bytes of a checksum. */
export const SUM_SIZE = 4;

/** Refuses a structure whose last four bytes are not the checksum of the rest; so does the library. */
export function checkSum(bytes: Uint8Array, offset: number, what: string): void {
  const body = bytes.subarray(0, bytes.length - SUM_SIZE);
  const stored = bytes.subarray(bytes.length - SUM_SIZE);
  const expected = stored.reduceRight((value, byte) => value * 256 + byte, 0);
  const found = lookup3(body);
  if (expected === found) return;
  throw malformed(
    `the checksum of the ${what} is ${found.toString(16)}, not ${expected.toString(16)}`,
    offset,
  );
}
