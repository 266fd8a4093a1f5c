/**
 * The local header before a member's data: where the data starts, and what the header says otherwise
 * than the central directory. APPNOTE.TXT 4.3.7, 4.3.9.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { anomalyPart, type AnomalyPart } from './anomaly-part.ts';
import type { ZipEntry } from './zip-directory.ts';
import { decodeName, viewOf } from './zip-text.ts';

const HEADER_SIZE = 30;
const SIGNATURE = 0x04034b50;
/** Sizes and CRC stand behind the data, and may be zero in the local header. */
const DESCRIPTOR_FLAG = 0x08;
/** Deflate's level (1, 2), the descriptor (3) and UTF-8 names (11): no reader treats these as special. */
const ORDINARY_FLAGS = 0x080e;

/** A local header. */
export interface ZipLocal {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly dataOffset: number;
}

/** Reads the local header of a member; throws where there is none. */
export function readLocal(source: ByteSource, entry: ZipEntry): ZipLocal {
  const { localOffset } = entry;
  const length = Math.min(
    HEADER_SIZE + entry.rawName.length,
    Math.max(0, source.size - localOffset),
  );
  const bytes = readExactly(source, localOffset, Math.max(HEADER_SIZE, length), 'zip').slice();
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== SIGNATURE) {
    const message = `no local header of "${entry.name}" at ${localOffset}`;
    throw new ModelFileError('MALFORMED', message, { format: 'zip', offset: localOffset });
  }
  const nameLength = view.getUint16(26, true);
  return {
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    crc: view.getUint32(14, true),
    compressedSize: view.getUint32(18, true),
    size: view.getUint32(22, true),
    name: localName(source, bytes, localOffset, nameLength),
    dataOffset: localOffset + HEADER_SIZE + nameLength + view.getUint16(28, true),
  };
}

function localName(source: ByteSource, bytes: Uint8Array, offset: number, length: number): string {
  if (HEADER_SIZE + length <= bytes.length) {
    return decodeName(bytes.subarray(HEADER_SIZE, HEADER_SIZE + length));
  }
  return decodeName(source.read(offset + HEADER_SIZE, length));
}

/** Where the two headers of a member contradict each other, and flags that readers treat differently. */
export function* headerAnomalies(entry: ZipEntry, local: ZipLocal): Generator<AnomalyPart> {
  for (const field of ['name', 'method', 'flags'] as const) {
    if (entry[field] !== local[field]) yield mismatch(entry, field, entry[field], local[field]);
  }
  for (const field of ['crc', 'compressedSize', 'size'] as const) {
    if (differs(entry, local, field)) yield mismatch(entry, field, entry[field], local[field]);
  }
  const odd = (entry.flags | local.flags) & ~ORDINARY_FLAGS;
  if (odd !== 0) {
    const details = { flags: entry.flags, local: local.flags, odd };
    yield anomalyPart('member-flags', entry.localOffset, details, entry.name);
  }
}

/** Whether nothing is to be said of the flag bits of a member. */
export function hasOrdinaryFlags({ flags }: ZipEntry): boolean {
  return (flags & ~ORDINARY_FLAGS) === 0;
}

/** A member's flag bits when its local header was not read. */
export function* flagAnomalies(entry: ZipEntry): Generator<AnomalyPart> {
  const odd = entry.flags & ~ORDINARY_FLAGS;
  if (odd === 0) return;
  const details = { flags: entry.flags, local: entry.flags, odd };
  yield anomalyPart('member-flags', entry.localOffset, details, entry.name);
}

function differs(
  entry: ZipEntry,
  local: ZipLocal,
  field: 'crc' | 'compressedSize' | 'size',
): boolean {
  if (entry[field] === local[field]) return false;
  if ((local.flags & DESCRIPTOR_FLAG) !== 0 && local[field] === 0) return false;
  return !(field !== 'crc' && local[field] === 0xffffffff); // zip64: the number is in the extra field
}

function mismatch(
  entry: ZipEntry,
  field: string,
  central: string | number,
  local: string | number,
): AnomalyPart {
  const details = { field, central, local };
  return anomalyPart('local-central-mismatch', entry.localOffset, details, entry.name);
}
