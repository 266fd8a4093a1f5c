/**
 * Counts the bytes that the engine asks of a file.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

/** A source that knows how much of it was read; bytes that are read twice count twice. */
export class CountingSource implements ByteSource {
  bytesRead = 0;
  readonly far: boolean | undefined;
  private readonly source: ByteSource;

  constructor(source: ByteSource) {
    this.source = source;
    this.far = source.far;
  }

  get size(): number {
    return this.source.size;
  }

  read(offset: number, length: number): Uint8Array {
    const bytes = this.source.read(offset, length);
    this.bytesRead += bytes.length;
    return bytes;
  }

  forget(start: number, end: number): void {
    this.source.forget?.(start, end);
  }
}
