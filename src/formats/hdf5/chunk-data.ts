/**
 * The chunks of a dataset, decoded, as far as our own filters go.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { inflatedSource } from '../inflated-source.ts';
import { zlibStream } from '../zlib-stream.ts';
import { treeEntries } from './btree1.ts';
import { treeRecords } from './btree2.ts';
import { limit, type Hdf5File } from './file.ts';
import type { Filter } from './filters.ts';
import type { Layout } from './layout.ts';

type Chunked = Extract<Layout, { kind: 'chunked' }>;

/** Where a stored chunk is. */
interface StoredChunk {
  readonly address: number;
  readonly length: number;
  /** Bit n is set when filter n was left out. */
  readonly skipped: number;
}

const DEFLATE = 1;
const SHUFFLE = 2;
const FLETCHER32 = 3;
const UNFILTERED_CHUNKS = 10;
const FILTERED_CHUNKS = 11;

/** Whether the chunks can be found and decoded. */
export function canDecode({ index }: Chunked, filters: readonly Filter[]): boolean {
  if (index !== 'B-tree 1' && index !== 'B-tree 2' && index !== 'single') return false;
  return filters.every(({ id }) => id >= DEFLATE && id <= FLETCHER32);
}

/** The decoded chunks, in the order of the index. `itemSize` is the size of one element. */
export function* chunks(
  file: Hdf5File,
  layout: Chunked,
  filters: readonly Filter[],
  itemSize: number,
): Generator<Uint8Array> {
  const size = layout.chunk.slice(0, layout.rank).reduce((product, one) => product * one, itemSize);
  if (!(size <= file.budget.limits.structureBytes)) {
    throw limit(`chunks of ${size} bytes`, file.superblock.base);
  }
  for (const { address, length, skipped } of storedChunks(file, layout, size)) {
    const stored = file.bytes(address, length, 'chunk');
    file.spend(2 * size, file.offsetOf(address)); // what it becomes costs more than what it is
    yield decode(file, stored, filters, { skipped, size, itemSize });
  }
}

function* storedChunks(file: Hdf5File, layout: Chunked, size: number): Generator<StoredChunk> {
  const { index, address, rank } = layout;
  if (address === undefined) return;
  if (index === 'single') {
    yield { address, length: layout.stored ?? size, skipped: 0 };
  } else if (index === 'B-tree 1') {
    for (const entry of treeEntries(file, address, { type: 1, dimensions: rank + 1 })) {
      yield { length: entry.key.u32(), skipped: entry.key.u32(), address: entry.address };
    }
  } else {
    yield* recordedChunks(file, address, rank, size);
  }
}

/** Records of a B-tree of version 2: address, [size, filter mask,] and the place of the chunk. */
function* recordedChunks(
  file: Hdf5File,
  tree: number,
  rank: number,
  size: number,
): Generator<StoredChunk> {
  for (const { type, record } of treeRecords(file, tree, [UNFILTERED_CHUNKS, FILTERED_CHUNKS])) {
    const address = record.address();
    if (address === undefined) continue;
    const width = record.left - 4 - 8 * rank;
    if (type === UNFILTERED_CHUNKS) yield { address, length: size, skipped: 0 };
    else yield { address, length: record.uint(width), skipped: record.u32() };
  }
}

/** Undoes the filters, last first. */
function decode(
  file: Hdf5File,
  stored: Uint8Array,
  filters: readonly Filter[],
  { skipped, size, itemSize }: { skipped: number; size: number; itemSize: number },
): Uint8Array {
  let bytes = stored;
  for (let index = filters.length - 1; index >= 0; index--) {
    const id = filters[index]?.id;
    if (((skipped >>> index) & 1) === 1) continue;
    if (id === DEFLATE) bytes = inflated(file, bytes, size);
    else if (id === SHUFFLE) bytes = unshuffled(bytes, itemSize);
    else bytes = bytes.subarray(0, Math.max(0, bytes.length - 4)); // Fletcher-32
  }
  return bytes;
}

/** A checksum may follow the data of a chunk, so four more bytes are asked for. */
function inflated(file: Hdf5File, bytes: Uint8Array, size: number): Uint8Array {
  const source = inflatedSource(bytesSource(bytes), zlibStream, file.budget);
  return source.read(0, size + 4).slice();
}

/** The bytes of all elements, first bytes first (H5Zshuffle.c); what is left over stays behind them. */
function unshuffled(bytes: Uint8Array, itemSize: number): Uint8Array {
  const count = Math.floor(bytes.length / itemSize);
  if (itemSize < 2 || count < 2) return bytes;
  const result = bytes.slice();
  for (let part = 0; part < itemSize; part++) {
    for (let item = 0; item < count; item++) {
      result[item * itemSize + part] = bytes[part * count + item] ?? 0;
    }
  }
  return result;
}
