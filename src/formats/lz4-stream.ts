/**
 * LZ4 frames, one after another.
 * Spec: https://github.com/lz4/lz4/blob/dev/doc/lz4_Frame_format.md
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import type { Checksum } from './checksum.ts';
import { lz4Block } from './lz4-block.ts';
import { skipSkippable } from './skippable-frames.ts';
import { xxh32 } from './xxhash.ts';

/** The magic number of a frame, as the bytes of the file. */
export const LZ4_MAGIC: readonly number[] = [0x04, 0x22, 0x4d, 0x18];
const MAGIC = 0x18_4d_22_04;
const HISTORY = 65_536;
const UNCOMPRESSED = 0x8000_0000;

interface Descriptor {
  readonly independent: boolean;
  readonly blockChecksums: boolean;
  readonly contentChecksum: boolean;
  readonly contentSize: bigint | undefined;
  readonly blockSize: number;
}

/** Decodes all frames, and skips skippable ones between them. */
export function* lz4Stream(input: ByteInput): Generator<Uint8Array, void> {
  skipSkippable(input);
  for (;;) {
    if (input.u32() !== MAGIC) throw input.error('MALFORMED', 'not an LZ4 frame');
    yield* frame(input, readDescriptor(input));
    skipSkippable(input);
    if (!input.startsWith(LZ4_MAGIC)) return;
  }
}

function readDescriptor(input: ByteInput): Descriptor {
  const [flags = 0, sizes = 0] = input.take(2);
  const sum = xxh32();
  sum.update(Uint8Array.of(flags, sizes));
  if (flags >> 6 !== 1) throw input.error('UNSUPPORTED', `LZ4 frame version ${flags >> 6}`);
  if (flags & 1) throw input.error('UNSUPPORTED', 'the LZ4 frame needs a dictionary');
  const size = flags & 8 ? input.take(8) : undefined;
  if (size !== undefined) sum.update(size);
  const check = Number((sum.value() >> 8n) & 0xffn);
  if (input.byte() !== check) throw input.error('MALFORMED', 'the LZ4 header checksum is wrong');
  const code = (sizes >> 4) & 7;
  if (code < 4) throw input.error('MALFORMED', `LZ4 block size code ${code}`);
  return {
    independent: (flags & 0x20) !== 0,
    blockChecksums: (flags & 0x10) !== 0,
    contentChecksum: (flags & 4) !== 0,
    contentSize: size?.reduceRight((value, byte) => value * 256n + BigInt(byte), 0n),
    blockSize: 2 ** (8 + 2 * code),
  };
}

function* frame(input: ByteInput, descriptor: Descriptor): Generator<Uint8Array, void> {
  const content = xxh32();
  const out = new Uint8Array(HISTORY + descriptor.blockSize);
  let history = 0;
  let total = 0n;
  for (let header = input.u32(); header !== 0; header = input.u32()) {
    const end = readBlock(input, header, descriptor, out, history);
    const piece = out.subarray(history, end);
    content.update(piece);
    total += BigInt(piece.length);
    yield piece;
    history = descriptor.independent ? 0 : keepHistory(out, end);
  }
  if (descriptor.contentChecksum) check(input, 'content', content);
  if (descriptor.contentSize !== undefined && descriptor.contentSize !== total) {
    const message = `${total} bytes came out, the LZ4 frame says ${descriptor.contentSize}`;
    throw input.error('MALFORMED', message);
  }
}

function readBlock(
  input: ByteInput,
  header: number,
  { blockSize, blockChecksums }: Descriptor,
  out: Uint8Array,
  history: number,
): number {
  const length = header % UNCOMPRESSED;
  if (length > blockSize) {
    throw input.error(
      'MALFORMED',
      `an LZ4 block of ${length} bytes, at most ${blockSize} are allowed`,
    );
  }
  const block = input.take(length);
  if (blockChecksums) {
    const sum = xxh32();
    sum.update(block);
    check(input, 'block', sum);
  }
  if (header < UNCOMPRESSED) return lz4Block(block, out, history, history + blockSize);
  out.set(block, history);
  return history + length;
}

function keepHistory(out: Uint8Array, end: number): number {
  const from = Math.max(0, end - HISTORY);
  out.copyWithin(0, from, end);
  return end - from;
}

function check(input: ByteInput, what: string, sum: Checksum): void {
  if (BigInt(input.u32()) === sum.value()) return;
  throw input.error('MALFORMED', `the LZ4 ${what} checksum is wrong`);
}
