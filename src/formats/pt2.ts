/**
 * What torch.export.save and torch._inductor.aoti_compile_and_package write: exported programs, their
 * weights and, compiled ahead of time, native code.
 * torch 2.15 torch/export/pt2_archive/_package.py, constants.py; torch 2.1 torch/export/__init__.py `save`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { LIMITS } from '../core/limits.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { jsonField, readJsonValue, type JsonValue } from './json-value.ts';
import { readPt2Graph, type Expression, type Pt2Graph } from './pt2-graph.ts';
import { pt2Tensor, type Pt2Tensor } from './pt2-tensor.ts';
import { rootOf } from './torch-archive.ts';
import { unreadPart } from './unread-part.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { flagAnomalies } from './zip-local.ts';
import { memberBytes } from './zip-member-bytes.ts';
import { openMember } from './zip-member.ts';
import { archiveParts, detectedDirectory, memberParts } from './zip-read.ts';

/** Before torch 2.7 there was no folder around the members. */
const OLD_GRAPH = 'serialized_exported_program.json';
const GRAPH = /^models\/[^/]+\.json$/u;
const CONFIG = /^data\/(weights|constants)\/[^/]+_config\.json$/u;
const RAW = /^data\/(?:weights|constants)\/(?:weight|tensor)_\d+$/u;
const LOADED = /^data\/(?:constants\/(?:custom|opaque)_obj_\d+|sample_inputs\/.+)$/u;
const COMPILED = /^data\/aotinductor\/(?!.*\.json$).+/u;
/** schema.py `SCHEMA_VERSION`: 8 in torch 2.5 to 2.15. */
const MAX_MAJOR = 8;
const ARCHIVE_VERSIONS: ReadonlySet<string> = new Set(['0', '1']);
const MAX_CONFIG = 2 ** 26;

/** An exported program: an archive that says so, or the graph of older versions. */
export const pt2: Format = {
  id: 'pt2',
  spec: 'https://docs.pytorch.org/docs/stable/export/pt2_archive.html',
  inZip: true,
  rank: 13,
  isModel: true,
  family: 'zip',
  beside: true,
  detect: (head, source) => {
    const directory = detectedDirectory(head, source);
    return directory !== undefined && programRoot(directory) !== undefined;
  },
  read: pt2Parts,
};

/** What stands before the names of the members. */
function programRoot(directory: ZipDirectory): string | undefined {
  const root = `${rootOf(directory) ?? ''}/`;
  const names = new Set(directory.entries.map(({ name }) => name.toLowerCase()));
  if (names.has(`${root}archive_format`.toLowerCase())) return root;
  return names.has(OLD_GRAPH) ? '' : undefined;
}

interface Program {
  readonly source: ByteSource;
  readonly context: ReadContext;
  readonly root: string;
  readonly weights: Weights;
}

/** What the tables of weights and constants say. */
interface Weights {
  /** Records that the loader unpickles. */
  readonly pickled: Set<string>;
  /** The tensor in each of the others. */
  readonly tensors: Map<string, Pt2Tensor>;
}

function* pt2Parts(source: ByteSource, context: ReadContext): Generator<Part> {
  const directory = zipDirectory(source);
  const root = programRoot(directory) ?? '';
  const weights = { pickled: new Set<string>(), tensors: new Map<string, Pt2Tensor>() };
  const program = { source, context, root, weights };
  for (const entry of directory.entries) {
    const record = entry.name.slice(root.length);
    if (CONFIG.test(record)) yield* configParts(program, entry, record);
  }
  yield* archiveParts(source, context, 'torch', (entry) => entryParts(program, entry));
}

