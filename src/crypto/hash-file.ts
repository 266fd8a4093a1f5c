/**
 * SHA-256 of a range of a file that somebody else may be changing: read once, into one reused buffer.
 * @module
 */
import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { BegunHash } from './begun-hash.ts';
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

/** How to hash it. */
export interface HashTools {
  readonly buffer: Uint8Array;
  /** Told how many bytes more were hashed. */
  readonly done: (bytes: number) => void;
  /** A hash that may be of this very file; it is used up then. */
  readonly begun?: BegunHash | undefined;
}

/**
 * The digest, 32 bytes. Throws `ChangedFile` when it is not, or no longer, the file that was found, and what
 * the system throws. Never waits for a pipe that took the place of the file.
 */
export function hashRange(range: HashRange, { buffer, done, begun }: HashTools): Uint8Array {
  const { path, identity, start, end } = range;
  const isBegun = begun?.identity === identity && start === 0 && begun.at <= end;
  const fd = isBegun ? begun.fd : openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    assertSame(fd, identity);
    const hash = isBegun ? begun.hash : createHash('sha256');
    const from = isBegun ? begun.at : start;
    if (from > start) done(from - start);
    // Another row may be of the same file under another name.
    if (isBegun) begun.at = Infinity;
    for (let at = from; at < end;) {
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
