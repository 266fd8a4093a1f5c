/**
 * Compressed bytes in order, pulled from a source in chunks: what every decoder reads from.
 * @module
 */
import { ModelFileError, type ErrorCode } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

/** Compressed bytes asked for at a time. */
const CHUNK = 65_536;

/** A forward reader with one buffered chunk; hot loops use `chunk` and `position` directly. */
export class ByteInput {
  /** The bytes at hand: a copy, because the view of a source may be reused. */
  chunk: Uint8Array = new Uint8Array(0);
  /** Next byte within `chunk`. */
  position = 0;
  /** Name for error messages. */
  readonly format: string;
  private readonly source: ByteSource;
  private base: number;

  constructor(source: ByteSource, format: string, start = 0) {
    this.source = source;
    this.format = format;
    this.base = start;
  }

  /** Offset of the next byte in the source. */
  get offset(): number {
    return this.base + this.position;
  }

  /** Makes the next byte available in `chunk`; false at the end of the source. */
  fill(): boolean {
    if (this.position < this.chunk.length) return true;
    this.base += this.position;
    this.position = 0;
    this.chunk = this.source.read(this.base, CHUNK).slice();
    return this.chunk.length > 0;
  }

  /** The next byte; throws `TRUNCATED` at the end. */
  byte(): number {
    if (this.position >= this.chunk.length && !this.fill()) throw this.truncated();
    return this.chunk[this.position++] ?? 0;
  }

  /** The next byte without taking it; -1 at the end. */
  peek(): number {
    return this.fill() ? (this.chunk[this.position] ?? -1) : -1;
  }

  /** The next bytes, as many as are buffered and at most `length`; empty at the end. */
  some(length: number): Uint8Array {
    if (!this.fill()) return this.chunk;
    const bytes = this.chunk.subarray(this.position, this.position + length);
    this.position += bytes.length;
    return bytes;
  }

  /** Exactly `length` bytes, copied; the caller has checked that `length` is small. */
  take(length: number): Uint8Array {
    const bytes = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const some = this.some(length - filled);
      if (some.length === 0) throw this.truncated();
      bytes.set(some, filled);
      filled += some.length;
    }
    return bytes;
  }

  /** A little-endian unsigned 32-bit number. */
  u32(): number {
    const low = this.byte() | (this.byte() << 8) | (this.byte() << 16);
    return (low | (this.byte() << 24)) >>> 0;
  }

  /** Goes to another offset of the source. */
  seek(offset: number): void {
    const position = offset - this.base;
    if (position >= 0 && position <= this.chunk.length) {
      this.position = position;
      return;
    }
    this.base = offset;
    this.position = 0;
    this.chunk = new Uint8Array(0);
  }

  /** Whether the bytes at the current offset are exactly `expected`; takes nothing. */
  startsWith(expected: readonly number[]): boolean {
    const here = this.offset;
    const same = expected.every((byte) => {
      const next = this.peek();
      this.position += next < 0 ? 0 : 1;
      return next === byte;
    });
    this.seek(here);
    return same;
  }

  /** The error for a stream that ends too early. */
  truncated(): ModelFileError {
    return this.error(
      'TRUNCATED',
      `the compressed stream ends at ${this.offset}, before its end mark`,
    );
  }

  /** An error at the current offset. */
  error(code: ErrorCode, message: string): ModelFileError {
    return new ModelFileError(code, message, { format: this.format, offset: this.offset });
  }
}
