/**
 * One member of a zip as a source of its own, with everything odd about it told on the way.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { Budget } from '../core/limits.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import { crc32 } from './crc32.ts';
import { allowSearch } from './search-allowance.ts';
import { settle } from './settle.ts';
import { unreadPart, type UnreadPart } from './unread-part.ts';
import type { ZipEntry } from './zip-directory.ts';
import { headerAnomalies, readLocal, type ZipLocal } from './zip-local.ts';
import { decompressed } from './zip-methods.ts';

const STORED = 0;
const ENCRYPTED_FLAG = 0x01;
/** Members up to this size have their CRC checked: it means reading them whole. */
const CHECKED_SIZE = 2 ** 20;
const PIECE = 65_536;

/** A member whose bytes can be read. */
export interface ZipMember {
  readonly entry: ZipEntry;
  readonly local: ZipLocal;
  readonly source: ByteSource;
}

/** Opens a member. What a reader refuses and another accepts is opened and told. */
export function* openMember(
  source: ByteSource,
  entry: ZipEntry,
  budget: Budget,
): Generator<AnomalyPart | UnreadPart, ZipMember | undefined> {
  let local: ZipLocal;
  try {
    local = readLocal(source, entry);
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
    return undefined;
  }
  yield* headerAnomalies(entry, local);
  const size = storedSize(entry);
  const missing = local.dataOffset + size - source.size;
  if (missing > 0) yield unreadPart(entry.name, local.dataOffset, truncated(entry, missing));
  const data = sliceSource(source, local.dataOffset, size);
  const bytes = entry.method === STORED ? data : decompressed(entry.method, data, budget);
  if (bytes !== undefined) return { entry, local, source: bytes };
  yield unreadPart(entry.name, entry.localOffset, unsupported(entry));
  return undefined;
}

/** A member that says it is encrypted: some readers refuse it, others read it as it is. */
export function encryptedPart(entry: ZipEntry): UnreadPart | undefined {
  if ((entry.flags & ENCRYPTED_FLAG) === 0) return undefined;
  const error = new ModelFileError('ENCRYPTED', `"${entry.name}" is marked as encrypted`);
  return unreadPart(entry.name, entry.localOffset, error);
}

/** Checks size and CRC of a member that is small enough to be read whole. */
export function* integrityParts(
  member: ZipMember,
  reader: 'zip' | 'torch',
  budget: Budget,
): Generator<AnomalyPart | UnreadPart> {
  const { entry, source } = member;
  const size = Math.max(entry.size, entry.compressedSize);
  if (size > CHECKED_SIZE || allowSearch(budget, size) < size) return;
  try {
    const found = crcOf(source, CHECKED_SIZE);
    yield* contentAnomalies(member, found, reader);
  } catch (error) {
    yield unreadPart(entry.name, entry.localOffset, error);
  }
}

function* contentAnomalies(
  { entry, source }: ZipMember,
  found: number,
  reader: string,
): Generator<AnomalyPart> {
  if (source.size !== entry.size) {
    const details = { field: 'content', central: entry.size, local: source.size };
    yield anomalyPart('local-central-mismatch', entry.localOffset, details, entry.name);
  } else if (found !== entry.crc) {
    const details = { reader, expected: entry.crc, found };
    yield anomalyPart('bad-crc', entry.localOffset, details, entry.name);
  }
}

/** A stored member has two sizes, and readers differ in which they use: take the larger. */
function storedSize(entry: ZipEntry): number {
  return entry.method === STORED
    ? Math.max(entry.size, entry.compressedSize)
    : entry.compressedSize;
}

function crcOf(source: ByteSource, most: number): number {
  settle(source);
  let crc = 0;
  for (let offset = 0; offset < Math.min(source.size, most); offset += PIECE) {
    crc = crc32(source.read(offset, PIECE), crc);
  }
  return crc;
}

function truncated(entry: ZipEntry, missing: number): ModelFileError {
  return new ModelFileError('TRUNCATED', `"${entry.name}" lacks its last ${missing} bytes`);
}

function unsupported(entry: ZipEntry): ModelFileError {
  const message = `"${entry.name}" is compressed by method ${entry.method}`;
  return new ModelFileError('UNSUPPORTED', message);
}
