/**
 * xz streams, one after another.
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { type Checksum, crc32Sum, crc64Sum } from './checksum.ts';
import { lzma2Stream } from './lzma2-stream.ts';
import { readBlockHeader, readFooter, readIndex, readStreamHeader, XZ_MAGIC } from './xz-header.ts';

/** Bytes of each kind of check (section 2.1.1.2). */
const CHECK_SIZES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
/** Blocks of one stream: each is remembered for the index. */
const MOST_BLOCKS = 1_000_000;

interface BlockSizes {
  readonly unpadded: number;
  readonly uncompressed: number;
}

/** Decodes all streams and the padding between and behind them. */
export function* xzStream(input: ByteInput): Generator<Uint8Array, void> {
  do {
    yield* stream(input);
    skipPadding(input);
  } while (input.startsWith(XZ_MAGIC));
}

function* stream(input: ByteInput): Generator<Uint8Array, void> {
  const check = readStreamHeader(input);
  const blocks: BlockSizes[] = [];
  for (let size = input.byte(); size !== 0; size = input.byte()) {
    if (blocks.length === MOST_BLOCKS)
      throw input.error('LIMIT_EXCEEDED', `more than ${MOST_BLOCKS} xz blocks`);
    blocks.push(yield* block(input, size, check));
  }
  readFooter(input, check, readIndex(input, blocks));
}

function* block(input: ByteInput, size: number, check: number): Generator<Uint8Array, BlockSizes> {
  const header = readBlockHeader(input, size);
  const start = input.offset;
  const sum = checksum(check);
  let uncompressed = 0;
  for (const piece of lzma2Stream(input, header.dictionarySize)) {
    sum?.update(piece);
    uncompressed += piece.length;
    yield piece;
  }
  const compressed = input.offset - start;
  compare(input, 'compressed', header.compressedSize, compressed);
  compare(input, 'uncompressed', header.uncompressedSize, uncompressed);
  for (let at = compressed; at % 4 !== 0; at++) {
    if (input.byte() !== 0) throw input.error('MALFORMED', 'an xz block is padded oddly');
  }
  checkSum(input, sum, CHECK_SIZES[check] ?? 0);
  const unpadded = header.headerSize + compressed + (CHECK_SIZES[check] ?? 0);
  return { unpadded, uncompressed };
}

/** SHA-256 and unassigned checks are not computed: a wrong one makes loaders refuse, not load more. */
function checksum(check: number): Checksum | undefined {
  if (check === 1) return crc32Sum();
  return check === 4 ? crc64Sum() : undefined;
}

function checkSum(input: ByteInput, sum: Checksum | undefined, size: number): void {
  const stored = input.take(size).reduceRight((value, byte) => value * 256n + BigInt(byte), 0n);
  if (sum !== undefined && sum.value() !== stored) {
    throw input.error('MALFORMED', 'the checksum of an xz block is wrong');
  }
}

function compare(input: ByteInput, what: string, said: number | undefined, found: number): void {
  if (said === undefined || said === found) return;
  throw input.error('MALFORMED', `${found} ${what} bytes in an xz block, its header says ${said}`);
}

/** Section 2.2: zeros in groups of four. Others are left alone, and told as trailing bytes. */
function skipPadding(input: ByteInput): void {
  const start = input.offset;
  while (input.peek() === 0) input.byte();
  if ((input.offset - start) % 4 !== 0) input.seek(start);
  else if (input.peek() >= 0 && !input.startsWith(XZ_MAGIC)) input.seek(start);
}
