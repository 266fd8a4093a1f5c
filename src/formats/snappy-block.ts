/**
 * One block of raw Snappy. https://github.com/google/snappy/blob/main/format_description.txt
 * @module
 */
import { ModelFileError } from '../core/error.ts';

/** Decompresses a block that says itself how large it will be; at most `most` bytes. */
export function snappyBlock(bytes: Uint8Array, most: number): Uint8Array {
  const input = new SnappyInput(bytes);
  const size = input.varint();
  if (size > most) {
    throw new ModelFileError('LIMIT_EXCEEDED', `a block of ${size} bytes, more than ${most}`);
  }
  // A byte of input makes at most 64 of output: what claims more cannot be true.
  if (size > bytes.length * 64) throw malformed(`${size} bytes from ${bytes.length}`, 0);
  const out = new Uint8Array(size);
  let filled = 0;
  while (input.at < bytes.length) {
    const at = input.at;
    const { length, distance } = input.element();
    if (filled + length > size || distance > filled) {
      throw malformed(
        `an element of ${length} bytes, ${distance} back, at ${filled} of ${size}`,
        at,
      );
    }
    if (distance === 0) out.set(input.take(length), filled);
    else
      for (let index = filled; index < filled + length; index++)
        out[index] = out[index - distance] ?? 0;
    filled += length;
  }
  if (filled !== size) throw malformed(`${filled} of ${size} bytes`, input.at);
  return out;
}

class SnappyInput {
  at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.number(1);
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw malformed('the length takes more than 5 bytes', 0);
  }

  /** What the next tag says: a literal has no distance. */
  element(): { readonly length: number; readonly distance: number } {
    const tag = this.number(1);
    const kind = tag & 3;
    const high = tag >> 2;
    if (kind === 0) return { length: 1 + (high < 60 ? high : this.number(high - 59)), distance: 0 };
    if (kind === 1) return checked(4 + (high & 7), ((high >> 3) << 8) | this.number(1), this.at);
    return checked(1 + high, this.number(kind === 2 ? 2 : 4), this.at);
  }

  take(length: number): Uint8Array {
    const bytes = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    if (bytes.length === length) return bytes;
    throw new ModelFileError(
      'TRUNCATED',
      `${length} bytes of a literal, ${bytes.length} are there`,
    );
  }

  private number(size: number): number {
    return this.take(size).reduceRight((value, byte) => value * 256 + byte, 0);
  }
}

function checked(length: number, distance: number, at: number) {
  if (distance === 0) throw malformed('a copy from nowhere', at);
  return { length, distance };
}

function malformed(what: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', `Snappy: ${what}`, { offset });
}
