/**
 * Reads a structure from its first byte to its last: numbers of either byte order, texts, jumps.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

const CHUNK = 65_536;
/** Chunks start small: many structures are read whole and end after some hundred bytes. */
const FIRST_CHUNK = 4096;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a cursor reads. */
export interface CursorRange {
  /** Name for error messages. */
  readonly format: string;
  /** Default 0. */
  readonly start?: number | undefined;
  /** First byte that is out of bounds; default: the end of the source. */
  readonly end?: number | undefined;
  /** Default true. */
  readonly littleEndian?: boolean | undefined;
}

/** A forward reader with one buffered chunk; every length is checked before it is used. */
export class ByteCursor {
  readonly format: string;
  littleEndian: boolean;
  private readonly source: ByteSource;
  private readonly limit: number;
  private chunk: Uint8Array = new Uint8Array(0);
  private base: number;
  private at = 0;
  private step = FIRST_CHUNK;

  constructor(source: ByteSource, { format, start = 0, end, littleEndian = true }: CursorRange) {
    this.source = source;
    this.format = format;
    this.base = start;
    this.limit = end ?? Number.POSITIVE_INFINITY;
    this.littleEndian = littleEndian;
  }

  /** Offset of the next byte in the source. */
  get offset(): number {
    return this.base + this.at;
  }

  /** Bytes left; `Infinity` for a stream whose end is not known yet. */
  get left(): number {
    return Math.max(0, Math.min(this.limit, this.source.size) - this.offset);
  }

  /** The next byte without taking it; -1 at the end. */
  peek(): number {
    if (this.at >= this.chunk.length && !this.fill()) return -1;
    return this.chunk[this.at] ?? -1;
  }

  /** The next byte; throws `TRUNCATED` at the end. */
  byte(): number {
    if (this.at >= this.chunk.length && !this.fill()) throw this.truncated(1);
    return this.chunk[this.at++] ?? 0;
  }

  /** Jumps over bytes whose entry in the table is not 0; returns the byte behind them, -1 at the end. */
  skipWhile(table: Uint8Array): number {
    for (;;) {
      const { chunk } = this;
      let { at } = this;
      while (at < chunk.length && table[chunk[at] ?? 0] !== 0) at++;
      this.at = at;
      if (at < chunk.length) return chunk[at] ?? -1;
      if (!this.fill()) return -1;
    }
  }

  /** The bytes whose entry in the table is not 0, as characters; at most a little more than `most`. */
  takeWhile(table: Uint8Array, most: number): string {
    let text = '';
    while (text.length <= most) {
      const { chunk, at: start } = this;
      let end = start;
      const limit = Math.min(chunk.length, start + most + 1);
      while (end < limit && table[chunk[end] ?? 0] !== 0) end++;
      text += charactersOf(chunk.subarray(start, end));
      this.at = end;
      if (end < chunk.length || !this.fill()) return text;
    }
    return text;
  }

  /** Exactly `length` bytes, copied; the caller has checked that `length` is small. */
  bytes(length: number): Uint8Array {
    this.demand(length);
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      if (this.at >= this.chunk.length && !this.fill()) throw this.truncated(length - filled);
      const some = this.chunk.subarray(this.at, this.at + length - filled);
      bytes.set(some, filled);
      filled += some.length;
      this.at += some.length;
    }
    return bytes;
  }

  /** Jumps over `length` bytes that are there, without reading them. */
  skip(length: number): void {
    this.demand(length);
    this.at += length;
    if (this.at <= this.chunk.length) return;
    this.base += this.at;
    this.at = 0;
    this.chunk = new Uint8Array(0);
  }

  /** An unsigned number of 1, 2, 4 or 8 bytes; one above 2^53 is inexact, and longer than any source. */
  uint(width: 1 | 2 | 4 | 8): number {
    const here = this.at + width <= this.chunk.length;
    const bytes = here ? this.chunk : this.bytes(width);
    const first = here ? this.at : 0;
    if (here) this.at += width;
    let value = 0;
    for (let index = 0; index < width; index++) {
      const at = this.littleEndian ? first + width - 1 - index : first + index;
      value = value * 256 + (bytes[at] ?? 0);
    }
    return value;
  }

  /** The view of a number that is read otherwise: a float, a signed one. */
  view(width: number): DataView {
    return viewOf(this.bytes(width));
  }

  /** UTF-8 text of `length` bytes, the first `shown` of it; throws `MALFORMED` when it is none. */
  text(length: number, shown: number = length): string {
    const { offset } = this;
    const head = this.bytes(Math.min(length, shown));
    this.skip(length - head.length);
    try {
      return UTF8.decode(head.length < length ? wholeCharacters(head) : head);
    } catch {
      throw this.error(
        'MALFORMED',
        `the text of ${length} bytes at ${offset} is not UTF-8`,
        offset,
      );
    }
  }

  /** Throws `TRUNCATED` unless `length` bytes are left. */
  demand(length: number): void {
    if (length > this.left) throw this.truncated(length);
  }

  /** An error at the current offset or another one. */
  error(code: ErrorCode, message: string, offset: number = this.offset): ModelFileError {
    return new ModelFileError(code, message, { format: this.format, offset });
  }

  private truncated(length: number): ModelFileError {
    const left = Number.isFinite(this.left) ? this.left : 0;
    return this.error('TRUNCATED', `${length} bytes expected at ${this.offset}, ${left} are there`);
  }

  private fill(): boolean {
    this.base += this.at;
    this.at = 0;
    const length = Math.min(this.step, Math.max(0, this.limit - this.base));
    this.step = CHUNK;
    this.chunk = length === 0 ? new Uint8Array(0) : this.source.read(this.base, length).slice();
    return this.chunk.length > 0;
  }
}

/** Bytes of ASCII as text; a decoder pays for long runs only. */
function charactersOf(bytes: Uint8Array): string {
  return bytes.length < 64 ? String.fromCharCode(...bytes) : UTF8.decode(bytes);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Without the character that a cut at the end may have split. */
function wholeCharacters(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 4 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return (bytes[end - 1] ?? 0) >= 0xc0 ? bytes.subarray(0, end - 1) : bytes.subarray(0, end);
}
