/**
 * HDF5 files of the newest kind: superblock 3, object headers 2, links and attributes in them.
 * @module
 */
import { lookup3 } from '../../src/formats/hdf5/lookup3.ts';
import { concat, filled, littleEndian, utf8, type Piece } from './bytes.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a);
const SUPERBLOCK = 48;

/** One message of an object header. */
export interface HeaderMessage {
  readonly type: number;
  readonly flags?: number;
  readonly body: Uint8Array;
}

/** Bytes placed one after another behind the superblock; what refers to them is made of their addresses. */
export class Hdf5Image {
  private readonly pieces: Uint8Array[] = [];
  private length = SUPERBLOCK;

  /** Places bytes and returns their address. */
  place(...bytes: readonly Piece[]): number {
    const piece = concat(...bytes);
    const at = this.length;
    this.pieces.push(piece);
    this.length += piece.length;
    return at;
  }

  /** Places an object and returns its address. */
  object(...messages: readonly HeaderMessage[]): number {
    return this.place(objectHeader(messages));
  }

  /** The whole file, with the object at `root` as its root group. */
  file(
    root: number,
    options: { readonly version?: number; readonly end?: number } = {},
  ): Uint8Array {
    const { version = 3, end = this.length } = options;
    const head = [SIGNATURE, version, 8, 8, 0, u64(0), UNDEFINED, u64(end), u64(root)];
    return concat(summed(...head), ...this.pieces);
  }
}

/** No address. */
export const UNDEFINED: Uint8Array = filled(8, 0xff);

/** Eight bytes, little endian. */
export function u64(value: number): Uint8Array {
  return littleEndian(value, 8);
}

/** Four bytes, little endian. */
export function u32(value: number): Uint8Array {
  return littleEndian(value, 4);
}

/** Two bytes, little endian. */
export function u16(value: number): Uint8Array {
  return littleEndian(value, 2);
}

/** Bytes with their checksum behind them. */
export function summed(...bytes: readonly Piece[]): Uint8Array {
  const body = concat(...bytes);
  return concat(body, u32(lookup3(body)));
}

/** An object header of version 2. */
export function objectHeader(messages: readonly HeaderMessage[]): Uint8Array {
  const bodies = messages.map(({ type, flags = 0, body }) =>
    concat(type, u16(body.length), flags, body),
  );
  const all = concat(...bodies);
  return summed(utf8('OHDR'), 2, 2, u32(all.length), all);
}

/** A link of a group; `value` is an address, or what another kind of link holds. */
export function linkMessage(name: string, value: number | Uint8Array, kind = 0): HeaderMessage {
  const bytes = utf8(name);
  const held = typeof value === 'number' ? u64(value) : concat(u16(value.length), value);
  const body = concat(1, kind === 0 ? 0 : [8, kind], bytes.length, bytes, held);
  return { type: 0x06, body };
}

/** A link to an object of another file. */
export function externalLink(name: string, file: string, path = '/x'): HeaderMessage {
  return linkMessage(name, concat(0, utf8(file), 0, utf8(path), 0), 64);
}

/** Datatypes of version 1. */
export const TYPE = {
  byte: concat(0x10, 0, 0, 0, u32(1), u16(0), u16(8)),
  float: concat(0x11, 0x20, 0x1f, 0, u32(4), u16(0), u16(32), 23, 8, 0, 23, u32(127)),
  opaque: (size: number): Uint8Array => concat(0x15, 0, 0, 0, u32(size)),
  string: (size: number): Uint8Array => concat(0x13, 0, 0, 0, u32(size)),
  text: concat(0x19, 1, 0, 0, u32(16), 0x13, 0, 0, 0, u32(1)),
  bytes: concat(0x19, 0, 0, 0, u32(16), 0x10, 0, 0, 0, u32(1), u16(0), u16(8)),
} as const;

/** A dataspace of these dimensions; none is a scalar. */
export function dataspace(...shape: readonly number[]): Uint8Array {
  return concat(2, shape.length, 0, shape.length === 0 ? 0 : 1, ...shape.map(u64));
}

/** An attribute. */
export function attributeMessage(
  name: string,
  type: Uint8Array,
  data: Uint8Array,
  space: Uint8Array = dataspace(),
): HeaderMessage {
  const named = concat(utf8(name), 0);
  const sizes = [named, type, space].map((part) => u16(part.length));
  return { type: 0x0c, body: concat(3, 0, ...sizes, 1, named, type, space, data) };
}

/** An attribute that is one string of a fixed size. */
export function stringAttribute(name: string, value: Uint8Array): HeaderMessage {
  return attributeMessage(name, TYPE.string(value.length), value);
}

/** The messages of a dataset, with any others. */
export function datasetMessages(
  type: Uint8Array,
  shape: readonly number[],
  layout: Uint8Array,
  ...others: readonly HeaderMessage[]
): readonly HeaderMessage[] {
  return [
    { type: 0x01, body: dataspace(...shape) },
    { type: 0x03, body: type },
    { type: 0x08, body: layout },
    ...others,
  ];
}

/** Data in the header itself. */
export function compactLayout(data: Uint8Array): Uint8Array {
  return concat(4, 0, u16(data.length), data);
}

/** Data in one piece. */
export function contiguousLayout(address: number, size: number): Uint8Array {
  return concat(4, 1, u64(address), u64(size));
}

/** A global heap with these objects, numbered from 1. */
export function globalHeap(...objects: readonly Uint8Array[]): Uint8Array {
  const parts = objects.map((bytes, index) =>
    concat(u16(index + 1), u16(1), u32(0), u64(bytes.length), bytes, filled(-bytes.length & 7)),
  );
  const all = concat(...parts, filled(16));
  return concat(utf8('GCOL'), 1, 0, 0, 0, u64(16 + all.length), all);
}

/** A reference to an object of a global heap: an element of variable length. */
export function heapReference(length: number, address: number, index: number): Uint8Array {
  return concat(u32(length), u64(address), u32(index));
}

/** A local heap: its head, and right behind it its data. */
export function localHeap(address: number, data: Uint8Array): Uint8Array {
  return concat(utf8('HEAP'), 0, 0, 0, 0, u64(data.length), UNDEFINED, u64(address + 32), data);
}
