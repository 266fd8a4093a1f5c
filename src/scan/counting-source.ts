/**
 * Counts the bytes that the engine asks of a file.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

/** A source that knows how much of it was read. */
export interface CountingSource extends ByteSource {
  readonly bytesRead: number;
}

/** Wraps a source; bytes that are read twice count twice. */
export function countingSource(source: ByteSource): CountingSource {
  let bytesRead = 0;
  return {
    get size(): number {
      return source.size;
    },
    get bytesRead(): number {
      return bytesRead;
    },
    read(offset, length) {
      const bytes = source.read(offset, length);
      bytesRead += bytes.length;
      return bytes;
    },
    forget: (start, end) => source.forget?.(start, end),
    far: source.far,
  };
}
