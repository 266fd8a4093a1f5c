/**
 * BLAKE2b of files, for signatures that others made with it. Nothing is signed so.
 * model_signing 1.1.1, _hashing/memory.py: hashlib.blake2b(), which has 64 bytes.
 * @module
 */
import { createHash } from 'node:crypto';
import { openFile } from '../sources/file.ts';
import { shardRanges, type ShardRange } from '../sign/resources.ts';
import type { Piece } from '../sign/difference.ts';
import type { FileToHash } from './hash-queue.ts';

const CHUNK = 2 ** 18;

/** The pieces of a file: one, or its shards. Throws `SOURCE_FAILED`. */
export function blake2Pieces(
  { path }: FileToHash,
  shardSize: number | undefined,
): readonly Piece[] {
  const file = openFile(path);
  try {
    const whole = { start: 0, end: file.size };
    const ranges = shardSize === undefined ? [whole] : shardRanges(file.size, shardSize);
    const pieces = ranges.map((range) => ({
      range: shardSize === undefined ? undefined : range,
      digest: digestOf((at, length) => file.read(at, length), range),
    }));
    file.assertUnchanged();
    return pieces;
  } finally {
    file.close();
  }
}

function digestOf(read: (at: number, length: number) => Uint8Array, range: ShardRange): string {
  const hash = createHash('blake2b512');
  for (let at = range.start; at < range.end;) {
    const bytes = read(at, Math.min(CHUNK, range.end - at));
    if (bytes.length === 0) break; // it became shorter, which is noticed afterwards
    hash.update(bytes);
    at += bytes.length;
  }
  return hash.digest('hex');
}
