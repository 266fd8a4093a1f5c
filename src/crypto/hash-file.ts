/**
 * SHA-256 of a range of a file that somebody else may be changing: read once, into one reused buffer.
 * @module
 */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { identityText } from './file-identity.ts';

/** Fits the second-level cache, so that what is read is still there when it is hashed. */
export const PIECE: number = 2 ** 18;

/** What to hash: `[start, end)` of the file that had this identity when it was found. */
export interface HashRange {
  readonly path: string;
  readonly identity: string;
  readonly start: number;
  readonly end: number;
}

/** Why a range has no digest. */
export class ChangedFile extends Error {
  override readonly name = 'ChangedFile';
}

/**
 * The digest, 32 bytes. Throws `ChangedFile` when it is not, or no longer, the file that was found, and what
 * the system throws. Never waits for a pipe that took the place of the file.
 */
export function hashRange(
  { path, identity, start, end }: HashRange,
  buffer: Uint8Array,
  done: (bytes: number) => void,
): Uint8Array {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    assertSame(fd, identity);
    const hash = createHash('sha256');
    for (let at = start; at < end;) {
      const got = readSync(fd, buffer, 0, Math.min(buffer.length, end - at), at);
      if (got === 0) throw new ChangedFile();
      hash.update(got === buffer.length ? buffer : buffer.subarray(0, got));
      at += got;
      done(got);
    }
    assertSame(fd, identity);
    return hash.digest();
  } finally {
    closeSync(fd);
  }
}

function assertSame(fd: number, identity: string): void {
  const now = fstatSync(fd, { bigint: true });
  if (!now.isFile() || identityText(now) !== identity) throw new ChangedFile();
}
