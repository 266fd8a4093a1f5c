/**
 * Where the bytes of a source stand on disk.
 * @module
 */
import type { ByteSource } from '../core/source.ts';

/** A range of an open file. */
export interface FileRange {
  readonly fd: number;
  readonly offset: number;
}

/** The place on disk of `offset` in a source; undefined when it is no range of a file. */
export function fileRange(source: ByteSource, offset: number): FileRange | undefined {
  let [inner, at] = [source, offset];
  while (inner.within !== undefined) {
    at += inner.within.start;
    inner = inner.within.source;
  }
  return 'fd' in inner && typeof inner.fd === 'number' ? { fd: inner.fd, offset: at } : undefined;
}
