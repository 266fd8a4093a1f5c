/**
 * What a test server serves: bytes in memory, or a large file of which only a few places hold something.
 */
import { createHash } from 'node:crypto';

/** Bytes by range. */
export interface Content {
  readonly size: number;
  /** The bytes of `[start, end)`. */
  read(start: number, end: number): Uint8Array;
}

/** `size` bytes that are zero but for `pieces`; plain data. */
export interface SparseBytes {
  readonly size: number;
  readonly pieces: readonly { readonly offset: number; readonly bytes: Uint8Array }[];
}

/** What a content can be given as. */
export type AnyContent = Content | Uint8Array | SparseBytes;

/** Whatever was given, as bytes by range. */
export function asContent(given: AnyContent): Content {
  if (given instanceof Uint8Array) return contentOf(given);
  return 'pieces' in given ? sparseContent(given) : given;
}

/** Bytes in memory. */
export function contentOf(bytes: Uint8Array): Content {
  return { size: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

function sparseContent({ size, pieces }: SparseBytes): Content {
  return {
    size,
    read(start, end) {
      const result = new Uint8Array(Math.max(0, Math.min(end, size) - start));
      for (const { offset, bytes } of pieces) {
        const from = Math.max(offset, start);
        const to = Math.min(offset + bytes.length, start + result.length);
        if (from < to) result.set(bytes.subarray(from - offset, to - offset), from - start);
      }
      return result;
    },
  };
}

const PIECE = 2 ** 20;

/** Hex digest of all of it; `gitBlob` as git would name it. */
export function digestOf(content: Content, algorithm: string, gitBlob = false): string {
  const hash = createHash(algorithm);
  if (gitBlob) hash.update(`blob ${content.size}\0`);
  for (let at = 0; at < content.size; at += PIECE) hash.update(content.read(at, at + PIECE));
  return hash.digest('hex');
}
