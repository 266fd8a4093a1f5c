/**
 * Keys, certificates, signatures: files that are small by nature, and may come through a pipe.
 * @module
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';

const PIECE = 65_536;

/** All bytes of a file; throws `SOURCE_FAILED`, or `LIMIT_EXCEEDED` for more than `limit`. Names the path. */
export function readSmallFile(path: string, limit: number): Uint8Array {
  const fd = attempt(path, () => openSync(path, 'r'));
  try {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (;;) {
      const piece = new Uint8Array(Math.min(PIECE, limit + 1 - length));
      const got = attempt(path, () => readSync(fd, piece));
      if (got === 0) return Buffer.concat(pieces);
      pieces.push(piece.subarray(0, got));
      length += got;
      if (length <= limit) continue;
      const message = `${path}: more than the ${limit} bytes that are read of such a file`;
      throw new ModelFileError('LIMIT_EXCEEDED', message);
    }
  } finally {
    closeSync(fd);
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/ '.*'$/s, '') : String(cause);
    throw new ModelFileError('SOURCE_FAILED', `${path}: ${why}`, { cause });
  }
}
