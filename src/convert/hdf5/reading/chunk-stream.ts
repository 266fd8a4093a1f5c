/**
 * A dataset in chunks as canonical bytes: a window of rows at a time, into which the chunks that touch it are
 * decoded. Windows begin where chunks do as far as that fits, so that most chunks are decoded once.
 * @module
 */
import { ModelFileError } from '../../../core/error.ts';
import { readExactly } from '../../../core/source.ts';
import {
  chunkBytes,
  decodeChunk,
  storedChunks,
  type Chunked,
  type StoredChunk,
} from '../../../formats/hdf5/chunk-data.ts';
import { malformed } from '../../../formats/hdf5/fields.ts';
import type { Hdf5File } from '../../../formats/hdf5/file.ts';
import type { Filter } from '../../../formats/hdf5/filters.ts';
import { copyOverlap, type Box } from './overlap.ts';

/** Bytes of a window. */
const WINDOW = 2 ** 25;
/** Bytes of decoded chunks that are kept, for the next window may need them. */
const KEPT = 2 ** 24;
const MOST_CHUNKS = 2 ** 21;

/** What is needed to find and decode the chunks. */
export interface ChunkedData {
  readonly file: Hdf5File;
  readonly layout: Chunked;
  readonly filters: readonly Filter[];
  readonly shape: readonly number[];
  /** What it can grow to. */
  readonly most: readonly number[];
  readonly itemSize: number;
  /** Stands where no chunk was written. */
  readonly fill: Uint8Array;
  readonly offset: number;
}

/** The elements in row-major order. */
export function* chunkStream(data: ChunkedData): Generator<Uint8Array> {
  const { shape, itemSize, layout } = data;
  if (shape.includes(0)) return;
  const grid = new ChunkGrid(data);
  let memory: Uint8Array = new Uint8Array(0);
  for (const box of windows(shape, layout.chunk, itemSize)) {
    const length = boxBytes(box, itemSize);
    if (memory.length < length) memory = new Uint8Array(length);
    const window = memory.subarray(0, length);
    fillWith(window, data.fill);
    for (const chunk of grid.touching(box)) {
      const size = layout.chunk.slice(0, layout.rank);
      copyOverlap(grid.decoded(chunk), { from: chunk.at, size }, window, box, itemSize);
    }
    yield window;
  }
}

/** The chunks by their place, and the last ones decoded. */
class ChunkGrid {
  private readonly data: ChunkedData;
  private readonly size: number;
  private readonly byPlace = new Map<string, StoredChunk>();
  private readonly kept = new Map<StoredChunk, Uint8Array>();
  private keptBytes = 0;

  constructor(data: ChunkedData) {
    this.data = data;
    const { file, layout, itemSize, shape, offset } = data;
    this.size = chunkBytes(file, layout, itemSize);
    for (const chunk of storedChunks(file, layout, this.size, data.most)) {
      const place = chunk.at.join();
      if (chunk.at.some((from, i) => from % (layout.chunk[i] ?? 1) !== 0)) {
        throw malformed(`a chunk at ${place} stands between chunks`, offset);
      }
      // A dataset that was made smaller keeps chunks that nobody sees.
      if (chunk.at.some((from, i) => from >= (shape[i] ?? 0))) continue;
      if (this.byPlace.has(place)) throw malformed(`two chunks at ${place}`, offset);
      if (this.byPlace.size === MOST_CHUNKS) {
        const message = `more than ${MOST_CHUNKS} chunks`;
        throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'hdf5', offset });
      }
      this.byPlace.set(place, chunk);
    }
  }

  /** The chunks that share elements with a box, and perhaps more where few chunks were written. */
  *touching({ from, size }: Box): Generator<StoredChunk> {
    const { chunk } = this.data.layout;
    const first = from.map((start, i) => Math.floor(start / (chunk[i] ?? 1)));
    const last = from.map((start, i) => Math.floor((start + (size[i] ?? 1) - 1) / (chunk[i] ?? 1)));
    const places = last.reduce((count, end, i) => count * (end - (first[i] ?? 0) + 1), 1);
    if (places > this.byPlace.size) {
      yield* [...this.byPlace.values()].filter(({ at }) =>
        at.every((start, i) => {
          const number = start / (chunk[i] ?? 1);
          return number >= (first[i] ?? 0) && number <= (last[i] ?? 0);
        }),
      );
      return;
    }
    const place = [...first];
    for (;;) {
      const found = this.byPlace.get(place.map((n, i) => n * (chunk[i] ?? 1)).join());
      if (found !== undefined) yield found;
      let i = place.length - 1;
      while (i >= 0 && (place[i] ?? 0) >= (last[i] ?? 0)) {
        place[i] = first[i] ?? 0;
        i--;
      }
      if (i < 0) return;
      place[i] = (place[i] ?? 0) + 1;
    }
  }

  decoded(chunk: StoredChunk): Uint8Array {
    const known = this.kept.get(chunk);
    if (known !== undefined) return known;
    const bytes = this.decode(chunk);
    for (const [old, { length }] of this.kept) {
      if (this.keptBytes + bytes.length <= KEPT) break;
      this.kept.delete(old);
      this.keptBytes -= length;
    }
    this.kept.set(chunk, bytes);
    this.keptBytes += bytes.length;
    return bytes;
  }

  private decode({ address, length, skipped }: StoredChunk): Uint8Array {
    const { file, filters, itemSize } = this.data;
    const offset = file.offsetOf(address);
    const { structureBytes } = file.budget.limits;
    if (length > structureBytes) throw malformed(`a chunk of ${length} bytes`, offset);
    const stored = readExactly(file.source, offset, length, 'hdf5').slice();
    const bytes = decodeChunk(file, stored, filters, { skipped, size: this.size, itemSize });
    if (bytes.length >= this.size) return bytes.subarray(0, this.size);
    throw malformed(`a chunk of ${bytes.length} bytes where ${this.size} are expected`, offset);
  }
}

/** Boxes of whole rows that fit a window, one after another. */
function* windows(
  shape: readonly number[],
  chunk: readonly number[],
  itemSize: number,
): Generator<Box> {
  let inner = shape.reduce((product, size) => product * size, itemSize);
  let split = 0;
  for (; split < shape.length; split++) {
    inner /= shape[split] ?? 1;
    if (inner <= WINDOW) break;
  }
  const most = Math.max(1, Math.floor(WINDOW / Math.max(1, inner)));
  const step = chunk[split] ?? 1;
  const rows = most >= step ? Math.floor(most / step) * step : most;
  const from = Array.from(shape, () => 0);
  const size = shape.map((length, i) => (i < split ? 1 : length));
  for (;;) {
    for (let row = 0; row < (shape[split] ?? 1); row += rows) {
      if (shape.length > 0) {
        from[split] = row;
        size[split] = Math.min(rows, (shape[split] ?? 1) - row);
      }
      yield { from, size };
    }
    let i = split - 1;
    while (i >= 0 && (from[i] ?? 0) + 1 >= (shape[i] ?? 1)) from[i--] = 0;
    if (i < 0) return;
    from[i] = (from[i] ?? 0) + 1;
  }
}

function boxBytes({ size }: Box, itemSize: number): number {
  return size.reduce((product, one) => product * one, itemSize);
}

function fillWith(bytes: Uint8Array, fill: Uint8Array): void {
  bytes.fill(0);
  if (fill.every((byte) => byte === 0)) return;
  for (let at = 0; at < bytes.length; at += fill.length) bytes.set(fill, at);
}
