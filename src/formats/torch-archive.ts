/**
 * Zips written by torch.save and torch.jit.save: a pickle, its storages, a few small records.
 * torch/serialization.py `_load`; caffe2/serialize/inline_container.cc `PyTorchStreamReader`.
 * @module
 */
import { readExactly, type ByteSource } from '../core/source.ts';
import type { Tape } from '../pickle/tape.ts';
import type { Part, ReadContext } from './format.ts';
import { pickleParts } from './pickle-stream.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { integrityParts, openMember } from './zip-member.ts';
import { flagAnomalies, hasOrdinaryFlags } from './zip-local.ts';
import { archiveParts, memberParts } from './zip-read.ts';
import { decodeName } from './zip-text.ts';

/** Records that hold a word, and are told as metadata; in one `convert` says what it converted. */
const RECORDS: ReadonlySet<string> = new Set([
  'byteorder',
  'version',
  '.format_version',
  '.storage_alignment',
  '.data/serialization_id',
  '.data/pickleproof.json',
  '.data/version',
]);
const RECORD_SIZE = 4096;
/** Tensor bytes: never unpickled, whatever they hold. */
const STORAGE = /^(?:data|constants)\/\d+$/u;
/** In the archive of a program, whatever the name of the pickle that they belong to. */
const PROGRAM_STORAGE = /^(?:data|constants|bytecode|traced_inputs)\/\d+$/u;
/** What torch.jit.trace and debuggers leave, of which loaders read nothing. */
const ROOT_PICKLE = /^\w+\.pkl$/iu;
/** A pickle that torch loads, and the folders of the storages that it names, which must be there. */
interface LoadedPickle {
  readonly folders?: readonly string[];
  /** Reads what the usual walk does not show. */
  readonly visit?: TapeVisitor | undefined;
}

/** Pickles that torch loads, by record. */
const PICKLES: readonly (LoadedPickle & { readonly record: string })[] = [
  { record: 'data.pkl', folders: ['data'] },
  { record: 'constants.pkl', folders: ['constants'] },
];

/** Yields what a walked pickle says besides its imports and calls. */
export type TapeVisitor = (tape: Tape, name: string, offset: number) => Iterable<Part>;

/** What the archive of a program holds besides: see torchscript.ts. */
export interface ProgramOptions {
  /** Reads `bytecode.pkl`, which has its tensors in the folder of the constants or in one of its own. */
  readonly bytecode: TapeVisitor;
}

/** What the two torch formats ask of a zip. */
export interface TorchArchive {
  readonly hasPickle: boolean;
  /** torch.load hands files with this record to torch.jit.load. */
  readonly hasConstants: boolean;
}

/** What is in the archive, or undefined when it is not torch's: its first member names the folder. */
export function torchArchive(directory: ZipDirectory | undefined): TorchArchive | undefined {
  const root = directory && rootOf(directory);
  if (directory === undefined || root === undefined) return undefined;
  const has = (record: string): boolean =>
    directory.entries.some((entry) => isRecord(root, entry, record));
  const found = { hasPickle: has('data.pkl'), hasConstants: has('constants.pkl') };
  return found.hasPickle || found.hasConstants ? found : undefined;
}

/** All parts of a torch archive; `program` for one that torch.jit.load reads. */
export function torchParts(
  source: ByteSource,
  context: ReadContext,
  program?: ProgramOptions,
): Iterable<Part> {
  const directory = zipDirectory(source);
  const root = rootOf(directory) ?? '';
  const archive = { source, context, root, sizes: sizes(directory), program };
  return archiveParts(source, context, 'torch', (entry) =>
    isOrdinaryStorage(archive, entry) ? NOTHING : entryParts(archive, entry),
  );
}

interface Archive {
  readonly source: ByteSource;
  readonly context: ReadContext;
  readonly root: string;
  /** Bytes of each storage, by folder and key. */
  readonly sizes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly program: ProgramOptions | undefined;
}

const NOTHING: readonly Part[] = [];

/** Nearly all members of a checkpoint, of which nothing is to be said. */
function isOrdinaryStorage({ root, program }: Archive, entry: ZipEntry): boolean {
  const storage = program === undefined ? STORAGE : PROGRAM_STORAGE;
  return storage.test(recordOf(root, entry)) && hasOrdinaryFlags(entry);
}

