/**
 * Zips written by torch.save and torch.jit.save: a pickle, its storages, a few small records.
 * torch/serialization.py `_load`; caffe2/serialize/inline_container.cc `PyTorchStreamReader`.
 * @module
 */
import { readExactly, type ByteSource } from '../core/source.ts';
import type { Part, ReadContext } from './format.ts';
import { pickleParts } from './pickle-stream.ts';
import { zipDirectory, type ZipDirectory, type ZipEntry } from './zip-directory.ts';
import { integrityParts, openMember } from './zip-member.ts';
import { flagAnomalies } from './zip-local.ts';
import { archiveParts, memberParts } from './zip-read.ts';
import { decodeName } from './zip-text.ts';

/** Records that hold a word, and are told as metadata. */
const RECORDS: ReadonlySet<string> = new Set([
  'byteorder',
  'version',
  '.format_version',
  '.storage_alignment',
  '.data/serialization_id',
  '.data/version',
]);
const RECORD_SIZE = 256;
/** Tensor bytes: never unpickled, whatever they hold. */
const STORAGE = /^(?:data|constants)\/\d+$/u;
/** Pickles that torch loads, and the folder of the storages that they name. */
const PICKLES = [
  { record: 'data.pkl', folder: 'data' },
  { record: 'constants.pkl', folder: 'constants' },
] as const;

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

/** All parts of a torch archive. */
export function torchParts(source: ByteSource, context: ReadContext): Iterable<Part> {
  const directory = zipDirectory(source);
  const archive = { source, context, root: rootOf(directory) ?? '', sizes: sizes(directory) };
  return archiveParts(source, context, 'torch', (entry) => entryParts(archive, entry));
}

interface Archive {
  readonly source: ByteSource;
  readonly context: ReadContext;
  readonly root: string;
  /** Bytes of each storage, by folder and key. */
  readonly sizes: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

function* entryParts(archive: Archive, entry: ZipEntry): Generator<Part> {
  const { source, context, root } = archive;
  const record = entry.name.startsWith(`${root}/`) ? entry.name.slice(root.length + 1) : '';
  const loaded = PICKLES.find((one) => isRecord(root, entry, one.record));
  if (loaded !== undefined) {
    yield* pickleMember(archive, entry, loaded.folder);
  } else if (STORAGE.test(record)) {
    yield* flagAnomalies(entry);
  } else {
    if (RECORDS.has(record)) yield* metadata(archive, entry, record);
    yield* memberParts(source, entry, context);
  }
}

/** A pickle that torch loads. torch reads it whatever its flags and CRC say. */
function* pickleMember(archive: Archive, entry: ZipEntry, folder: string): Generator<Part> {
  const { source, context, root, sizes: bySize } = archive;
  const member = yield* openMember(source, entry, context.budget);
  if (member === undefined) return;
  yield* pickleParts(member.source, context, {
    loader: 'torch',
    name: entry.name,
    base: member.local.dataOffset,
    storages: bySize.get(`${root}/${folder}`) ?? new Map(),
  });
  yield* integrityParts(member, 'torch', context.budget);
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
function rootOf({ entries }: ZipDirectory): string | undefined {
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
