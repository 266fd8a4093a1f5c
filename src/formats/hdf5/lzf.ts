/**
 * One LZF block: the filter 32000 that h5py brings along (h5py lzf/lzf_d.c, LibLZF 1.6).
 * @module
 */
import type { ModelFileError } from '../../core/error.ts';
import { malformed } from './fields.ts';

/** Decodes a block of at most `most` bytes. */
export function lzfBlock(block: Uint8Array, most: number, offset: number): Uint8Array {
  const out = new Uint8Array(most);
  const { length } = block;
  let at = 0;
  let end = 0;
  while (at < length) {
    const control = block[at++]!;
    if (control < 32) {
      const stop = at + control + 1;
      if (stop > length) throw malformed('literals run out of an LZF block', offset);
      if (end + control >= most) throw tooMuch(most, offset);
      // At most 32 bytes: a loop is faster than a view of them.
      while (at < stop) out[end++] = block[at++]!;
      continue;
    }
    let count = (control >> 5) + 2;
    if (count === 9) count += block[at++] ?? 0;
    if (at >= length) throw malformed('an LZF block ends inside a sequence', offset);
    let from = end - ((control & 31) << 8) - block[at++]! - 1;
    if (from < 0) throw malformed('a match reaches behind the start of an LZF block', offset);
    if (end + count > most) throw tooMuch(most, offset);
    for (const stop = end + count; end < stop;) out[end++] = out[from++]!;
  }
  return out.subarray(0, end);
}

function tooMuch(most: number, offset: number): ModelFileError {
  return malformed(`an LZF block gives more than ${most} bytes`, offset);
}
