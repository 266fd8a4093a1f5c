/**
 * The SHA-256 of the files of a model, each byte read once.
 * @module
 */
import { createHash } from 'node:crypto';
import { openFile } from '../sources/file.ts';
import {
  shardRanges,
  type HashedFile,
  type HashedShard,
  type ShardedFile,
} from '../sign/resources.ts';

/** A file to hash: where it is, what it is called in the model, and its size when it was listed. */
export interface FileToHash {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** How to hash. */
export interface HashOptions {
  /** Threads; default 1. */
  readonly jobs?: number | undefined;
  /** Called now and then with the bytes done so far. */
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Hashes whole files; the results are in the order of the files. Throws `SOURCE_FAILED`. */
export function hashFiles(
  files: readonly FileToHash[],
  options: HashOptions = {},
): Promise<readonly HashedFile[]> {
  let done = 0;
  const hashed = files.map(({ path, name }) => {
    const file = openFile(path);
    try {
      const hash = createHash('sha256');
      file.eachPiece((piece) => hash.update(piece));
      file.assertUnchanged();
      options.onProgress?.((done += file.size));
      return { name, size: file.size, sha256: hash.digest('hex') };
    } finally {
      file.close();
    }
  });
  return Promise.resolve(hashed);
}

/** Hashes files in shards of `shardSize` bytes; the results are in the order of the files. */
export function hashShards(
  files: readonly FileToHash[],
  shardSize: number,
  options: HashOptions = {},
): Promise<readonly ShardedFile[]> {
  let done = 0;
  const hashed = files.map(({ path, name }) => {
    const file = openFile(path);
    try {
      const shards: HashedShard[] = shardRanges(file.size, shardSize).map((range) => {
        const hash = createHash('sha256');
        for (let at = range.start; at < range.end; at += PIECE) {
          hash.update(file.read(at, Math.min(PIECE, range.end - at)));
        }
        return { ...range, sha256: hash.digest('hex') };
      });
      file.assertUnchanged();
      options.onProgress?.((done += file.size));
      return { name, size: file.size, shards };
    } finally {
      file.close();
    }
  });
  return Promise.resolve(hashed);
}

const PIECE = 2 ** 20;
