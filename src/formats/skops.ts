/**
 * What skops.io.dump writes: a zip of a schema, which says what to construct, and of arrays.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { JsonReader } from './json-reader.ts';
import { jsonField, type JsonValue } from './json-value.ts';
import { textField } from './skops-node.ts';
import { readSkopsSchema, type SkopsSchema } from './skops-schema.ts';
import { walkSkops, type SkopsUse } from './skops-walk.ts';
import { unreadPart } from './unread-part.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { memberBytes } from './zip-member-bytes.ts';
import { archiveParts, detectedDirectory, memberParts } from './zip-read.ts';
import { Budget } from '../core/limits.ts';

const SCHEMA = 'schema.json';
/** Containers in each other: Python's json gives up at some thousand. */
const MAX_DEPTH = 1500;
/** The protocols of skops 0.1 to 0.16, and the versions that this was read from. */
const PROTOCOLS: ReadonlySet<string> = new Set(['0', '1', '2']);
const VERSIONS = /^0\.(?:[0-9]|1[0-6])(?:[.]|$)/u;

/** skops: a zip with a schema whose top is a node. */
export const skops: Format = {
  id: 'skops',
  spec: 'https://skops.readthedocs.io/en/stable/persistence.html',
  inZip: true,
  rank: 13,
  isModel: true,
  family: 'zip',
  beside: true,
  detect: (head, source) => {
    // zipfile takes an archive behind other bytes as well.
    const directory = detectedDirectory(head, source);
    return schemas(directory).some((entry) => holdsNodes(source, entry));
  },
  read: skopsParts,
};

function schemas(directory: ZipDirectory | undefined): readonly ZipEntry[] {
  return directory?.entries.filter(({ name }) => name === SCHEMA) ?? [];
}

/** Whether the text is an object with a loader at its top, or in an encoding that only Python would guess. */
function holdsNodes(source: ByteSource, entry: ZipEntry): boolean {
  try {
    const read = memberBytes(source, entry, { budget: new Budget() }, LIMITS.structureBytes);
    return read !== undefined && (isOddlyEncoded(read.bytes) || hasLoader(read.bytes));
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

/** A byte order mark, or the zero bytes of UTF-16 and UTF-32: json.detect_encoding. */
function isOddlyEncoded(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes;
  const marked =
    (a === 0xef && b === 0xbb && c === 0xbf) ||
    (a === 0xff && b === 0xfe) ||
    (a === 0xfe && b === 0xff);
  return marked || a === 0 || b === 0;
}

function hasLoader(bytes: Uint8Array): boolean {
  const reader = new JsonReader(bytesSource(bytes), {
    format: 'skops',
    depth: MAX_DEPTH,
    textBytes: 64,
  });
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (reader.depth === 1 && token.kind === 'key' && token.text === '__loader__') return true;
    if (reader.depth === 0) return false;
  }
  return false;
}

function* skopsParts(source: ByteSource, context: ReadContext): Generator<Part> {
  const needed = new Set<string>();
  const directory = zipDirectory(source);
  for (const entry of schemas(directory)) {
    yield* schemaParts(source, entry, context, needed);
  }
  for (const name of needed) {
    if (directory.entries.some((entry) => entry.name === name)) continue;
    const message = `the schema names "${name.slice(0, 200)}", which is not in the archive`;
    yield unreadPart(SCHEMA, 0, new ModelFileError('MALFORMED', message, { format: 'skops' }));
  }
  yield* archiveParts(source, context, 'numpy', (entry) => {
    return memberOf(source, entry, context, needed);
  });
}

function* memberOf(
  source: ByteSource,
  entry: ZipEntry,
  context: ReadContext,
  needed: ReadonlySet<string>,
): Generator<Part> {
  for (const part of memberParts(source, entry, context)) {
    // The schema was read; bytes are bytes; arrays are what numpy reads.
    if (part.kind === 'file' && entry.name === SCHEMA) continue;
    const required = needed.has(entry.name) && /\.np[yz]$/u.test(entry.name);
    yield part.kind === 'file' ? { ...part, required } : part;
  }
}

/** What one schema says; `needed` gathers the members that it names. */
function* schemaParts(
  source: ByteSource,
  entry: ZipEntry,
  context: ReadContext,
  needed: Set<string>,
): Generator<Part> {
  let use: SkopsUse;
  let schema: SkopsSchema;
  try {
    const read = memberBytes(source, entry, context, LIMITS.structureBytes);
    if (read === undefined) return;
    schema = readSkopsSchema(bytesSource(read.bytes));
    use = walkSkops(schema.root);
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
    return;
  }
  yield* versionParts(schema.root, entry.name);
  if (schema.repeated !== undefined) {
    const { key, offset } = schema.repeated;
    yield anomalyPart('duplicate-key', offset, { key: key.slice(0, 80) }, entry.name);
  }
  yield { kind: 'uses', name: entry.name, offset: 0, facts: use.facts };
  for (const problem of use.problems) yield unreadPart(entry.name, problem.offset ?? 0, problem);
  for (const file of use.files) needed.add(file.name);
}

/** Of the protocol depends which class reads a node. */
function* versionParts(schema: JsonValue, name: string): Generator<Part> {
  const version = textField(schema, '_skops_version') ?? '';
  const protocol = jsonField(schema, 'protocol');
  const number = protocol?.kind === 'number' ? protocol.text : '?';
  yield { kind: 'metadata', name: 'skops', value: `skops ${version}, protocol ${number}` };
  const origin = jsonField(schema, '_pickleproof');
  for (const { key, value } of origin?.kind === 'object' ? origin.entries.slice(0, 20) : []) {
    if (value.kind === 'string') yield { kind: 'metadata', name: key, value: value.text };
  }
  if (PROTOCOLS.has(number) && VERSIONS.test(version)) return;
  const message = `protocol ${number.slice(0, 20)} of skops ${version.slice(0, 40) || '?'}`;
  yield unreadPart(name, protocol?.offset ?? 0, new ModelFileError('UNSUPPORTED', message));
}
