/**
 * The central directory of a zip: what readers believe is in it, and what contradicts that.
 * APPNOTE.TXT 4.3.12; CPython Lib/zipfile.py `_RealGetContents`.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { LIMITS } from '../core/limits.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import { findZipEnd, type ZipEnd } from './zip-end.ts';
import { decodeName, isUnsafeName, u64, viewOf } from './zip-text.ts';

const HEADER_SIZE = 46;
const SIGNATURE = 0x02014b50;
const ZIP64_EXTRA = 1;
/** Odd names that are told; the hundredth says no more than the first. */
const MOST_TOLD = 100;

/** A member as the central directory lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the local header starts in the source. */
  readonly localOffset: number;
}

/** A central directory, read. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** `[start, end)` is the directory with its end records, without the comment. */
  readonly start: number;
  readonly end: number;
  /** Length that the archive's comment claims. */
  readonly comment: number;
  /** Bytes of the source before the archive's own first byte. */
  readonly shift: number;
  readonly anomalies: readonly AnomalyPart[];
}

const KNOWN = new WeakMap<ByteSource, ZipDirectory | ModelFileError | 'none'>();

/** The directory of a zip; throws when there is none. Read once for each source. */
export function zipDirectory(source: ByteSource): ZipDirectory {
  const known = lookUp(source);
  if (known === 'none') throw malformed('no end of central directory record', source.size);
  if (known instanceof ModelFileError) throw known;
  return known;
}

/** The directory of a zip, or undefined when there is none that can be read. */
export function tryZipDirectory(source: ByteSource): ZipDirectory | undefined {
  const known = lookUp(source);
  return known === 'none' || known instanceof ModelFileError ? undefined : known;
}

function lookUp(source: ByteSource): ZipDirectory | ModelFileError | 'none' {
  const known = KNOWN.get(source) ?? attempt(source);
  // No zip is asked about once more, and there may be a hundred thousand of them.
  if (known !== 'none') KNOWN.set(source, known);
  return known;
}

function attempt(source: ByteSource): ZipDirectory | ModelFileError | 'none' {
  try {
    const end = findZipEnd(source);
    return end === undefined ? 'none' : readDirectory(source, end);
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return error;
    throw error;
  }
}

function readDirectory(source: ByteSource, end: ZipEnd): ZipDirectory {
  const found = [...end.anomalies];
  // Python trusts the size and measures back from the end; miniz trusts the offset.
  const shift = end.directoryEnd - end.directorySize - end.directoryOffset;
  if (shift !== 0) found.push(...otherDirectory(source, end, shift));
  const start = end.directoryOffset + Math.max(0, shift);
  const size = Math.max(0, Math.min(end.directorySize, end.directoryEnd - start));
  const bytes = directoryBytes(source, end, start, size);
  const entries = parseEntries(bytes, start, Math.max(0, shift));
  if (entries.length === 0 && end.entries > 0) {
    throw malformed(`none of ${end.entries} members is in the directory`, start);
  }
  if (entries.length !== end.entries) found.push(countMismatch(end, entries.length));
  found.push(...oddNames(entries));
  return {
    entries,
    start,
    end: end.end,
    comment: end.comment,
    shift: Math.max(0, shift),
    anomalies: found,
  };
}

function directoryBytes(
  source: ByteSource,
  { tail }: ZipEnd,
  start: number,
  size: number,
): Uint8Array {
  if (size > LIMITS.structureBytes) {
    const message = `a directory of ${size} bytes, more than ${LIMITS.structureBytes}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'zip', offset: start });
  }
  const at = start - tail.start;
  if (at >= 0 && at + size <= tail.bytes.length) return tail.bytes.subarray(at, at + size);
  return readExactly(source, start, size, 'zip').slice();
}

function parseEntries(bytes: Uint8Array, start: number, shift: number): ZipEntry[] {
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (bytes.length - at < HEADER_SIZE || view.getUint32(at, true) !== SIGNATURE) {
      throw malformed(`no directory entry at ${start + at}`, start + at);
    }
    const next = at + entrySize(view, at);
    if (next > bytes.length) throw malformed('a directory entry leaves the directory', start + at);
    if (entries.length === LIMITS.members) {
      const message = `more than ${LIMITS.members} archive members`;
      throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'zip', offset: start + at });
    }
    entries.push(parseEntry(bytes, view, at, shift));
    at = next;
  }
  return entries;
}

function entrySize(view: DataView, at: number): number {
  const name = view.getUint16(at + 28, true);
  const extra = view.getUint16(at + 30, true);
  const comment = view.getUint16(at + 32, true);
  return HEADER_SIZE + name + extra + comment;
}

function parseEntry(bytes: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const nameEnd = at + HEADER_SIZE + view.getUint16(at + 28, true);
  const rawName = bytes.subarray(at + HEADER_SIZE, nameEnd);
  const extra = bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true));
  const wide = wideFields(extra);
  const field = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  // The zip64 fields stand in this order: size, compressed size, offset.
  const size = field(24);
  const compressedSize = field(20);
  return {
    name: decodeName(rawName),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    localOffset: field(42) + shift,
  };
}

function wideFields(extra: Uint8Array): number[] {
  if (extra.length === 0) return [];
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length) {
    const end = Math.min(extra.length, at + 4 + view.getUint16(at + 2, true));
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const fields: number[] = [];
      for (let field = at + 4; field + 8 <= end; field += 8) fields.push(u64(view, field));
      return fields;
    }
    at = end;
  }
  return [];
}

/** A shift is honest when bytes stand before the archive; not when another directory is there. */
function* otherDirectory(source: ByteSource, end: ZipEnd, shift: number): Generator<AnomalyPart> {
  const there = source.read(end.directoryOffset, 4);
  const other = there.length === 4 && viewOf(there).getUint32(0, true) === SIGNATURE;
  if (shift > 0 && !other) return;
  const details = { field: 'directory', central: end.directoryEnd - end.directorySize };
  yield anomalyPart('local-central-mismatch', end.offset, {
    ...details,
    local: end.directoryOffset,
  });
}

function countMismatch(end: ZipEnd, found: number): AnomalyPart {
  const details = { field: 'entries', central: end.entries, local: found };
  return anomalyPart('local-central-mismatch', end.offset, details);
}

function* oddNames(entries: readonly ZipEntry[]): Generator<AnomalyPart> {
  const seen = new Set<string>();
  let told = 0;
  for (const { name, localOffset } of entries) {
    if (told >= MOST_TOLD) return;
    const odd = isUnsafeName(name) ? ('unsafe-member-name' as const) : undefined;
    for (const code of [odd, seen.has(name) ? ('duplicate-member' as const) : undefined]) {
      if (code === undefined) continue;
      told++;
      yield anomalyPart(code, localOffset, { name }, name);
    }
    seen.add(name);
  }
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'zip', offset });
}
