/**
 * bzip2 streams, one after another.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { Bzip2Bits } from './bzip2-bits.ts';
import { readBlock, unsort } from './bzip2-block.ts';
import { bzip2Sum } from './checksum.ts';

/** `BZh`; the digit behind it is the block size in units of 100,000 bytes. */
export const BZIP2_MAGIC: readonly number[] = [0x42, 0x5a, 0x68];
const UNIT = 100_000;
const BLOCK = [0x31_41_59, 0x26_53_59] as const;
const END = [0x17_72_45, 0x38_50_90] as const;
const PIECE = 65_536;
/** Four equal bytes, then a count of up to 255 more. */
const RUN = 4;

/** Decodes all streams; like Python's `bz2`, leaves alone what follows and is no stream. */
export function* bzip2Stream(input: ByteInput): Generator<Uint8Array, void> {
  do {
    const [, , , digit = 0] = input.take(4);
    const level = digit - 0x30;
    if (level < 1 || level > 9) throw input.error('MALFORMED', `bzip2 block size ${level}`);
    yield* blocks(input, new Uint32Array(level * UNIT));
  } while (isStream(input));
}

/** Whether a stream starts here: its magic number, a block size, and a block or the end. */
function isStream(input: ByteInput): boolean {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].some((level) =>
    input.startsWith([...BZIP2_MAGIC, 0x30 + level]),
  );
}

function* blocks(input: ByteInput, sorted: Uint32Array): Generator<Uint8Array, void> {
  const bits = new Bzip2Bits(input);
  let combined = 0;
  for (;;) {
    const magic = [bits.take(24), bits.take(24)] as const;
    const stored = bits.u32();
    if (magic[0] === END[0] && magic[1] === END[1]) {
      if (stored !== combined >>> 0) throw input.error('MALFORMED', 'the bzip2 checksum is wrong');
      bits.align();
      return;
    }
    if (magic[0] !== BLOCK[0] || magic[1] !== BLOCK[1]) {
      throw input.error('MALFORMED', 'no bzip2 block where one should be');
    }
    yield* block(bits, sorted, stored);
    combined = ((combined << 1) | (combined >>> 31)) ^ stored;
  }
}

function* block(bits: Bzip2Bits, sorted: Uint32Array, stored: number): Generator<Uint8Array, void> {
  if (bits.take(1) === 1) throw bits.input.error('UNSUPPORTED', 'a randomised bzip2 block');
  const origin = bits.take(24);
  const length = readBlock(bits, sorted);
  if (origin >= length)
    throw bits.input.error('MALFORMED', `row ${origin} of ${length} in a bzip2 block`);
  unsort(sorted, length);
  const sum = bzip2Sum();
  for (const piece of unrun(sorted, length, origin)) {
    sum.update(piece);
    yield piece;
  }
  if (Number(sum.value()) !== stored)
    throw bits.input.error('MALFORMED', 'a bzip2 block checksum is wrong');
}

/** Follows the chain and expands runs. */
function* unrun(sorted: Uint32Array, length: number, origin: number): Generator<Uint8Array, void> {
  const out = new Uint8Array(PIECE + 256);
  let end = 0;
  let entry = sorted[origin] ?? 0;
  let last = -1;
  let same = 0;
  for (let left = length; left > 0; left--) {
    entry = sorted[entry >>> 8] ?? 0;
    const byte = entry & 0xff;
    if (same === RUN) {
      out.fill(last, end, end + byte);
      end += byte;
      same = 0;
      last = -1;
    } else {
      same = byte === last ? same + 1 : 1;
      last = byte;
      out[end++] = byte;
    }
    if (end >= PIECE) {
      yield out.subarray(0, end);
      end = 0;
    }
  }
  if (end > 0) yield out.subarray(0, end);
}
