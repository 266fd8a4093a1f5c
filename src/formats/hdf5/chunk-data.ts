/**
 * The chunks of a dataset, decoded, as far as our own filters go.
 * @module
 */
import { bytesSource } from '../../core/source.ts';
import { inflatedSource } from '../inflated-source.ts';
import { zlibStream } from '../zlib-stream.ts';
import { treeEntries } from './btree1.ts';
import { treeRecords } from './btree2.ts';
import { extensibleArray, fixedArray } from './chunk-arrays.ts';
import { limit, type Hdf5File } from './file.ts';
import { lzfBlock } from './lzf.ts';
import type { Filter } from './filters.ts';
import type { Layout } from './layout.ts';

/** A dataset in chunks. */
export type Chunked = Extract<Layout, { kind: 'chunked' }>;

/** Where a stored chunk is. */
export interface StoredChunk {
  readonly address: number;
  readonly length: number;
  /** Bit n is set when filter n was left out. */
  readonly skipped: number;
  /** The element that it begins with. */
  readonly at: readonly number[];
}

const DEFLATE = 1;
const SHUFFLE = 2;
const FLETCHER32 = 3;
const LZF = 32_000;
const UNFILTERED_CHUNKS = 10;
const FILTERED_CHUNKS = 11;

/** Whether the chunks can be found and decoded. */
export function canDecode({ index }: Chunked, filters: readonly Filter[]): boolean {
  if (index === 'implicit' && filters.length > 0) return false;
  return filters.every(({ id }) => (id >= DEFLATE && id <= FLETCHER32) || id === LZF);
}

/** The decoded chunks, in the order of the index. `most` is what the dataset can grow to. */
export function* chunks(
  file: Hdf5File,
  layout: Chunked,
  filters: readonly Filter[],
  { itemSize, most }: { readonly itemSize: number; readonly most: readonly number[] },
): Generator<Uint8Array> {
  const size = chunkBytes(file, layout, itemSize);
  for (const { address, length, skipped } of storedChunks(file, layout, size, most)) {
    const stored = file.bytes(address, length, 'chunk');
    file.spend(2 * size, file.offsetOf(address)); // what it becomes costs more than what it is
    yield decodeChunk(file, stored, filters, { skipped, size, itemSize });
  }
}

/** Bytes of a decoded chunk, checked against what is read whole. */
export function chunkBytes(file: Hdf5File, layout: Chunked, itemSize: number): number {
  const size = layout.chunk.slice(0, layout.rank).reduce((product, one) => product * one, itemSize);
  if (size <= file.budget.limits.structureBytes) return size;
  throw limit(`chunks of ${size} bytes`, file.superblock.base);
}

/** The chunks that were written, in the order of the index; `size` is that of a decoded one. */
export function* storedChunks(
  file: Hdf5File,
  layout: Chunked,
  size: number,
  most: readonly number[],
): Generator<StoredChunk> {
  const { index, address, rank, chunk } = layout;
  if (address === undefined) return;
  if (index === 'single') {
    const at = Array.from({ length: rank }, () => 0);
    yield { address, length: layout.stored ?? size, skipped: layout.skipped, at };
  } else if (index === 'B-tree 1') {
    for (const { key, address: at } of treeEntries(file, address, {
      type: 1,
      dimensions: rank + 1,
    })) {
      const [length, skipped] = [key.u32(), key.u32()];
      yield { length, skipped, address: at, at: chunk.slice(0, rank).map(() => key.uint(8)) };
    }
  } else if (index === 'B-tree 2') {
    yield* recordedChunks(file, address, layout, size);
  } else {
    yield* numberedChunks(file, address, layout, { size, most });
  }
}

/** Chunks that are found by their number, counted through what the dataset can grow to. */
function* numberedChunks(
  file: Hdf5File,
  array: number,
  { index, rank, chunk }: Chunked,
  { size, most }: { readonly size: number; readonly most: readonly number[] },
): Generator<StoredChunk> {
  const grid = most.map((length, i) => Math.ceil(length / (chunk[i] ?? 1)));
  // The dimension without end comes first (H5VM_swizzle_coords).
  const endless = Math.max(0, most.indexOf(Number.POSITIVE_INFINITY));
  const order = [
    endless,
    ...Array.from({ length: rank }, (_, i) => i).filter((i) => i !== endless),
  ];
  if (index === 'fixed array') order.sort((a, b) => a - b);
  const place = (number: number): number[] => {
    const at = Array.from({ length: rank }, () => 0);
    let rest = number;
    for (const i of order.toReversed()) {
      const length = i === order[0] ? Number.POSITIVE_INFINITY : (grid[i] ?? 1);
      at[i] = (Number.isFinite(length) ? rest % length : rest) * (chunk[i] ?? 1);
      rest = Number.isFinite(length) ? Math.floor(rest / length) : 0;
    }
    return at;
  };
  if (index === 'implicit') {
    const count = grid.reduce((product, one) => product * one, 1);
    if (!(count * size <= file.source.size)) {
      throw limit(`${count} chunks of ${size} bytes`, file.offsetOf(array));
    }
    for (let n = 0; n < count; n++) {
      yield { address: array + n * size, length: size, skipped: 0, at: place(n) };
    }
    return;
  }
  const elements = index === 'fixed array' ? fixedArray : extensibleArray;
  for (const { number, fields } of elements(file, array)) {
    const address = fields.address();
    if (address === undefined) continue;
    const isFiltered = fields.left > 0;
    const length = isFiltered ? fields.uint(fields.left - 4) : size;
    yield { address, length, skipped: isFiltered ? fields.u32() : 0, at: place(number) };
  }
}

/** Records of a B-tree of version 2: address, [size, filter mask,] and the place of the chunk. */
function* recordedChunks(
  file: Hdf5File,
  tree: number,
  { rank, chunk }: Chunked,
  size: number,
): Generator<StoredChunk> {
  for (const { type, record } of treeRecords(file, tree, [UNFILTERED_CHUNKS, FILTERED_CHUNKS])) {
    const address = record.address();
    if (address === undefined) continue;
    const isFiltered = type === FILTERED_CHUNKS;
    const length = isFiltered ? record.uint(record.left - 4 - 8 * rank) : size;
    const skipped = isFiltered ? record.u32() : 0;
    // The place is counted in chunks.
    const at = chunk.slice(0, rank).map((one) => record.uint(8) * one);
    yield { address, length, skipped, at };
  }
}

/** What a chunk says about itself besides its bytes. */
export interface ChunkFacts {
  readonly skipped: number;
  readonly size: number;
  readonly itemSize: number;
}

/** Undoes the filters, last first. */
export function decodeChunk(
  file: Hdf5File,
  stored: Uint8Array,
  filters: readonly Filter[],
  { skipped, size, itemSize }: ChunkFacts,
): Uint8Array {
  let bytes = stored;
  for (let index = filters.length - 1; index >= 0; index--) {
    const id = filters[index]?.id;
    if (((skipped >>> index) & 1) === 1) continue;
    if (id === DEFLATE) bytes = inflated(file, bytes, size);
    else if (id === SHUFFLE) bytes = unshuffled(bytes, itemSize);
    else if (id === LZF) bytes = lzfBlock(bytes, size + 4, file.superblock.base);
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
