/**
 * One LZF block: the filter 32000 that h5py brings along (h5py lzf/lzf_d.c, LibLZF 1.6).
 * @module
 */
import { malformed } from './fields.ts';

/** Decodes a block of at most `most` bytes. */
export function lzfBlock(block: Uint8Array, most: number, offset: number): Uint8Array {
  const out = new Uint8Array(most);
  let at = 0;
  let end = 0;
  const take = (): number => {
    const byte = block[at++];
    if (byte === undefined) throw malformed('an LZF block ends inside a sequence', offset);
    return byte;
  };
  while (at < block.length) {
    const control = take();
    if (control < 32) {
      const literals = block.subarray(at, at + control + 1);
      if (literals.length <= control) throw malformed('literals run out of an LZF block', offset);
      if (end + literals.length > most) throw tooMuch(most, offset);
      out.set(literals, end);
      at += literals.length;
      end += literals.length;
      continue;
    }
    const short = control >> 5;
    const length = (short === 7 ? 7 + take() : short) + 2;
    const from = end - (((control & 31) << 8) | take()) - 1;
    if (from < 0) throw malformed('a match reaches behind the start of an LZF block', offset);
    if (end + length > most) throw tooMuch(most, offset);
    for (let n = 0; n < length; n++) out[end + n] = out[from + n] ?? 0;
    end += length;
  }
  return out.subarray(0, end);
}

function tooMuch(most: number, offset: number): Error {
  return malformed(`an LZF block gives more than ${most} bytes`, offset);
}
