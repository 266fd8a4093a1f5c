/**
 * Sorted tables of leveldb, which TensorFlow's checkpoints are: keys and values in blocks.
 * https://github.com/google/leveldb/blob/main/doc/table_format.md; tensorflow/tsl/lib/io/format.cc.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Limits } from '../core/limits.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { maskedCrc32c } from './crc32c.ts';
import { snappyBlock } from './snappy-block.ts';

const FOOTER = 48;
/** kTableMagicNumber, little endian. */
const MAGIC = [0x57, 0xfb, 0x80, 0x8b, 0x24, 0x75, 0x47, 0xdb];
/** Compression and checksum behind each block. */
const TRAILER = 5;
const UNCOMPRESSED = 0;
const SNAPPY = 1;
/** Keys are names of tensors. */
const LONGEST_KEY = 65_536;

/** One entry. */
export interface TableEntry {
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  /** Where its block begins in the file. */
  readonly block: number;
  /** Where the value stands, when its block is not compressed. */
  readonly offset: number;
}

/** What is wrong with the checksum of a block. */
export interface BadBlock {
  readonly block: number;
  readonly expected: number;
  readonly found: number;
}

/** Whether the last bytes of a file are the footer of a table. */
export function endsAsTable(source: ByteSource): boolean {
  if (!Number.isFinite(source.size) || source.size < FOOTER + TRAILER) return false;
  const tail = source.read(source.size - MAGIC.length, MAGIC.length);
  return MAGIC.every((byte, index) => tail[index] === byte);
}

/** All entries in the order of the index; a block whose checksum is wrong is read and told. */
export function* tableEntries(
  source: ByteSource,
  limits: Limits,
): Generator<TableEntry | BadBlock> {
  const end = source.size - FOOTER;
  const footer = new Bytes(readExactly(source, end, FOOTER, 'leveldb-table').slice(), end);
  footer.handle(); // of the metaindex, which nobody uses
  const index = yield* readBlock(source, footer.handle(), end, limits);
  let from = 0;
  for (const { value, offset } of entriesOf(index)) {
    const handle = new Bytes(value, offset).handle();
    // Blocks follow each other, so that reading all of them is reading the file once.
    if (handle.start < from) throw malformed(offset, `a block at ${handle.start}, before ${from}`);
    from = handle.start + handle.size + TRAILER;
    yield* entriesOf(yield* readBlock(source, handle, end, limits));
  }
}

interface Handle {
  readonly start: number;
  readonly size: number;
}

interface Block {
  readonly bytes: Uint8Array;
  readonly start: number;
}

function* readBlock(
  source: ByteSource,
  { start, size }: Handle,
  end: number,
  limits: Limits,
): Generator<BadBlock, Block> {
  if (start + size + TRAILER > end) {
    throw new ModelFileError('TRUNCATED', `a block of ${size} bytes, ${end - start} are there`, {
      format: 'leveldb-table',
      offset: start,
    });
  }
  if (size > limits.structureBytes) {
    const message = `a block of ${size} bytes, more than ${limits.structureBytes}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'leveldb-table', offset: start });
  }
  const stored = readExactly(source, start, size + TRAILER, 'leveldb-table').slice();
  const bytes = stored.subarray(0, size);
  const trailer = new Bytes(stored.subarray(size), start + size);
  const compression = trailer.number(1);
  const expected = trailer.number(4);
  const found = maskedCrc32c(stored.subarray(0, size + 1));
  if (found !== expected) yield { block: start, expected, found };
  if (compression === UNCOMPRESSED) return { bytes, start };
  if (compression === SNAPPY) return { bytes: snappyBlock(bytes, limits.structureBytes), start };
  const message = `a block of compression ${compression}; 0 and 1 are known`;
  throw new ModelFileError('UNSUPPORTED', message, { format: 'leveldb-table', offset: start });
}

/** The entries of a block: each key shares its first bytes with the one before it. */
function* entriesOf({ bytes, start }: Block): Generator<TableEntry> {
  const restarts = new Bytes(bytes.subarray(-4), start).number(4);
  const end = bytes.length - 4 - restarts * 4;
  if (bytes.length < 4 || end < 0) {
    throw malformed(start, `${restarts} restarts in a block of ${bytes.length} bytes`);
  }
  const input = new Bytes(bytes.subarray(0, end), start);
  let key = new Uint8Array(0);
  while (input.at < end) {
    const shared = input.varint();
    const rest = input.varint();
    const length = input.varint();
    if (shared > key.length || shared + rest > LONGEST_KEY) {
      throw malformed(
        start + input.at,
        `a key shares ${shared} of ${key.length} bytes, and has ${rest} more`,
      );
    }
    const next = new Uint8Array(shared + rest);
    next.set(key.subarray(0, shared));
    next.set(input.take(rest), shared);
    key = next;
    const offset = start + input.at;
    yield { key, value: input.take(length), block: start, offset };
  }
}

/** Numbers and bytes out of a small piece of the file. */
class Bytes {
  at = 0;
  private readonly bytes: Uint8Array;
  private readonly base: number;

  constructor(bytes: Uint8Array, base: number) {
    this.bytes = bytes;
    this.base = base;
  }

  handle(): Handle {
    return { start: this.varint(), size: this.varint() };
  }

  varint(): number {
    let value = 0;
    for (let index = 0; index < 8; index++) {
      const byte = this.number(1);
      value += (byte & 0x7f) * 2 ** (7 * index);
      if (byte < 0x80) return value;
    }
    throw malformed(this.base + this.at, 'a number takes more than 8 bytes');
  }

  number(size: number): number {
    return this.take(size).reduceRight((value, byte) => value * 256 + byte, 0);
  }

  take(length: number): Uint8Array {
    const bytes = this.bytes.subarray(this.at, this.at + length);
    if (bytes.length !== length) {
      throw malformed(this.base + this.at, `${length} bytes expected, ${bytes.length} are there`);
    }
    this.at += length;
    return bytes;
  }
}

function malformed(offset: number, message: string): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'leveldb-table', offset });
}
