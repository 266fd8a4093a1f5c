/**
 * The members of a tar in file order, with long names and pax records applied.
 * Lib/tarfile.py `TarFile.next`, `TarInfo._proc_member`; POSIX.1-2001 pax.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { readExactly, type ByteSource } from '../core/source.ts';
import { isZeroBlock, parseTarHeader, TAR_BLOCK, type TarHeader } from './tar-header.ts';
import { decodeName } from './zip-text.ts';

/** A member, where its data lies, and whether that is in pieces. */
export interface TarMember extends TarHeader {
  readonly headerOffset: number;
  readonly dataOffset: number;
  readonly sparse: boolean;
}

/** A name or pax record is no place for megabytes. */
const MAX_RECORD = 2 ** 20;
/** Types without data blocks, whatever their size field says: links, devices, folders, pipes. */
const WITHOUT_DATA = new Set(['1', '2', '3', '4', '5', '6']);

/** What headers before a member say about it. */
interface Extended {
  readonly name?: string | undefined;
  readonly link?: string | undefined;
  readonly size?: number | undefined;
  readonly sparse?: boolean | undefined;
}

/** Yields the members and returns the offset at which tarfile stops: behind the last of them. */
export function* tarMembers(source: ByteSource): Generator<TarMember, number> {
  let offset = 0;
  let globals: Extended = {};
  let extended: Extended = {};
  for (;;) {
    const block = source.read(offset, TAR_BLOCK);
    const header = isZeroBlock(block) ? undefined : parseTarHeader(block);
    if (header === undefined) return offset;
    const dataOffset = offset + TAR_BLOCK;
    if (isRecord(header)) {
      const record = readRecord(source, header, dataOffset);
      if (header.type === 'g') globals = { ...globals, ...record };
      else extended = { ...extended, ...record };
      offset = dataOffset + blocks(header.size);
      continue;
    }
    const member = apply(header, { ...globals, ...extended }, offset);
    extended = {};
    yield member;
    offset = dataOffset + (WITHOUT_DATA.has(member.type) ? 0 : blocks(member.size));
  }
}

function apply(header: TarHeader, extended: Extended, headerOffset: number): TarMember {
  return {
    name: extended.name ?? header.name,
    link: extended.link ?? header.link,
    size: extended.size ?? header.size,
    type: header.type,
    headerOffset,
    dataOffset: headerOffset + TAR_BLOCK,
    sparse: header.type === 'S' || extended.sparse === true,
  };
}

function isRecord({ type }: TarHeader): boolean {
  return type === 'L' || type === 'K' || type === 'x' || type === 'X' || type === 'g';
}

function readRecord(source: ByteSource, { type, size }: TarHeader, offset: number): Extended {
  if (size > MAX_RECORD) {
    const message = `a tar header record of ${size} bytes, more than ${MAX_RECORD}`;
    throw new ModelFileError('LIMIT_EXCEEDED', message, { format: 'tar', offset });
  }
  const bytes = readExactly(source, offset, size, 'tar').slice();
  if (type === 'L') return { name: untilZero(bytes) };
  if (type === 'K') return { link: untilZero(bytes) };
  return paxRecords(bytes, offset);
}

/** Records of the form `length keyword=value\n`, the length counting itself. */
function paxRecords(bytes: Uint8Array, offset: number): Extended {
  let found: Extended = {};
  for (let at = 0; at < bytes.length && bytes[at] !== 0;) {
    const space = bytes.indexOf(0x20, at);
    const length = Number(decodeName(bytes.subarray(at, Math.max(at, space))));
    const equals = bytes.indexOf(0x3d, at);
    if (!(length > 0) || equals < space || equals >= at + length) {
      const message = 'a pax record that is not "length keyword=value"';
      throw new ModelFileError('MALFORMED', message, { format: 'tar', offset: offset + at });
    }
    const keyword = decodeName(bytes.subarray(space + 1, equals));
    const value = decodeName(bytes.subarray(equals + 1, at + length - 1));
    found = { ...found, ...meaning(keyword, value) };
    at += length;
  }
  return found;
}

function meaning(keyword: string, value: string): Extended {
  if (keyword === 'path') return { name: value };
  if (keyword === 'linkpath') return { link: value };
  if (keyword === 'size' && /^\d+$/u.test(value)) return { size: Number(value) };
  if (keyword === 'GNU.sparse.name') return { name: value, sparse: true };
  return keyword.startsWith('GNU.sparse.') ? { sparse: true } : {};
}

function untilZero(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  return decodeName(end < 0 ? bytes : bytes.subarray(0, end));
}

function blocks(size: number): number {
  return Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
}
