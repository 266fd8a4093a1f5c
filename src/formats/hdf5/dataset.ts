/**
 * A dataset: a tensor, what it refers to, and files in its data.
 * @module
 */
import { bytesSource, sliceSource } from '../../core/source.ts';
import { anomalyPart } from '../anomaly-part.ts';
import type { Part } from '../format.ts';
import { reachOf } from '../reference-reach.ts';
import { allowSearch } from '../search-allowance.ts';
import { variable } from './attribute.ts';
import { canDecode, chunks } from './chunk-data.ts';
import { readDataspace, type Dataspace } from './dataspace.ts';
import type { Datatype } from './datatype.ts';
import { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { BUILT_IN_FILTERS, filterName, readFilters, type Filter } from './filters.ts';
import { readLayout, type Layout } from './layout.ts';
import { MESSAGE, SHARED_FLAG, type Message } from './messages.ts';
import { externalFiles, virtualSources, type OutsideFile } from './outside.ts';
import { datatypeOf, sharedAddress } from './shared.ts';
import { areFile, holdersOf, holdsFile, isByte, type Holder } from './stored-files.ts';

/** What the messages of a dataset say. */
export interface Dataset {
  readonly name: string;
  readonly offset: number;
  readonly type: Datatype;
  readonly space: Dataspace;
  readonly layout: Layout;
  readonly filters: readonly Filter[];
  readonly external: readonly OutsideFile[];
}

/** Reads a dataset; nothing for an object that is none. */
export function readDataset(
  file: Hdf5File,
  messages: readonly Message[],
  { name, offset }: { readonly name: string; readonly offset: number },
): Dataset | undefined {
  const body = (wanted: number): Fields | undefined => {
    const message = messages.find(({ type }) => type === wanted);
    // Types alone are shared without the table of shared messages, which this names.
    if (message !== undefined && (message.flags & SHARED_FLAG) !== 0) sharedAddress(message.body);
    return message?.body;
  };
  const layout = body(MESSAGE.layout);
  const type = messages.find((message) => message.type === MESSAGE.datatype);
  if (layout === undefined || type === undefined) return undefined;
  const space = body(MESSAGE.dataspace);
  const filters = body(MESSAGE.filters);
  const external = body(MESSAGE.externalFiles);
  return {
    name,
    offset,
    type: datatypeOf(file, type),
    space: space === undefined ? { shape: [], count: 1 } : readDataspace(space),
    layout: readLayout(layout),
    filters: filters === undefined ? [] : readFilters(filters),
    external: external === undefined ? [] : [...externalFiles(file, external)],
  };
}

/** All parts of a dataset. */
export function* datasetParts(file: Hdf5File, dataset: Dataset): Generator<Part> {
  yield* outsideParts(file, dataset);
  yield* tensorParts(file, dataset);
  yield* storedParts(file, dataset);
}

function* outsideParts(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { name, layout, filters, external, offset } = dataset;
  const sources =
    layout.kind === 'virtual'
      ? virtualSources(file, layout.address, layout.index, offset)
      : external;
  for (const source of sources) {
    const target = source.name.slice(0, 4096);
    const reach = reachOf(target);
    yield { kind: 'reference', name, offset: source.offset, purpose: 'weights', target, reach };
  }
  for (const filter of filters) {
    if (BUILT_IN_FILTERS.has(filter.id)) continue;
    const target = `HDF5 filter ${filter.id}, ${filterName(filter)}`.slice(0, 4096);
    yield { kind: 'reference', name, offset, purpose: 'library', target, reach: 'inside' };
  }
}

/** Beyond 4 GiB that are not stored, a reader allocates what nobody wrote: deflate gives 1032 for 1. */
const CLAIMED = 2 ** 32;
const MOST_EXPANSION = 1032;

function* tensorParts(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { name, type, space, layout, offset, external } = dataset;
  const size = space.count * type.size;
  const { start, end } = extentOf(file, dataset);
  const { shape } = space;
  yield { kind: 'tensor', name, dtype: type.name, shape, start, end };
  const stored = layout.kind === 'contiguous' ? (layout.length ?? size) : undefined;
  if (stored !== undefined && stored < size && external.length === 0) {
    yield anomalyPart('storage-size', offset, { claimed: size, stored }, name);
  } else if (end > file.source.size) {
    const reason = `${end - start} bytes of data at ${start} are described, and they are not all there`;
    yield { kind: 'unread', name, offset: start, code: 'TRUNCATED', reason };
  } else if (size > CLAIMED && end === start && size > file.source.size * MOST_EXPANSION) {
    yield anomalyPart('storage-size', offset, { claimed: size, stored: file.source.size }, name);
  }
}

/** The span of data that are stored in one piece; empty for others. */
export function extentOf(
  file: Hdf5File,
  { layout, type, space, offset }: Dataset,
): { readonly start: number; readonly end: number } {
  if (layout.kind === 'compact') {
    return { start: layout.offset, end: layout.offset + layout.bytes.length };
  }
  if (layout.kind !== 'contiguous' || layout.address === undefined) {
    return { start: offset, end: offset };
  }
  const start = file.offsetOf(layout.address);
  return { start, end: start + space.count * type.size };
}

/** Bytes of the data of all datasets that are looked at, for each look. */
const PIECE = 65_536;
/** What looking for a pickle at one place costs of the allowance. */
const LOOK_COST = 1024;

function* storedParts(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { type, name, offset, layout, filters } = dataset;
  if (isByte(type)) {
    yield* wholeFile(file, dataset);
    return;
  }
  const holders = holdersOf(type);
  if (holders.length === 0 || type.size === 0) return;
  const sequences = holders.some(({ kind }) => kind === 'sequence');
  if (layout.kind === 'chunked' && !canDecode(layout, filters)) {
    if (!sequences || layout.address === undefined) return;
    const reason = `chunks with ${[layout.index, ...filters.map(filterName)].join(', ')} may hold pickles`;
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
    return;
  }
  for (const piece of pieces(file, dataset)) {
    const elements = new Fields(piece, offset, file.sizes);
    while (elements.left >= type.size) {
      yield* elementParts(file, dataset, elements.part(type.size), holders);
    }
  }
}

/** The data in pieces of whole elements. */
function* pieces(file: Hdf5File, dataset: Dataset): Generator<Uint8Array> {
  const { layout, filters, type } = dataset;
  if (layout.kind === 'compact') yield layout.bytes;
  else if (layout.kind === 'chunked') yield* chunks(file, layout, filters, type.size);
  else {
    const { start, end } = extentOf(file, dataset);
    const step = Math.max(1, Math.floor(PIECE / type.size)) * type.size;
    for (let at = start; at < end; at += step) {
      const bytes = file.source.read(at, Math.min(step, end - at, PIECE)).slice();
      if (allowSearch(file.budget, bytes.length) < bytes.length || bytes.length === 0) return;
      yield bytes;
    }
  }
}

/** An element may hold a file of its own: strings as far as the allowance goes, sequences always. */
function* elementParts(
  file: Hdf5File,
  { name }: Dataset,
  element: Fields,
  holders: readonly Holder[],
): Generator<Part> {
  for (const { kind, offset, size } of holders) {
    element.at = Math.min(offset, element.bytes.length);
    const held = element.part(Math.min(size, element.left));
    if (allowSearch(file.budget, LOOK_COST) < LOOK_COST) return;
    const bytes = kind === 'bytes' ? held.bytes : variable(file, held);
    if (!areFile(bytes)) continue;
    const source = bytesSource(bytes);
    yield { kind: 'file', name, offset: held.origin, source, required: false };
  }
}

/** Bytes as numbers: `np.frombuffer(pickle.dumps(...), 'u1')` is a usual way to store an object. */
function* wholeFile(file: Hdf5File, dataset: Dataset): Generator<Part> {
  const { name, layout, offset } = dataset;
  const { start, end } = extentOf(file, dataset);
  if (layout.kind !== 'chunked') {
    const source = sliceSource(file.source, start, end - start);
    if (end > start && holdsFile(source)) {
      yield { kind: 'file', name, offset: start, source, required: false };
    }
    return;
  }
  if (dataset.space.shape.length !== 1 || !canDecode(layout, dataset.filters)) return;
  const source = bytesSource(joined(file, dataset));
  if (source.size > 1 && holdsFile(source)) {
    yield { kind: 'file', name, offset, source, required: false };
  }
}

/** The first chunks of a row of bytes, as far as the allowance goes. */
function joined(file: Hdf5File, dataset: Dataset): Uint8Array {
  const found: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces(file, dataset)) {
    if (length + piece.length > MOST_JOINED || allowSearch(file.budget, piece.length) === 0) break;
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

const MOST_JOINED = 2 ** 24;
