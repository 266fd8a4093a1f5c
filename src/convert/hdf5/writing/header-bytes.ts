/**
 * Object headers of version 2 and the messages in them. HDF5 File Format Specification 3.0, IV.A.1.b, IV.A.2.
 * @module
 */
import { lookup3 } from '../../../formats/hdf5/lookup3.ts';
import { MESSAGE } from '../../../formats/hdf5/messages.ts';
import { NOWHERE, Packed } from './packed.ts';

/** A message of an object header. */
export interface MessageBytes {
  readonly type: number;
  readonly bytes: Uint8Array;
}

/** A message cannot be longer: its length has 16 bits. */
export const MOST_MESSAGE = 0xffff;
/** The length of the messages in four bytes; no times, no order. */
const FLAGS = 0x02;

/** A whole object header. */
export function objectHeader(messages: readonly MessageBytes[]): Uint8Array {
  const length = messages.reduce((sum, { bytes }) => sum + 4 + bytes.length, 0);
  const header = new Packed().put(letters('OHDR')).u8(2).u8(FLAGS).u32(length);
  for (const { type, bytes } of messages) header.u8(type).u16(bytes.length).u8(0).put(bytes);
  return summed(header);
}

/** The bytes with their checksum behind them. */
export function summed(packed: Packed): Uint8Array {
  const bytes = packed.done();
  return new Packed().put(bytes).u32(lookup3(bytes)).done();
}

/** How many elements: none of its dimensions can grow. */
export function spaceBytes(shape: readonly number[]): Uint8Array {
  const simple = shape.length > 0 ? 1 : 0;
  const space = new Packed().u8(2).u8(shape.length).u8(0).u8(simple);
  for (const size of shape) space.u64(size);
  return space.done();
}

/** What a dataset is and where its bytes are. */
export interface Placed {
  readonly type: Uint8Array;
  readonly shape: readonly number[];
  /** Undefined where there are no bytes. */
  readonly address: number | undefined;
  readonly length: number;
}

/** The messages of a dataset in one piece. */
export function datasetMessages({ type, shape, address, length }: Placed): MessageBytes[] {
  const layout = new Packed()
    .u8(3)
    .u8(1)
    .u64(address ?? NOWHERE)
    .u64(length)
    .done();
  return [
    { type: MESSAGE.dataspace, bytes: spaceBytes(shape) },
    { type: MESSAGE.datatype, bytes: type },
    { type: MESSAGE.fillValue, bytes: FILL },
    { type: MESSAGE.layout, bytes: layout },
  ];
}

/** Space is set aside late, and what nobody writes is zero: HDF5's own choice for data in one piece. */
const FILL = Uint8Array.of(3, 0x0a);

/** The messages of a group: its links stand in the header, in the order given. */
export function groupMessages(links: readonly (readonly [string, number])[]): MessageBytes[] {
  const info = new Packed().u8(0).u8(0).u64(NOWHERE).u64(NOWHERE).done();
  return [
    { type: MESSAGE.linkInfo, bytes: info },
    { type: MESSAGE.groupInfo, bytes: Uint8Array.of(0, 0) },
    ...links.map(([name, address]) => ({ type: MESSAGE.link, bytes: linkBytes(name, address) })),
  ];
}

/** A hard link with a name in UTF-8, whose length has two bytes. */
function linkBytes(name: string, address: number): Uint8Array {
  const text = new TextEncoder().encode(name);
  return new Packed().u8(1).u8(0x11).u8(1).u16(text.length).put(text).u64(address).done();
}

/** An attribute; undefined for one that is too long for a message. */
export function attributeMessage(
  name: string,
  {
    type,
    shape,
    data,
  }: { readonly type: Uint8Array; readonly shape: readonly number[]; readonly data: Uint8Array },
): MessageBytes | undefined {
  const title = new Packed().name(name).done();
  const space = spaceBytes(shape);
  const head = new Packed().u8(3).u8(0).u16(title.length).u16(type.length).u16(space.length).u8(1);
  const bytes = head.put(title).put(type).put(space).put(data).done();
  return bytes.length > MOST_MESSAGE ? undefined : { type: MESSAGE.attribute, bytes };
}

/** One byte for each letter of a signature. */
export function letters(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