function recordOf(root: string, { name }: ZipEntry): string {
  return name.startsWith(`${root}/`) ? name.slice(root.length + 1) : '';
}

function* entryParts(archive: Archive, entry: ZipEntry): Generator<Part> {
  const { source, context, root, program } = archive;
  const record = recordOf(root, entry);
  const loaded = loadedPickle(archive, entry);
  if (loaded !== undefined) {
    yield* pickleMember(archive, entry, loaded);
  } else if ((program === undefined ? STORAGE : PROGRAM_STORAGE).test(record)) {
    yield* flagAnomalies(entry);
  } else {
    if (RECORDS.has(record)) yield* metadata(archive, entry, record);
    yield* memberParts(source, entry, context);
  }
}

function loadedPickle({ root, program }: Archive, entry: ZipEntry): LoadedPickle | undefined {
  const known = PICKLES.find((one) => isRecord(root, entry, one.record));
  if (known !== undefined || program === undefined) return known;
  if (/\.debug_pkl$/iu.test(entry.name)) return {};
  if (isRecord(root, entry, 'bytecode.pkl')) {
    return { folders: ['constants', 'bytecode'], visit: program.bytecode };
  }
  return ROOT_PICKLE.test(entry.name.slice(root.length + 1)) ? {} : undefined;
}

/** A pickle that torch loads. torch reads it whatever its flags and CRC say. */
/** Pickles of torch up to this size are read in one go. */
const READ_AT_ONCE = 2 ** 18;

function* pickleMember(
  archive: Archive,
  entry: ZipEntry,
  { folders, visit }: LoadedPickle,
): Generator<Part> {
  const { source, context, program } = archive;
  const member = yield* openMember(source, entry, context.budget);
  if (member === undefined) return;
  // It is walked and its checksum is taken: one read of the file serves both.
  if (member.source.size <= READ_AT_ONCE) member.source.read(0, member.source.size);
  const place = {
    loader: 'torch',
    name: entry.name,
    base: member.local.dataOffset,
    storages: folders && storagesOf(archive, folders),
    program: program !== undefined,
    record: visit === undefined ? 'contents' : 'whole',
  } as const;
  for (const part of pickleParts(member.source, context, place)) {
    yield part;
    if (part.kind === 'pickle' && visit !== undefined) {
      yield* visit(part.tape, entry.name, place.base);
    }
  }
  yield* integrityParts(member, 'torch', context.budget);
}

const NO_STORAGES: ReadonlyMap<string, number> = new Map();

function storagesOf(
  { root, sizes: byFolder }: Archive,
  folders: readonly string[],
): ReadonlyMap<string, number> {
  const found = folders.map((folder) => byFolder.get(`${root}/${folder}`) ?? NO_STORAGES);
  return found.length === 1 ? (found[0] ?? NO_STORAGES) : new Map(found.flatMap((one) => [...one]));
}

function* metadata(archive: Archive, entry: ZipEntry, record: string): Generator<Part> {
  if (entry.size > RECORD_SIZE) return;
  const steps = openMember(archive.source, entry, archive.context.budget);
  let step = steps.next();
  while (step.done !== true) step = steps.next(); // told when the member is yielded as a file
  if (step.value === undefined) return;
  const bytes = readExactly(step.value.source, 0, entry.size, 'zip');
  yield { kind: 'metadata', name: record, value: decodeName(bytes) };
}

/** Members by folder and name within it, with their sizes. */
function sizes({ entries }: ZipDirectory): Map<string, Map<string, number>> {
  const folders = new Map<string, Map<string, number>>();
  for (const { name, size } of entries) {
    const slash = name.lastIndexOf('/');
    const folder = folders.get(name.slice(0, slash)) ?? new Map<string, number>();
    folders.set(name.slice(0, slash), folder.set(name.slice(slash + 1), size));
  }
  return folders;
}

/** The folder in which torch looks for records: that of the first member. */
export function rootOf({ entries }: ZipDirectory): string | undefined {
  const name = entries[0]?.name ?? '';
  const slash = name.indexOf('/');
  return slash < 0 ? undefined : name.slice(0, slash);
}

/** miniz looks records up without regard to case. */
function isRecord(root: string, { name }: ZipEntry, record: string): boolean {
  return (
    name.length === root.length + 1 + record.length &&
    name.toLowerCase() === `${root}/${record}`.toLowerCase()
  );
}
