/**
 * SHA-256 of whole files, with the platform's own implementation.
 * @module
 */
import { createHash } from 'node:crypto';
import type { ByteSource } from '../core/source.ts';
import { openFile, type FileSource } from '../sources/file.ts';

/** Of a file on disk, read once in large pieces. */
export function sha256OfFile(file: FileSource): string {
  const hash = createHash('sha256');
  file.eachPiece((piece) => hash.update(piece));
  return hash.digest('hex');
}

/** Of any source. */
export function sha256OfSource(source: ByteSource): string {
  const hash = createHash('sha256');
  for (let at = 0; at < source.size; at += PIECE) hash.update(source.read(at, PIECE));
  return hash.digest('hex');
}

/** Of a text. */
export function sha256OfText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

const PIECE = 2 ** 20;

/** Size of a finished file, and its SHA-256 unless it is larger than `most`. */
export function sha256OfPath(
  path: string,
  most: number,
): { readonly sha256: string | undefined; readonly size: number } {
  const file = openFile(path);
  try {
    const sha256 = file.size <= most ? sha256OfFile(file) : undefined;
    return { sha256, size: file.size };
  } finally {
    file.close();
  }
}
