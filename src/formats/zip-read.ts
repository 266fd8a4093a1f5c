/**
 * The members of a zip as files, for every format that is a zip.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import type { Loader, Part, ReadContext } from './format.ts';
import {
  tryZipDirectory,
  zipDirectory,
  type ZipDirectory,
  type ZipEntry,
} from './zip-directory.ts';
import { layoutParts } from './zip-layout.ts';
import { encryptedPart, integrityParts, openMember } from './zip-member.ts';
import { visitEntries, type EntryVisitor } from './zip-overlap.ts';

/**
 * The directory of a file that is a zip by its beginning or, as Python's zipfile looks, by its end.
 * A stream is only asked for its end when it begins as a zip: that means decoding all of it.
 */
export function detectedDirectory(head: Uint8Array, source: ByteSource): ZipDirectory | undefined {
  if (!beginsAsZip(head) && !Number.isFinite(source.size)) return undefined;
  return tryZipDirectory(source);
}

/** Whether a file starts with a local header or, when it is empty, with the end record. */
export function beginsAsZip(head: Uint8Array): boolean {
  if (head[0] !== 0x50 || head[1] !== 0x4b) return false;
  return (head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6);
}

/** Everything in a zip: what contradicts, its members, and what lies around them. */
export function* archiveParts(
  source: ByteSource,
  context: ReadContext,
  loader: Loader,
  visit: EntryVisitor,
): Generator<Part> {
  const directory = zipDirectory(source);
  context.budget.spendMembers(directory.entries.length);
  yield* directory.anomalies;
  yield* visitEntries(directory, visit);
  yield* layoutParts(source, directory, context, loader);
}

/** Everything in a zip that is nothing more special: its members as files. */
export function zipParts(source: ByteSource, context: ReadContext): Iterable<Part> {
  return archiveParts(source, context, 'pickle', (entry) => memberParts(source, entry, context));
}

/** A member as a file, to be recognised by its content. */
export function* memberParts(
  source: ByteSource,
  entry: ZipEntry,
  { budget }: ReadContext,
): Generator<Part> {
  if (entry.name.endsWith('/') && entry.size === 0) return;
  const member = yield* openMember(source, entry, budget);
  const encrypted = encryptedPart(entry);
  if (encrypted !== undefined) yield encrypted;
  if (member === undefined) return;
  const { name } = entry;
  const offset = member.local.dataOffset;
  yield { kind: 'file', name, offset, source: member.source, required: false };
  if (encrypted === undefined) yield* integrityParts(member, 'zip', budget);
}
