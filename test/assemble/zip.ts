/**
 * Zip archives, honest by default; every header field can be overridden to lie.
 * APPNOTE.TXT sections 4.3.7 (local), 4.3.9 (descriptor), 4.3.12 (central), 4.3.16 (end).
 * @module
 */
import { crc32, deflateRawSync } from 'node:zlib';
import { concat, littleEndian, utf8, type Piece } from './bytes.ts';

/** The fields that a local and a central header share. */
export interface ZipFields {
  readonly name: string | Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Uint8Array;
}

/** One member and the lies told about it. */
export interface ZipMember {
  readonly name: string | Uint8Array;
  readonly data: Uint8Array;
  readonly deflate?: boolean;
  readonly flags?: number;
  /** Sizes and CRC follow the data, the local header holds zeros (as torch and streams write). */
  readonly descriptor?: boolean;
  /** Align the data to this many bytes with a local extra field, as torch does with 64. */
  readonly align?: number;
  readonly local?: Partial<ZipFields>;
  readonly central?: Partial<ZipFields> & { readonly offset?: number };
  /** Not listed in the central directory. */
  readonly hidden?: boolean;
  /** Listed there, but without local header and data. */
  readonly phantom?: boolean;
  /** Bytes between this member and the next one. */
  readonly gap?: Uint8Array;
}

/** What surrounds the members. */
export interface ZipOptions {
  /** Bytes before the first member. */
  readonly prefix?: Uint8Array;
  /** Offsets count from the start of the prefix (default) or from the first member. */
  readonly offsetsSkipPrefix?: boolean;
  /** Bytes after the end record. */
  readonly suffix?: Uint8Array;
  readonly comment?: Uint8Array;
  readonly end?: { readonly count?: number; readonly size?: number; readonly offset?: number };
}

/** A zip archive. */
export function zip(members: readonly ZipMember[], options: ZipOptions = {}): Uint8Array {
  const prefix = options.prefix ?? new Uint8Array(0);
  const base = options.offsetsSkipPrefix === true ? prefix.length : 0;
  let body = prefix;
  const central: Uint8Array[] = [];
  for (const member of members) {
    const fields = honestFields(member);
    const offset = body.length - base;
    if (member.phantom !== true) body = concat(body, localRecord(member, fields, body.length));
    if (member.hidden !== true) central.push(centralRecord(member, fields, offset));
  }
  const directory = concat(central);
  return concat(
    body,
    directory,
    endRecord(central.length, directory.length, body.length - base, options),
    options.suffix ?? [],
  );
}

function honestFields(member: ZipMember): ZipFields & { readonly stored: Uint8Array } {
  const deflated = member.deflate === true;
  const stored = deflated ? new Uint8Array(deflateRawSync(member.data)) : member.data;
  return {
    name: member.name,
    flags: member.flags ?? (member.descriptor === true ? 0x0808 : 0),
    method: deflated ? 8 : 0,
    crc: crc32(member.data),
    compressedSize: stored.length,
    size: member.data.length,
    extra: new Uint8Array(0),
    stored,
  };
}

function localRecord(
  member: ZipMember,
  honest: ReturnType<typeof honestFields>,
  position: number,
): Uint8Array {
  const zeros = member.descriptor === true ? { crc: 0, compressedSize: 0, size: 0 } : {};
  const fields = { ...honest, ...zeros, ...member.local };
  const name = bytesOf(fields.name);
  const extra = member.local?.extra ?? alignment(position + 30 + name.length, member.align);
  const descriptor: Piece =
    member.descriptor === true
      ? [utf8('PK\x07\x08'), sizes(honest.crc, honest.compressedSize, honest.size)]
      : [];
  return concat(
    utf8('PK\x03\x04'),
    shared(fields, name.length, extra.length),
    name,
    extra,
    honest.stored,
    descriptor,
    member.gap ?? [],
  );
}

function centralRecord(member: ZipMember, honest: ZipFields, offset: number): Uint8Array {
  const fields = { ...honest, offset, ...member.central };
  const name = bytesOf(fields.name);
  return concat(
    utf8('PK\x01\x02'),
    littleEndian(20, 2),
    shared(fields, name.length, fields.extra.length),
    littleEndian(0, 10), // comment length, disk, internal and external attributes
    littleEndian(fields.offset, 4),
    name,
    fields.extra,
  );
}

function shared(fields: ZipFields, nameLength: number, extraLength: number): Piece {
  return [
    littleEndian(20, 2), // version needed
    littleEndian(fields.flags, 2),
    littleEndian(fields.method, 2),
    littleEndian(0, 4), // 1980-00-00, as torch writes
    sizes(fields.crc, fields.compressedSize, fields.size),
    littleEndian(nameLength, 2),
    littleEndian(extraLength, 2),
  ];
}

function sizes(crc: number, compressedSize: number, size: number): Piece {
  return [littleEndian(crc, 4), littleEndian(compressedSize, 4), littleEndian(size, 4)];
}

function endRecord(count: number, size: number, offset: number, options: ZipOptions): Piece {
  const comment = options.comment ?? new Uint8Array(0);
  return [
    utf8('PK\x05\x06'),
    littleEndian(0, 4),
    littleEndian(options.end?.count ?? count, 2),
    littleEndian(options.end?.count ?? count, 2),
    littleEndian(options.end?.size ?? size, 4),
    littleEndian(options.end?.offset ?? offset, 4),
    littleEndian(comment.length, 2),
    comment,
  ];
}

/** PyTorchStreamWriter's padding: an extra field `FB` full of `Z`. */
function alignment(position: number, align: number | undefined): Uint8Array {
  if (align === undefined) return new Uint8Array(0);
  const padding = (align - ((position + 4) % align)) % align;
  return concat(utf8('FB'), littleEndian(padding, 2), utf8('Z'.repeat(padding)));
}

function bytesOf(name: string | Uint8Array): Uint8Array {
  return typeof name === 'string' ? utf8(name) : name;
}
