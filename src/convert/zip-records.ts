/**
 * The records of a zip of stored members: APPNOTE.TXT 4.3.7, 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
 * @module
 */

/** From here on sizes and offsets stand in ZIP64 fields. */
export const ZIP64_FROM = 0xffff_ffff;

/** A member and where it stands. */
export interface Placed {
  readonly name: Uint8Array;
  readonly offset: number;
  readonly crc: number;
  readonly size: number;
  /** The local header has room for 64-bit sizes. */
  readonly wide: boolean;
  /** Bytes of the padding field of the local header, its head included; 0 for none. */
  readonly padding: number;
}

const MANY = 0xffff;
/** Version 2.0 for folders and stored members, 4.5 for ZIP64. */
const PLAIN_VERSION = 20;
const ZIP64_VERSION = 45;
const UTF8 = 0x0800;
/** 1980-01-01, in the format of MS-DOS. */
const DATE = 0x0021;
const ZIP64_FIELD = 1;
/** The field that torch pads with: `FB`. Readers skip fields they do not know. */
const PADDING_FIELD = 0x4246;
const PADDING = 0x5a;

/** The header in front of a member's data. */
export function localHeader({ name, crc, size, wide, padding }: Placed): Uint8Array {
  const extra = (wide ? 20 : 0) + padding;
  const header = new Uint8Array(30 + name.length + extra);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, wide ? ZIP64_VERSION : PLAIN_VERSION, true);
  view.setUint16(6, flagsOf(name), true);
  view.setUint16(12, DATE, true);
  view.setUint32(14, crc, true);
  view.setUint32(18, wide ? ZIP64_FROM : size, true);
  view.setUint32(22, wide ? ZIP64_FROM : size, true);
  view.setUint16(26, name.length, true);
  view.setUint16(28, extra, true);
  header.set(name, 30);
  let at = 30 + name.length;
  if (wide) at = zip64Field(view, at, [size, size]);
  if (padding > 0) {
    view.setUint16(at, PADDING_FIELD, true);
    view.setUint16(at + 2, padding - 4, true);
    header.fill(PADDING, at + 4);
  }
  return header;
}

/** The member's entry in the directory. */
export function centralHeader({ name, crc, size, offset }: Placed): Uint8Array {
  const large: number[] = [];
  if (size >= ZIP64_FROM) large.push(size, size);
  if (offset >= ZIP64_FROM) large.push(offset);
  const extra = large.length === 0 ? 0 : 4 + 8 * large.length;
  const header = new Uint8Array(46 + name.length + extra);
  const view = new DataView(header.buffer);
  const version = large.length === 0 ? PLAIN_VERSION : ZIP64_VERSION;
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, version, true);
  view.setUint16(6, version, true);
  view.setUint16(8, flagsOf(name), true);
  view.setUint16(14, DATE, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, Math.min(size, ZIP64_FROM), true);
  view.setUint32(24, Math.min(size, ZIP64_FROM), true);
  view.setUint16(28, name.length, true);
  view.setUint16(30, extra, true);
  view.setUint32(42, Math.min(offset, ZIP64_FROM), true);
  header.set(name, 46);
  if (extra > 0) zip64Field(view, 46 + name.length, large);
  return header;
}

/** Where the directory stands. */
export interface DirectoryPlace {
  readonly at: number;
  readonly size: number;
  readonly count: number;
  readonly comment: Uint8Array;
}

/** What stands behind the directory. */
export function endRecords({ at, size, count, comment }: DirectoryPlace): Uint8Array {
  const wide = at >= ZIP64_FROM || size >= ZIP64_FROM || count >= MANY;
  const records = new Uint8Array((wide ? 76 : 0) + 22 + comment.length);
  const view = new DataView(records.buffer);
  if (wide) zip64End(view, { at, size, count });
  const end = wide ? 76 : 0;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, Math.min(count, MANY), true);
  view.setUint16(end + 10, Math.min(count, MANY), true);
  view.setUint32(end + 12, Math.min(size, ZIP64_FROM), true);
  view.setUint32(end + 16, Math.min(at, ZIP64_FROM), true);
  view.setUint16(end + 20, comment.length, true);
  records.set(comment, end + 22);
  return records;
}

function zip64End(view: DataView, { at, size, count }: Omit<DirectoryPlace, 'comment'>): void {
  view.setUint32(0, 0x06064b50, true);
  view.setBigUint64(4, 44n, true);
  view.setUint16(12, ZIP64_VERSION, true);
  view.setUint16(14, ZIP64_VERSION, true);
  view.setBigUint64(24, BigInt(count), true);
  view.setBigUint64(32, BigInt(count), true);
  view.setBigUint64(40, BigInt(size), true);
  view.setBigUint64(48, BigInt(at), true);
  view.setUint32(56, 0x07064b50, true);
  view.setBigUint64(64, BigInt(at + size), true);
  view.setUint32(72, 1, true);
}

function zip64Field(view: DataView, at: number, values: readonly number[]): number {
  view.setUint16(at, ZIP64_FIELD, true);
  view.setUint16(at + 2, values.length * 8, true);
  for (const [i, value] of values.entries()) view.setBigUint64(at + 4 + i * 8, BigInt(value), true);
  return at + 4 + values.length * 8;
}

/** Names that are no ASCII are said to be UTF-8. */
function flagsOf(name: Uint8Array): number {
  return name.some((byte) => byte > 0x7f) ? UTF8 : 0;
}
