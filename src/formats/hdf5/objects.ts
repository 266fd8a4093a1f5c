/**
 * The objects of an HDF5 file: every group, dataset and committed type that a hard link reaches, once.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import { anomalyPart } from '../anomaly-part.ts';
import type { Part } from '../format.ts';
import { reachOf } from '../reference-reach.ts';
import { unreadPart } from '../unread-part.ts';
import { attributesOf, textsOf, variable, type Attribute } from './attribute.ts';
import { datasetParts, extentOf, readDataset } from './dataset.ts';
import { decodeText, type Fields } from './fields.ts';
import type { Hdf5File } from './file.ts';
import { linksOf, type Link } from './links.ts';
import { MESSAGE, readMessages, type Message } from './messages.ts';
import { areFile, holdersOf } from './stored-files.ts';

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

/** Looks at the texts of an attribute: what a library makes of them is its own format's business. */
export type AttributeReader = (
  path: string,
  name: string,
  texts: readonly Uint8Array[],
  offset: number,
) => Iterable<Part>;

const MESSAGES: ReadonlySet<number> = new Set(Object.values(MESSAGE));

/** All parts of all objects below the root. */
export function* objectParts(file: Hdf5File, readAttribute: AttributeReader): Generator<Part> {
  const pending: Visit[] = [{ address: file.superblock.root, path: '' }];
  const seen = new Set<number>(pending.map(({ address }) => address));
  const spans: Span[] = [];
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    file.budget.spendMembers(1);
    const links: Visit[] = [];
    try {
      yield* visitParts(file, visit, { links, spans, readAttribute });
    } catch (error) {
      const at = error instanceof ModelFileError ? error.offset : undefined;
      yield unreadPart(visit.path, at ?? file.offsetOf(visit.address), error);
    }
    for (const link of links.toReversed()) {
      if (seen.has(link.address)) continue; // a second name, or a circle
      seen.add(link.address);
      pending.push(link);
    }
  }
  yield* overlaps(spans);
}

interface Findings {
  readonly links: Visit[];
  readonly spans: Span[];
  readonly readAttribute: AttributeReader;
}

function* visitParts(
  file: Hdf5File,
  { address, path }: Visit,
  { links, spans, readAttribute }: Findings,
): Generator<Part> {
  const messages = readMessages(file, address);
  const offset = file.offsetOf(address);
  yield* unknownMessages(messages, path, offset);
  // Links first: what else is wrong with an object must not hide what stands below it.
  for (const link of linksOf(file, messages)) {
    const name = path === '' ? link.name : `${path}/${link.name}`;
    if (link.kind === 'hard') links.push({ address: link.address, path: name });
    else yield* linkParts(link, name);
  }
  const dataset = readDataset(file, messages, { name: path, offset });
  if (dataset !== undefined) {
    if (dataset.layout.kind === 'contiguous')
      spans.push({ ...extentOf(file, dataset), name: path });
    yield* datasetParts(file, dataset);
  }
  for (const attribute of attributesOf(file, messages)) {
    yield* attributeParts(file, attribute, path, readAttribute);
  }
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

const SHOWN = 200;

function* attributeParts(
  file: Hdf5File,
  attribute: Attribute,
  path: string,
  readAttribute: AttributeReader,
): Generator<Part> {
  const { name, type, space, data } = attribute;
  const place = `${path}@${name}`;
  const texts = textsOf(file, attribute);
  const [text] = texts;
  const value =
    text === undefined
      ? `${type.name} [${space.shape.join(', ')}]`
      : decodeText(text.subarray(0, SHOWN));
  yield { kind: 'metadata', name: place, value };
  yield* readAttribute(path, name, texts, data.offset);
  for (const bytes of texts.length > 0 ? texts : opaqueBytes(file, attribute)) {
    if (!areFile(bytes)) continue;
    const source = bytesSource(bytes);
    yield { kind: 'file', name: place, offset: data.offset, source, required: false };
  }
}

const MOST_ELEMENTS = 100_000;

/** Bytes of attributes that are no strings: opaque data, numbers of one byte, sequences of them. */
function* opaqueBytes(file: Hdf5File, { type, data, space }: Attribute): Generator<Uint8Array> {
  if (type.size === 0) return;
  if (type.size === 1) yield data.bytes.subarray(data.at);
  const holders = holdersOf(type);
  if (holders.length === 0) return;
  for (let count = Math.min(space.count, MOST_ELEMENTS); count > 0; count--) {
    if (data.left < type.size) return;
    const element: Fields = data.part(type.size);
    for (const { kind, offset, size } of holders) {
      element.at = Math.min(offset, element.bytes.length);
      const held = element.part(Math.min(size, element.left));
      yield kind === 'bytes' ? held.bytes : variable(file, held);
    }
  }
}

const MOST_OVERLAPS = 10;

/** Two datasets in the same bytes: changing one changes the other, and no writer does it. */
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
