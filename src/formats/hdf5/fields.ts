/**
 * Fields of one structure of an HDF5 file, read in order and never beyond its bytes.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';

/** Sizes that the superblock declares: of addresses and of lengths. */
export interface FieldSizes {
  readonly offsetSize: number;
  readonly lengthSize: number;
}

/** The largest whole number that a double holds exactly. */
const EXACT = 0x1f_ff_ff;

/** A forward reader over the bytes of one structure. */
export class Fields {
  readonly bytes: Uint8Array;
  /** Where the bytes stand in the source: for error messages. */
  readonly origin: number;
  readonly sizes: FieldSizes;
  at = 0;

  constructor(bytes: Uint8Array, origin: number, sizes: FieldSizes) {
    this.bytes = bytes;
    this.origin = origin;
    this.sizes = sizes;
  }

  /** Bytes not read yet. */
  get left(): number {
    return this.bytes.length - this.at;
  }

  /** Offset in the source of the next field. */
  get offset(): number {
    return this.origin + this.at;
  }

  u8(): number {
    return this.uint(1);
  }

  u16(): number {
    return this.uint(2);
  }

  u32(): number {
    return this.uint(4);
  }

  /** A length, in the size that the superblock declares. */
  length(): number {
    return this.uint(this.sizes.lengthSize);
  }

  /** An address, relative to the base address; undefined when all bits are set: nothing is there. */
  address(): number | undefined {
    const { offsetSize } = this.sizes;
    const bytes = this.take(offsetSize);
    if (bytes.every((byte) => byte === 0xff)) return undefined;
    this.at -= offsetSize;
    return this.uint(offsetSize);
  }

  /** A little-endian unsigned number of `size` bytes; what no double holds exactly becomes Infinity. */
  uint(size: number): number {
    const bytes = this.take(size);
    let value = 0;
    let high = 0;
    for (let index = size - 1; index >= 0; index--) {
      const byte = bytes[index] ?? 0;
      if (index >= 4) high = Math.min(high * 256 + byte, EXACT + 1);
      else value = value * 256 + byte;
    }
    return high > EXACT ? Number.POSITIVE_INFINITY : high * 2 ** 32 + value;
  }

  /** Bytes up to the next NUL, which is taken too; `padded` also takes up to a multiple of 8. */
  text(padded = false): string {
    const start = this.at;
    const end = this.bytes.indexOf(0, start);
    if (end < 0) throw this.error('a name has no end');
    this.at = end + 1;
    if (padded) this.skip((8 - ((this.at - start) % 8)) % 8);
    return decodeText(this.bytes.subarray(start, end));
  }

  skip(count: number): void {
    this.take(count);
  }

  /** The next `count` bytes, as a view. */
  take(count: number): Uint8Array {
    if (count > this.left) {
      throw this.error(`${count} bytes expected, the structure has ${this.left} left`);
    }
    const bytes = this.bytes.subarray(this.at, this.at + count);
    this.at += count;
    return bytes;
  }

  /** The next `count` bytes as fields of their own. */
  part(count: number): Fields {
    const origin = this.offset;
    return new Fields(this.take(count), origin, this.sizes);
  }

  /** Takes a signature of four letters, or refuses. */
  expect(signature: string, what: string): void {
    const start = this.offset;
    const found = decodeText(this.take(signature.length));
    if (found === signature) return;
    throw malformed(`no ${what} at ${start}: it does not begin with ${signature}`, start);
  }

  error(message: string): ModelFileError {
    return malformed(message, this.offset);
  }
}

/** Names are UTF-8 or ASCII; what is neither is shown with replacement characters. */
export function decodeText(bytes: Uint8Array): string {
  return UTF8.decode(bytes);
}

/** The error for bytes that contradict the format. */
export function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'hdf5', offset });
}

/** The error for what is valid, or may be, and cannot be read. */
export function unsupported(message: string, offset: number): ModelFileError {
  return new ModelFileError('UNSUPPORTED', message, { format: 'hdf5', offset });
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
