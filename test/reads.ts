/**
 * A source that remembers what was asked of it: how tests hold readers to reading little.
 * @module
 */
import type { ByteSource } from '../src/core/source.ts';

/** Bytes at a few places of an otherwise zero file, and the reads made of it. */
export interface WatchedSource extends ByteSource {
  readonly reads: { readonly offset: number; readonly length: number }[];
}

/** A file of `size` bytes that holds `pieces` at their offsets and is zero elsewhere. */
export function sparseFile(
  size: number,
  pieces: readonly { readonly offset: number; readonly bytes: Uint8Array }[],
): WatchedSource {
  const reads: { readonly offset: number; readonly length: number }[] = [];
  return {
    size,
    reads,
    read: (offset, length) => {
      const result = new Uint8Array(Math.max(0, Math.min(length, size - offset)));
      reads.push({ offset, length: result.length });
      for (const piece of pieces) copyOverlap(piece, offset, result);
      return result;
    },
  };
}

function copyOverlap(
  piece: { readonly offset: number; readonly bytes: Uint8Array },
  offset: number,
  into: Uint8Array,
): void {
  const from = Math.max(piece.offset, offset);
  const to = Math.min(piece.offset + piece.bytes.length, offset + into.length);
  if (from >= to) return;
  into.set(piece.bytes.subarray(from - piece.offset, to - piece.offset), from - offset);
}
