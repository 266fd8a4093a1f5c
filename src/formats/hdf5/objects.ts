/**
 * The objects of an HDF5 file: every group, dataset and committed type that a hard link reaches, once.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { anomalyPart } from '../anomaly-part.ts';
import type { Part } from '../format.ts';
import { reachOf } from '../reference-reach.ts';
import { unreadPart } from '../unread-part.ts';
import { attributeParts, type AttributeReader } from './attribute-parts.ts';
import { datasetFiles } from './dataset-files.ts';
import { datasetParts, extentOf, readDataset } from './dataset.ts';
import { limit, type Hdf5File } from './file.ts';
import { linksOf, type Link } from './links.ts';
import { MESSAGE, readMessages, type Message } from './messages.ts';

/** An object that is still to be visited. */
interface Visit {
  readonly address: number;
  readonly path: string;
}

/** Data that stand in the file in one piece. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Bytes of the beginning of an object header, which no data and no other object may share. */
const HEADER_START = 8;
const MESSAGES: ReadonlySet<number> = new Set(Object.values(MESSAGE));

/** All parts of all objects below the root. */
export function* objectParts(file: Hdf5File, reader: AttributeReader): Generator<Part> {
  const pending: Visit[] = [{ address: file.superblock.root, path: '' }];
  const seen = new Set<number>(pending.map(({ address }) => address));
  const spans: Span[] = [];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    file.budget.spendMembers(1);
    const links: Visit[] = [];
    yield* guarded(file, visit, visitParts(file, visit, { links, spans, reader }));
    for (const link of links.toReversed()) {
      if (seen.has(link.address)) continue; // a second name, or a circle
      seen.add(link.address);
      pending.push(link);
    }
  }
  yield* overlaps(spans);
}

/** What is wrong with one part of an object must not hide the others. */
function* guarded(
  file: Hdf5File,
  { address, path }: Visit,
  parts: Iterable<Part>,
): Generator<Part> {
  try {
    yield* parts;
  } catch (error) {
    const at = error instanceof ModelFileError ? error.offset : undefined;
    yield unreadPart(path, at ?? file.offsetOf(address), error);
  }
}

interface Findings {
  readonly links: Visit[];
  readonly spans: Span[];
  readonly reader: AttributeReader;
}

function* visitParts(
  file: Hdf5File,
  visit: Visit,
  { links, spans, reader }: Findings,
): Generator<Part> {
  const messages = readMessages(file, visit.address);
  const start = file.offsetOf(visit.address);
  spans.push({ start, end: start + HEADER_START, name: visit.path });
  yield* unknownMessages(messages, visit.path, file.offsetOf(visit.address));
  yield* guarded(file, visit, groupParts(file, visit, messages, links));
  yield* guarded(file, visit, attributeParts(file, visit.path, messages, reader));
  yield* guarded(file, visit, dataParts(file, visit, messages, spans));
}

function* groupParts(
  file: Hdf5File,
  { address, path }: Visit,
  messages: readonly Message[],
  links: Visit[],
): Generator<Part> {
  for (const link of linksOf(file, messages)) {
    const name = pathOf(path, link.name);
    if (links.length > file.budget.limits.members) {
      throw limit(`more than ${file.budget.limits.members} links`, file.offsetOf(address));
    }
    if (link.kind === 'hard') links.push({ address: link.address, path: name });
    else yield* linkParts(link, name);
  }
}

/** Groups may stand in each other without end: only the end of a long path is told. */
function pathOf(parent: string, name: string): string {
  const path = parent === '' ? name : `${parent}/${name}`;
  return path.length > LONGEST_PATH ? `…${path.slice(-LONGEST_PATH)}` : path;
}

const LONGEST_PATH = 1000;

function* dataParts(
  file: Hdf5File,
  { address, path }: Visit,
  messages: readonly Message[],
  spans: Span[],
): Generator<Part> {
  const dataset = readDataset(file, messages, { name: path, offset: file.offsetOf(address) });
  if (dataset === undefined) return;
  if (dataset.layout.kind === 'contiguous') spans.push({ ...extentOf(file, dataset), name: path });
  yield* datasetParts(file, dataset);
  yield* datasetFiles(file, dataset);
}

function* unknownMessages(
  messages: readonly Message[],
  name: string,
  offset: number,
): Generator<Part> {
  const odd = messages.find(({ type }) => !MESSAGES.has(type));
  if (odd === undefined) return;
  const reason = `an object with a message of type ${odd.type}`;
  yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
}

function* linkParts(link: Exclude<Link, { kind: 'hard' }>, name: string): Generator<Part> {
  if (link.kind === 'external') {
    const target = link.file.slice(0, 4096);
    const reach = reachOf(target);
    yield { kind: 'reference', name, offset: link.offset, purpose: 'weights', target, reach };
  } else if (link.kind === 'user') {
    const reason = `a link of the user-defined type ${link.type}`;
    yield { kind: 'unread', name, offset: link.offset, code: 'UNSUPPORTED', reason };
  }
}

const MOST_OVERLAPS = 10;

/** Two objects, or their data, in the same bytes: changing one changes the other, and no writer does it. */
function* overlaps(spans: readonly Span[]): Generator<Part> {
  const sorted = spans
    .filter(({ start, end }) => end > start)
    .toSorted((one, other) => one.start - other.start);
  let told = 0;
  let last: Span | undefined;
  for (const span of sorted) {
    if (last !== undefined && span.start < last.end && told++ < MOST_OVERLAPS) {
      yield anomalyPart('overlapping-data', span.start, { tensor: last.name }, span.name);
    }
    if (last === undefined || span.end > last.end) last = span;
  }
}
