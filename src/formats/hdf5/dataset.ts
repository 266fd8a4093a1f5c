/**
 * A dataset: a tensor, and what it refers to.
 * @module
 */
import { anomalyPart } from '../anomaly-part.ts';
import type { Part } from '../format.ts';
import { reachOf } from '../reference-reach.ts';
import { readDataspace, type Dataspace } from './dataspace.ts';
import type { Datatype } from './datatype.ts';
import type { Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { BUILT_IN_FILTERS, filterName, readFilters, type Filter } from './filters.ts';
import { readLayout, type Layout } from './layout.ts';
import { MESSAGE, SHARED_FLAG, type Message } from './messages.ts';
import { externalFiles, virtualSources, type OutsideFile } from './outside.ts';
import { datatypeOf, sharedAddress } from './shared.ts';

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
    space: space === undefined ? { shape: [], count: 1, most: [] } : readDataspace(space),
    layout: readLayout(layout),
    filters: filters === undefined ? [] : readFilters(filters),
    external: external === undefined ? [] : [...externalFiles(file, external)],
  };
}

/** What a dataset is, without a look at its data. */
export function* datasetParts(file: Hdf5File, dataset: Dataset): Generator<Part> {
  yield* outsideParts(file, dataset);
  yield* tensorParts(file, dataset);
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
