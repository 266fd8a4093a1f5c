/**
 * How large files are, as they are and compressed.
 * @module
 */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Paths of all files of a file or a folder. */
export function filesBelow(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((one) => statSync(one).isFile());
}

/** Bytes of all files. */
export function sizeOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(path).size, 0);
}

/** Bytes that gzip makes of the files, one by one; nothing of it is kept. */
export async function gzippedSize(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    await pipeline(createReadStream(path), createGzip(), async (pieces: AsyncIterable<Buffer>) => {
      for await (const piece of pieces) bytes += piece.length;
    });
  }
  return bytes;
}
