/**
 * Files in the data of a dataset.
 *
 * Rows that are sequences of bytes are all looked at, for PyTables unpickles them. Strings and opaque data are what
 * their users make of them: looked at as far as the allowance of the scan goes.
 * @module
 */
import { bytesSource, sliceSource } from '../../core/source.ts';
import type { Part } from '../format.ts';
import { variable } from './attribute.ts';
import { canDecode, chunks } from './chunk-data.ts';
import { extentOf, type Dataset } from './dataset.ts';
import { Fields } from './fields.ts';
import { limit, type Hdf5File } from './file.ts';
import { filterName } from './filters.ts';
import { filePart, holdersOf, isByte, mayBegin, mayLook, type Holder } from './stored-files.ts';

/** Bytes of data that are read at a time. */
const PIECE = 65_536;
const MOST_JOINED = 2 ** 24;

/** The files in a dataset, to be recognised in turn. */
export function* datasetFiles(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { type, layout, filters, name, offset } = dataset;
  if (isByte(type)) {
    yield* wholeFile(file, dataset);
    return;
  }
  const holders = holdersOf(type);
  const all = holders.some(({ kind }) => kind === 'sequence');
  if (holders.length === 0 || type.size === 0) return;
  if (layout.kind === 'chunked' && !canDecode(layout, filters)) {
    if (!all || layout.address === undefined) return;
    const how = [layout.index, ...filters.map(filterName)].join(', ');
    const reason = `chunks with ${how} may hold pickles`;
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
    return;
  }
  for (const piece of pieces(file, dataset)) {
    if (!all && !mayLook(file.budget)) return;
    yield* pieceParts(file, dataset, piece, holders);
  }
}

/** The elements of a piece; most of an array of PyTables are rows that nobody wrote, and cost little. */
function* pieceParts(
  file: Hdf5File,
  { name, type, offset: origin }: Dataset,
  piece: Uint8Array,
  holders: readonly Holder[],
): Generator<Part> {
  const { budget } = file;
  for (let at = 0; at + type.size <= piece.length; at += type.size) {
    for (const { kind, offset, size } of holders) {
      const start = at + offset;
      const must = kind === 'sequence';
      if (kind === 'bytes' ? !mayBegin(piece[start]) : isZero(piece, start)) continue;
      if (!must && !mayLook(budget)) continue;
      const bytes = piece.subarray(start, Math.min(start + size, at + type.size));
      const held =
        kind === 'bytes'
          ? { bytes, offset: origin }
          : variable(file, new Fields(bytes, origin, file.sizes));
      if (kind !== 'bytes' && !file.isNew(held.offset)) continue;
      const source = bytesSource(held.bytes);
      yield* filePart({ source, name, offset: held.offset, must }, budget);
    }
  }
}

/** Whether the length of a sequence is zero. */
function isZero(bytes: Uint8Array, at: number): boolean {
  const some =
    (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) | (bytes[at + 2] ?? 0) | (bytes[at + 3] ?? 0);
  return some === 0;
}

/** The data in pieces of whole elements; read as structures are, under the limit of all structures. */
function* pieces(file: Hdf5File, dataset: Dataset): Generator<Uint8Array> {
  const { layout, filters, type, space } = dataset;
  if (layout.kind === 'compact') yield layout.bytes;
  else if (layout.kind === 'chunked')
    yield* chunks(file, layout, filters, { itemSize: type.size, most: space.most });
  else {
    const { start, end } = extentOf(file, dataset);
    const step = Math.max(1, Math.floor(PIECE / type.size)) * type.size;
    const last = Math.min(end, file.source.size);
    for (let at = start; at < last; at += step) {
      const address = at - file.superblock.base;
      yield file.bytes(address, Math.min(step, last - at), 'dataset');
    }
  }
}

/** Bytes as numbers: `np.frombuffer(pickle.dumps(...), 'u1')` is a usual way to store an object. */
function* wholeFile(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { name, layout, offset, space, filters } = dataset;
  if (!mayLook(file.budget)) return;
  if (layout.kind !== 'chunked') {
    const { start, end } = extentOf(file, dataset);
    if (!file.isNew(start)) return;
    const source = sliceSource(file.source, start, end - start);
    yield* filePart({ source, name, offset: start, must: false }, file.budget);
  } else if (space.shape.length === 1 && canDecode(layout, filters)) {
    const source = bytesSource(joined(file, dataset));
    yield* filePart({ source, name, offset, must: false }, file.budget);
  }
}

/** The bytes of a row of chunks. */
function joined(file: Hdf5File, dataset: Dataset): Uint8Array {
  const found: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces(file, dataset)) {
    if (length + piece.length > MOST_JOINED) {
      if (found.length > 0) break;
      throw limit(`chunks of ${piece.length} bytes`, dataset.offset);
    }
    found.push(piece);
    length += piece.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of found) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.subarray(0, Math.min(length, dataset.space.count));
}
