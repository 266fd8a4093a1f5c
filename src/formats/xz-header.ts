/**
 * The headers of an xz file: stream header, block header, index, footer.
 * Spec: https://tukaani.org/xz/xz-file-format.txt
 * @module
 */
import type { ByteInput } from './byte-input.ts';
import { crc32 } from './crc32.ts';

/** The magic number of a stream. */
export const XZ_MAGIC: readonly number[] = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];
const FOOTER_MAGIC = [0x59, 0x5a];
const LZMA2 = 0x21;

/** What a block header says. */
export interface XzBlock {
  readonly dictionarySize: number;
  readonly compressedSize: number | undefined;
  readonly uncompressedSize: number | undefined;
  readonly headerSize: number;
}

/** Reads the stream header and returns the kind of integrity check (section 2.1.1). */
export function readStreamHeader(input: ByteInput): number {
  const header = input.take(8);
  if (!XZ_MAGIC.every((byte, at) => header[at] === byte)) {
    throw input.error('MALFORMED', 'not an xz stream');
  }
  checkCrc(input, header.subarray(6), 'stream header');
  const [reserved = 0, check = 0] = header.subarray(6);
  if (reserved !== 0 || check > 15) throw input.error('UNSUPPORTED', 'xz stream flags');
  return check;
}

/** Reads a block header (section 3.1) whose size byte was `size`. */
export function readBlockHeader(input: ByteInput, size: number): XzBlock {
  const headerSize = (size + 1) * 4;
  const rest = input.take(headerSize - 5);
  checkCrc(input, Uint8Array.of(size, ...rest), 'block header');
  const fields = new Fields(input, rest);
  const flags = fields.byte();
  if (flags & 0x3c) throw input.error('UNSUPPORTED', 'xz block flags');
  const compressedSize = flags & 0x40 ? fields.number() : undefined;
  const uncompressedSize = flags & 0x80 ? fields.number() : undefined;
  const filters = Array.from({ length: (flags & 3) + 1 }, () => fields.number());
  if (filters[0] !== LZMA2 || filters.length > 1) {
    throw input.error('UNSUPPORTED', `xz filter ${filters[0]}: only LZMA2 alone can be decoded`);
  }
  if (fields.number() !== 1) throw input.error('MALFORMED', 'LZMA2 properties of a wrong size');
  const dictionarySize = dictionaryOf(input, fields.byte());
  fields.expectZeros();
  return { dictionarySize, compressedSize, uncompressedSize, headerSize };
}

/** Reads the index (section 4), whose first byte was taken, and compares it with the blocks read. */
export function readIndex(
  input: ByteInput,
  blocks: readonly { readonly unpadded: number; readonly uncompressed: number }[],
): number {
  const start = input.offset - 1;
  const bytes: number[] = [0];
  const number = (): number => variableNumber(input, () => takeInto(input, bytes));
  if (number() !== blocks.length)
    throw input.error('MALFORMED', 'the xz index counts other blocks');
  for (const { unpadded, uncompressed } of blocks) {
    if (number() !== unpadded || number() !== uncompressed) {
      throw input.error('MALFORMED', 'the xz index contradicts the blocks');
    }
  }
  while (bytes.length % 4 !== 0) {
    if (takeInto(input, bytes) !== 0)
      throw input.error('MALFORMED', 'the xz index is padded oddly');
  }
  checkCrc(input, Uint8Array.from(bytes), 'index');
  return input.offset - start;
}

/** Reads the footer (section 2.1.2). */
export function readFooter(input: ByteInput, check: number, indexSize: number): void {
  const crc = input.u32();
  const fields = input.take(6);
  if (crc32(fields) !== crc) throw input.error('MALFORMED', 'the xz footer checksum is wrong');
  const [a = 0, b = 0, c = 0, d = 0, reserved, flags] = fields;
  const backward = ((a | (b << 8) | (c << 16) | (d << 24)) >>> 0) * 4 + 4;
  if (backward !== indexSize || reserved !== 0 || flags !== check) {
    throw input.error('MALFORMED', 'the xz footer contradicts the stream');
  }
  const magic = input.take(2);
  if (!FOOTER_MAGIC.every((byte, at) => magic[at] === byte)) {
    throw input.error('MALFORMED', 'the xz footer has no magic number');
  }
}

/** Section 5.3.1: sizes are 2^n or 2^n + 2^(n-1). */
function dictionaryOf(input: ByteInput, bits: number): number {
  if (bits > 40) throw input.error('MALFORMED', `LZMA2 dictionary size code ${bits}`);
  return bits === 40 ? 2 ** 32 - 1 : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11);
}

function checkCrc(input: ByteInput, bytes: Uint8Array, what: string): void {
  if (input.u32() === crc32(bytes)) return;
  throw input.error('MALFORMED', `the xz ${what} checksum is wrong`);
}

function takeInto(input: ByteInput, bytes: number[]): number {
  const byte = input.byte();
  bytes.push(byte);
  return byte;
}

/** Section 1.2: seven bits a byte, at most nine bytes, no superfluous zero at the end. */
function variableNumber(input: ByteInput, next: () => number): number {
  let value = 0;
  for (let n = 0; n < 9; n++) {
    const byte = next();
    value += (byte & 0x7f) * 2 ** (7 * n);
    if (byte < 0x80) {
      if (byte === 0 && n > 0) break;
      return value;
    }
  }
  throw input.error('MALFORMED', 'a number in an xz header is too long');
}

class Fields {
  private readonly input: ByteInput;
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(input: ByteInput, bytes: Uint8Array) {
    this.input = input;
    this.bytes = bytes;
  }

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw this.input.error('MALFORMED', 'an xz block header is too short');
    return byte;
  }

  number(): number {
    return variableNumber(this.input, () => this.byte());
  }

  expectZeros(): void {
    if (this.bytes.subarray(this.at).some((byte) => byte !== 0)) {
      throw this.input.error('UNSUPPORTED', 'an xz block header with unknown fields');
    }
  }
}