/** Which of the weights are pickles (`use_pickle`), and what tensors the others are. */
function* configParts(
  { source, context, weights }: Program,
  entry: ZipEntry,
  record: string,
): Generator<Part> {
  try {
    const read = memberBytes(source, entry, context, MAX_CONFIG);
    if (read === undefined) return;
    const json = readJsonValue(bytesSource(read.bytes), { format: 'pt2', nodes: 4_000_000 });
    const config = jsonField(json, 'config');
    for (const { key, value } of config?.kind === 'object' ? config.entries : []) {
      const path = jsonField(value, 'path_name');
      if (path?.kind !== 'string') continue;
      const data = `${record.slice(0, record.lastIndexOf('/'))}/${path.text}`;
      if (!isFalse(jsonField(value, 'use_pickle'))) weights.pickled.add(data);
      else weights.tensors.set(data, pt2Tensor(key, value));
    }
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
  }
}

function isFalse(value: JsonValue | undefined): boolean {
  return value?.kind === 'word' && value.word === 'false';
}

function* entryParts(program: Program, entry: ZipEntry): Generator<Part> {
  const { source, context, root, weights } = program;
  const record = entry.name.startsWith(root) ? entry.name.slice(root.length) : entry.name;
  if (RAW.test(record) && !weights.pickled.has(record)) {
    yield* weightParts(program, entry, weights.tensors.get(record));
    return;
  }
  if (GRAPH.test(record) || record === OLD_GRAPH) yield* graphParts(program, entry);
  if (record === 'archive_version') yield* versionParts(program, entry);
  if (COMPILED.test(record)) {
    const { name, localOffset: offset, size: length } = entry;
    yield { kind: 'code', name, offset, language: 'native', runs: 'load', text: '', length };
  }
  const required =
    weights.pickled.has(record) || LOADED.test(record) || /^serialized_\w+\.pt$/u.test(record);
  for (const part of memberParts(source, entry, context)) {
    yield part.kind === 'file' ? { ...part, required } : part;
  }
}

/** Numbers, which are never looked into. */
function* weightParts(
  { source, context }: Program,
  entry: ZipEntry,
  tensor: Pt2Tensor = pt2Tensor(entry.name, undefined),
): Generator<Part> {
  yield* flagAnomalies(entry);
  const member = yield* openMember(source, entry, context.budget);
  const start = member?.local.dataOffset ?? entry.localOffset;
  yield { kind: 'tensor', ...tensor, start, end: start + entry.size };
}

function* versionParts({ source, context }: Program, entry: ZipEntry): Generator<Part> {
  const read = memberBytes(source, entry, context, MAX_CONFIG);
  const version = new TextDecoder().decode(read?.bytes.subarray(0, 40)).trim();
  if (!ARCHIVE_VERSIONS.has(version))
    yield unknownVersion(entry, `version ${version} of pt2 archives`);
}

function* graphParts({ source, context }: Program, entry: ZipEntry): Generator<Part> {
  const { name, localOffset } = entry;
  try {
    const read = memberBytes(source, entry, context, LIMITS.structureBytes);
    if (read === undefined) return;
    const graph = readPt2Graph(bytesSource(read.bytes));
    yield* graphFindings(graph, entry, read.offset);
  } catch (error) {
    yield unreadPart(name, localOffset, error);
  }
}

function* graphFindings(graph: Pt2Graph, entry: ZipEntry, base: number): Generator<Part> {
  const { name } = entry;
  const { major = '?' } = graph;
  if (!(Number(major) <= MAX_MAJOR))
    yield unknownVersion(entry, `schema ${major.slice(0, 20)} of exported programs`);
  for (const [operator, offset] of graph.operators) {
    const framework = 'torchscript';
    yield { kind: 'operator', name, offset: base + offset, framework, operator, details: {} };
  }
  for (const one of graph.expressions) yield codePart(name, base, one, 'load');
  for (const one of graph.guards) yield codePart(name, base, one, 'use');
}

/** A text that the loader evaluates, or that guards are compiled from. */
function codePart(
  name: string,
  base: number,
  { text, offset }: Expression,
  runs: 'load' | 'use',
): Part {
  const language = 'python-source';
  return { kind: 'code', name, offset: base + offset, language, runs, text, length: text.length };
}

function unknownVersion({ name, localOffset }: ZipEntry, what: string): Part {
  return unreadPart(name, localOffset, new ModelFileError('UNSUPPORTED', what, { format: 'pt2' }));
}
