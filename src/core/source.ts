/**
 * Bytes by range: the only thing a reader ever sees of a file.
 * Reading is synchronous, so that the pickle machine needs no suspension points; what can only be
 * had asynchronously (a download, a Blob) is put behind this interface at the rim.
 * @module
 */
import { ModelFileError } from './error.ts';

/** A readable range of bytes: a file, a member of an archive, a stream being inflated. */
export interface ByteSource {
  /** Total bytes; `Infinity` for a stream whose end has not been reached yet. */
  readonly size: number;
  /**
   * The bytes of `[offset, offset + length)`, fewer at the end of the source, never more.
   * The view may be reused by the next `read`: copy what must live longer.
   */
  read(offset: number, length: number): Uint8Array;
  /** Tells a stream that `[start, end)` was jumped over and need not be kept for a second look. */
  forget?(start: number, end: number): void;
  /**
   * Set where each jump is a round trip, for a file that only loaders of its own kind are given: what another
   * loader might find far behind its head is not looked for.
   */
  readonly far?: boolean | undefined;
  /** Set where these bytes are a range of another source: who copies may take them from there. */
  readonly within?: { readonly source: ByteSource; readonly start: number } | undefined;
}

/** Reads exactly `length` bytes or throws `TRUNCATED` with both numbers. */
export function readExactly(
  source: ByteSource,
  offset: number,
  length: number,
  format?: string,
): Uint8Array {
  const bytes = source.read(offset, length);
  if (bytes.length === length) return bytes;
  throw new ModelFileError(
    'TRUNCATED',
    `${length} bytes expected at ${offset}, ${bytes.length} are there`,
    { format, offset },
  );
}

/** A source over bytes in memory. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    size: bytes.length,
    read: (offset, length) => bytes.subarray(Math.min(offset, bytes.length), offset + length),
  };
}

/** The range `[start, start + size)` of another source as a source of its own. */
export function sliceSource(source: ByteSource, start: number, size: number): ByteSource {
  return new SliceSource(source, start, size);
}

/**
 * A class, as an object with a getter of its own would be kept until the next full collection: V8 makes it a
 * map of its own, which holds the getter and all that it sees. That goes for everything made once a file.
 */
class SliceSource implements ByteSource {
  readonly within: NonNullable<ByteSource['within']>;
  private readonly length: number;

  constructor(source: ByteSource, start: number, length: number) {
    this.within = { source, start };
    this.length = length;
  }

  get size(): number {
    const { source, start } = this.within;
    return Math.max(0, Math.min(this.length, source.size - start));
  }

  read(offset: number, length: number): Uint8Array {
    const { source, start } = this.within;
    const available = Math.max(0, Math.min(length, this.length - offset));
    return available === 0 ? EMPTY : source.read(start + offset, available);
  }

  forget(from: number, to: number): void {
    const { source, start } = this.within;
    source.forget?.(start + from, start + to);
  }
}

const EMPTY: Uint8Array = new Uint8Array(0);
