/**
 * One LZ4 block.
 * Spec: https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 * @module
 */
import { ModelFileError } from '../core/error.ts';

/**
 * Decodes `block` into `out` from `start` on and returns the end of what was written. Matches may reach
 * back to the beginning of `out`; nothing is written at or behind `limit`.
 */
export function lz4Block(block: Uint8Array, out: Uint8Array, start: number, limit: number): number {
  const reader = { block, at: 0 };
  let end = start;
  while (reader.at < block.length) {
    const token = take(reader);
    const literals = lengthOf(reader, token >> 4);
    if (reader.at + literals > block.length) throw damaged('literals run out of the block');
    if (end + literals > limit) throw damaged('the block gives more than its maximum');
    out.set(block.subarray(reader.at, reader.at + literals), end);
    reader.at += literals;
    end += literals;
    if (reader.at >= block.length) return end;
    const distance = take(reader) | (take(reader) << 8);
    const length = lengthOf(reader, token & 15) + 4;
    if (distance === 0 || distance > end) throw damaged(`a match reaches ${distance} bytes back`);
    if (end + length > limit) throw damaged('the block gives more than its maximum');
    end = copyMatch(out, end, distance, length);
  }
  return end;
}

interface Reader {
  readonly block: Uint8Array;
  at: number;
}

function take(reader: Reader): number {
  const byte = reader.block[reader.at++];
  if (byte === undefined) throw damaged('the block ends inside a sequence');
  return byte;
}

function lengthOf(reader: Reader, nibble: number): number {
  let length = nibble;
  if (nibble < 15) return length;
  for (let byte = 255; byte === 255; length += byte) byte = take(reader);
  return length;
}

/** Copies bytes that may be among those being written. */
function copyMatch(out: Uint8Array, end: number, distance: number, length: number): number {
  if (distance >= length) out.copyWithin(end, end - distance, end - distance + length);
  else if (distance === 1) out.fill(out[end - 1] ?? 0, end, end + length);
  else for (let n = end; n < end + length; n++) out[n] = out[n - distance] ?? 0;
  return end + length;
}

function damaged(what: string): ModelFileError {
  return new ModelFileError('MALFORMED', `damaged LZ4 data: ${what}`, { format: 'lz4' });
}
