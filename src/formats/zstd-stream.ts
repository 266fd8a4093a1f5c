/**
 * Zstandard frames, one after another.
 * Our own because what npm offers allocates the window that a header asks for, up to 2 GiB, and moves it
 * for each block. Checksums are not computed: a wrong one makes loaders refuse, not load more.
 * Spec: RFC 8878.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { skipSkippable } from './skippable-frames.ts';
import { damaged } from './zstd-bits.ts';
import { readLiterals, type ZstdHuffman } from './zstd-literals.ts';
import { runSequences, type SequenceTables } from './zstd-sequences.ts';

/** The magic number of a frame, as the bytes of the file. */
export const ZSTD_MAGIC: readonly number[] = [0x28, 0xb5, 0x2f, 0xfd];
const MAGIC = 0xfd_2f_b5_28;
const MOST_BLOCK = 131_072;
/** What `zstd -d` accepts without being told. */
const MOST_WINDOW = 2 ** 27;
const FIRST_ROOM = 2 * MOST_BLOCK;
const RAW = 0;
const RLE = 1;
const COMPRESSED = 2;

interface FrameHeader {
  readonly windowSize: number;
  readonly contentSize: bigint | undefined;
  readonly hasChecksum: boolean;
}

/** Decodes all frames, and jumps over skippable ones. */
export function* zstdStream(input: ByteInput): Generator<Uint8Array, void> {
  skipSkippable(input);
  do {
    if (input.u32() !== MAGIC) throw input.error('MALFORMED', 'not a zstd frame');
    yield* frame(input, readHeader(input));
    skipSkippable(input);
  } while (input.startsWith(ZSTD_MAGIC));
}

function readHeader(input: ByteInput): FrameHeader {
  const descriptor = input.byte();
  if (descriptor & 8) throw input.error('UNSUPPORTED', 'a reserved bit of a zstd frame header');
  const single = (descriptor & 0x20) !== 0;
  const window = single ? 0 : windowOf(input.byte());
  const dictionary = input.take([0, 1, 2, 4][descriptor & 3] ?? 0);
  if (dictionary.some((byte) => byte !== 0)) {
    throw input.error('UNSUPPORTED', 'the zstd frame needs a dictionary');
  }
  const width = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  const size = input.take(width).reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
  const contentSize = width === 0 ? undefined : size + (width === 2 ? 256n : 0n);
  const windowSize = single ? Number(contentSize ?? 0n) : window;
  if (!single && windowSize > MOST_WINDOW) {
    throw input.error(
      'LIMIT_EXCEEDED',
      `a zstd window of ${windowSize}, at most ${MOST_WINDOW} is kept`,
    );
  }
  return {
    windowSize: Math.min(windowSize, MOST_WINDOW),
    contentSize,
    hasChecksum: (descriptor & 4) !== 0,
  };
}

function windowOf(byte: number): number {
  const base = 2 ** (10 + (byte >> 3));
  return base + (base / 8) * (byte & 7);
}

function* frame(input: ByteInput, header: FrameHeader): Generator<Uint8Array, void> {
  const decoder = new FrameDecoder(header.windowSize);
  const mostBlock = Math.max(1, Math.min(MOST_BLOCK, header.windowSize));
  let total = 0n;
  for (let last = false; !last;) {
    const [a = 0, b = 0, c = 0] = input.take(3);
    const size = (a >> 3) | (b << 5) | (c << 13);
    const kind = (a >> 1) & 3;
    last = (a & 1) === 1;
    if (size > mostBlock)
      throw input.error('MALFORMED', `a zstd block of ${size}, at most ${mostBlock} is allowed`);
    decoder.makeRoom();
    if (kind === RAW) decoder.put(input.take(size));
    else if (kind === RLE) decoder.put(new Uint8Array(size).fill(input.byte()));
    else if (kind === COMPRESSED) decoder.block(input.take(size));
    else throw input.error('MALFORMED', 'zstd block type 3 does not exist');
    const piece = decoder.handOut();
    total += BigInt(piece.length);
    if (piece.length > 0) yield piece;
  }
  if (header.hasChecksum) input.take(4);
  if (header.contentSize !== undefined && header.contentSize !== total) {
    throw input.error(
      'MALFORMED',
      `${total} bytes came out, the zstd frame says ${header.contentSize}`,
    );
  }
}

/** What the blocks of a frame share. */
class FrameDecoder {
  private readonly windowSize: number;
  private out: Uint8Array = new Uint8Array(FIRST_ROOM);
  private end = 0;
  private handed = 0;
  private code: ZstdHuffman | undefined;
  private readonly tables: SequenceTables = {
    literals: undefined,
    offsets: undefined,
    matches: undefined,
  };
  private readonly repeats: [number, number, number] = [1, 4, 8];

  constructor(windowSize: number) {
    this.windowSize = windowSize;
  }

  /** Room for one block behind as much history as the window holds. */
  makeRoom(): void {
    if (this.end + MOST_BLOCK <= this.out.length) return;
    const most = Math.ceil(this.windowSize * 1.25) + FIRST_ROOM;
    if (this.out.length < most) {
      const grown = new Uint8Array(Math.min(most, this.out.length * 2));
      grown.set(this.out.subarray(0, this.end));
      this.out = grown;
    }
    if (this.end + MOST_BLOCK <= this.out.length) return;
    const from = Math.max(0, this.end - this.windowSize);
    this.out.copyWithin(0, from, this.end);
    this.end -= from;
    this.handed = this.end;
  }

  /** What was produced since the last call. */
  handOut(): Uint8Array {
    const piece = this.out.subarray(this.handed, this.end);
    this.handed = this.end;
    return piece;
  }

  put(bytes: Uint8Array): void {
    this.out.set(bytes, this.end);
    this.end += bytes.length;
  }

  block(block: Uint8Array): void {
    const limit = this.end + MOST_BLOCK;
    const { bytes, used, code } = readLiterals(block, this.code, MOST_BLOCK);
    this.code = code;
    let taken = 0;
    runSequences(block.subarray(used), this.tables, this.repeats, (literals, offset, match) => {
      if (taken + literals > bytes.length) throw damaged('more literals than the block holds');
      if (this.end + literals + match > limit) throw damaged('a block that gives too much');
      this.put(bytes.subarray(taken, taken + literals));
      taken += literals;
      this.copy(offset, match);
    });
    if (this.end + bytes.length - taken > limit) throw damaged('a block that gives too much');
    this.put(bytes.subarray(taken));
  }

  private copy(offset: number, length: number): void {
    const { out, end } = this;
    if (offset === 0 || offset > end) throw damaged(`a match reaches ${offset} bytes back`);
    if (offset >= length && length > 32) out.copyWithin(end, end - offset, end - offset + length);
    else if (offset === 1) out.fill(out[end - 1]!, end, end + length);
    else for (let n = end; n < end + length; n++) out[n] = out[n - offset]!;
    this.end = end + length;
  }
}
