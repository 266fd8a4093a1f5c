/**
 * The messages of an object header: what an object is made of. HDF5 File Format Specification IV.A;
 * H5Ocache.c. Both versions of headers, with their continuation blocks.
 * @module
 */
import { checkSum, SUM_SIZE } from './check-sum.ts';
import { malformed, unsupported, type Fields } from './fields.ts';
import { limit, present, type Hdf5File } from './file.ts';

/** Numbers of the messages. */
export const MESSAGE = {
  nil: 0x00,
  dataspace: 0x01,
  linkInfo: 0x02,
  datatype: 0x03,
  oldFillValue: 0x04,
  fillValue: 0x05,
  link: 0x06,
  externalFiles: 0x07,
  layout: 0x08,
  bogus: 0x09,
  groupInfo: 0x0a,
  filters: 0x0b,
  attribute: 0x0c,
  comment: 0x0d,
  oldModified: 0x0e,
  sharedTable: 0x0f,
  continuation: 0x10,
  symbolTable: 0x11,
  modified: 0x12,
  bTreeK: 0x13,
  driverInfo: 0x14,
  attributeInfo: 0x15,
  referenceCount: 0x16,
  fileSpace: 0x17,
  cacheImage: 0x18,
} as const;

/** One message. */
export interface Message {
  readonly type: number;
  readonly flags: number;
  readonly body: Fields;
}

/** Bit 1 of a message's flags: the body says where the message is. */
export const SHARED_FLAG = 2;
const MOST_BLOCKS = 4096;
const MOST_MESSAGES = 65_536;

/** All messages of the object at `address`, in order. */
export function readMessages(file: Hdf5File, address: number): readonly Message[] {
  const head = file.fields(address, 4, 'object header');
  const first = head.u8();
  if (first === 1) return new HeaderReader(file, address).oldHeader();
  head.at = 0;
  head.expect('OHDR', 'object header');
  return new HeaderReader(file, address).newHeader();
}

interface Block {
  readonly address: number;
  readonly length: number;
}

class HeaderReader {
  private readonly file: Hdf5File;
  private readonly address: number;
  private readonly messages: Message[] = [];
  private readonly blocks: Block[] = [];
  private readonly seen = new Set<number>();
  private blockCount = 0;

  constructor(file: Hdf5File, address: number) {
    this.file = file;
    this.address = address;
  }

  /** Version 1: messages of eight bytes and their body, eight-byte aligned. */
  oldHeader(): readonly Message[] {
    const prefix = this.file.fields(this.address, 16, 'object header');
    prefix.skip(8);
    const length = prefix.u32();
    this.oldMessages(this.file.fields(this.address + 16, length, 'object header'));
    for (let block = this.nextBlock(); block !== undefined; block = this.nextBlock()) {
      this.oldMessages(this.file.fields(block.address, block.length, 'object header'));
    }
    return this.messages;
  }

  private oldMessages(fields: Fields): void {
    while (fields.left >= 8) {
      const type = fields.u16();
      const length = fields.u16();
      const flags = fields.u8();
      fields.skip(3);
      this.add(type, flags, fields.part(length));
    }
  }

  /** Version 2: shorter messages, blocks with signature and checksum. */
  newHeader(): readonly Message[] {
    const prefix = this.file.fields(this.address, 6, 'object header');
    prefix.skip(4);
    const version = prefix.u8();
    const offset = this.file.offsetOf(this.address);
    if (version !== 2) throw unsupported(`an object header of version ${version}`, offset);
    const flags = prefix.u8();
    const before = 6 + ((flags & 0x20) === 0 ? 0 : 16) + ((flags & 0x10) === 0 ? 0 : 4);
    const width = 1 << (flags & 3);
    const length = this.file.fields(this.address + before, width, 'object header').uint(width);
    const all = before + width + length + SUM_SIZE;
    const fields = this.file.fields(this.address, all, 'object header');
    checkSum(fields.bytes, offset, 'object header');
    fields.skip(before + width);
    this.newMessages(fields, flags);
    for (let block = this.nextBlock(); block !== undefined; block = this.nextBlock()) {
      this.continuation(block, flags);
    }
    return this.messages;
  }

  private continuation({ address, length }: Block, flags: number): void {
    const fields = this.file.fields(address, length, 'object header');
    fields.expect('OCHK', 'continuation of an object header');
    checkSum(fields.bytes, fields.origin, 'continuation of an object header');
    this.newMessages(fields, flags);
  }

  /** Less than a message's head may be left over before the checksum: a gap. */
  private newMessages(fields: Fields, headerFlags: number): void {
    const head = (headerFlags & 4) === 0 ? 4 : 6;
    while (fields.left - SUM_SIZE >= head) {
      const type = fields.u8();
      const length = fields.u16();
      const flags = fields.u8();
      if (head === 6) fields.skip(2);
      if (length > fields.left - SUM_SIZE) throw fields.error('a message leaves its header');
      this.add(type, flags, fields.part(length));
    }
  }

  private add(type: number, flags: number, body: Fields): void {
    if (type === MESSAGE.nil) return;
    if (type === MESSAGE.continuation) {
      const address = present(body.address(), 'continuation of an object header', body.origin);
      this.blocks.push({ address, length: body.length() });
      return;
    }
    if (this.messages.length === MOST_MESSAGES) {
      throw limit(`an object of more than ${MOST_MESSAGES} messages`, body.origin);
    }
    this.messages.push({ type, flags, body });
  }

  /** The next continuation; one that was read already makes a circle. */
  private nextBlock(): Block | undefined {
    const block = this.blocks.shift();
    if (block === undefined) return undefined;
    const offset = this.file.offsetOf(block.address);
    if (this.seen.has(block.address)) throw malformed('an object header is its own rest', offset);
    this.seen.add(block.address);
    if (++this.blockCount <= MOST_BLOCKS) return block;
    throw limit(`an object header in more than ${MOST_BLOCKS} pieces`, offset);
  }
}
