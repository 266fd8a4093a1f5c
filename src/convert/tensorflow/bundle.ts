/**
 * A TensorBundle: an index of variables, and the files that hold their bytes.
 * tensorflow/core/util/tensor_bundle/tensor_bundle.h (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource, sliceSource, type ByteSource } from '../../core/source.ts';
import { tableEntries } from '../../formats/leveldb-table.ts';
import { readBundleHeader } from '../../formats/tensor-bundle-entry.ts';
import { WireReader, wireFields } from '../../formats/protobuf-wire.ts';
import type { ModelContext } from '../model/model.ts';
import { bundleEntry, type BundleEntry, type BundleHeader } from './bundle-entry.ts';

/** kTensorBundleVersion. */
const KNOWN_VERSION = 1;
const MOST_SHARDS = 100_000;

/** A bundle whose index was read. */
export interface Bundle {
  readonly bigEndian: boolean;
  /** By key; the parts of partitioned variables are in `parts`. */
  readonly entries: ReadonlyMap<string, BundleEntry>;
  /** By key as one character for each byte. */
  readonly parts: ReadonlyMap<string, BundleEntry>;
  /** The bytes of an entry; throws when they are not there. */
  open(entry: BundleEntry): ByteSource;
}

/** Reads an index; `prefix` is what the names of its data files begin with. */
export function openBundle(source: ByteSource, prefix: string, context: ModelContext): Bundle {
  const entries = new Map<string, BundleEntry>();
  const parts = new Map<string, BundleEntry>();
  let header: BundleHeader | undefined;
  let last: string | undefined;
  for (const entry of tableEntries(source, context.budget.limits)) {
    if (!('key' in entry)) throw refused('a block whose checksum is wrong', entry.block);
    const bytes = latin1(entry.key);
    if (last !== undefined && !(last < bytes)) throw refused('keys out of order', entry.offset);
    last = bytes;
    if (header === undefined) {
      if (bytes !== '') throw refused('an index without a header', entry.offset);
      header = headerOf(entry.value, entry.offset);
      continue;
    }
    context.budget.spendMembers(1);
    if (bytes.startsWith('\0')) parts.set(bytes, bundleEntry(entry));
    else entries.set(keyText(entry.key, entry.offset), bundleEntry(entry));
  }
  if (header === undefined) throw refused('an index without entries', 0);
  const files = new DataFiles(prefix, header.shards, context);
  checkOverlaps([...entries.values(), ...parts.values()]);
  return { bigEndian: header.bigEndian, entries, parts, open: (entry) => files.open(entry) };
}

function headerOf(value: Uint8Array, at: number): BundleHeader {
  const reader = new WireReader(bytesSource(value), 'tf-checkpoint');
  for (const { number, type } of wireFields(reader)) {
    if (number === 1 && type === 2) {
      const message = 'a checkpoint of the first version, which TensorFlow 0.12 replaced';
      throw new ModelFileError('UNSUPPORTED', message, { format: 'tf-checkpoint', offset: at });
    }
  }
  const { shards, version, big: bigEndian } = readBundleHeader(value);
  if (version > KNOWN_VERSION) {
    const message = `TensorBundle version ${version}; versions up to ${KNOWN_VERSION} are known`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'tf-checkpoint', offset: at });
  }
  if (shards >= 0 && shards <= MOST_SHARDS) return { shards, bigEndian };
  throw refused(`${shards} data files`, at);
}

class DataFiles {
  private readonly opened = new Map<number, ByteSource>();
  private readonly prefix: string;
  private readonly count: number;
  private readonly context: ModelContext;

  constructor(prefix: string, count: number, context: ModelContext) {
    this.prefix = prefix;
    this.count = count;
    this.context = context;
  }

  open({ shard, offset, size, at }: BundleEntry): ByteSource {
    if (shard >= this.count) throw refused(`data file ${shard} of ${this.count}`, at);
    const file = this.file(shard, at);
    if (offset + size <= file.size) return sliceSource(file, offset, size);
    const message = `a variable that ends at ${offset + size} of a data file of ${file.size} bytes`;
    throw new ModelFileError('TRUNCATED', message, { format: 'tf-checkpoint', offset: at });
  }

  private file(shard: number, at: number): ByteSource {
    const name = dataFileName(this.prefix, shard, this.count);
    const file = this.opened.get(shard) ?? this.context.sibling(name);
    if (file === undefined) {
      const message = `the data file "${name.slice(-120)}" is not there`;
      throw new ModelFileError('TRUNCATED', message, { format: 'tf-checkpoint', offset: at });
    }
    this.opened.set(shard, file);
    return file;
  }
}

/** `variables.data-00000-of-00001` (naming.cc, `DataFilename`). */
export function dataFileName(prefix: string, shard: number, count: number): string {
  return `${prefix}.data-${five(shard)}-of-${five(count)}`;
}

function five(number: number): string {
  return String(number).padStart(5, '0');
}

function checkOverlaps(entries: readonly BundleEntry[]): void {
  let last: BundleEntry | undefined;
  for (const entry of entries.toSorted((a, b) => a.shard - b.shard || a.offset - b.offset)) {
    if (entry.size === 0) continue;
    if (last?.shard === entry.shard && entry.offset < last.offset + last.size) {
      const message = `two variables overlap at ${entry.offset} of data file ${entry.shard}`;
      throw refused(message, entry.at);
    }
    last = entry;
  }
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) {
    text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  }
  return text;
}

function keyText(bytes: Uint8Array, at: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw refused('a key that is no UTF-8', at);
  }
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'tf-checkpoint', offset });
}
