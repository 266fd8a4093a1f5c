/**
 * The hash of a file that was begun before anybody asked for it: the thread that hashes starts sooner than the program that
 * says what to hash, and the file that the user names is what it will be.
 * @module
 */
import { createHash, type Hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { identityText } from './file-identity.ts';

/** A file that is being hashed from its start. */
export interface BegunHash {
  /** The file as it was found. */
  readonly identity: string;
  readonly fd: number;
  readonly hash: Hash;
  /** Bytes hashed so far. */
  at: number;
}

/** Opens a regular file; undefined where that does not succeed, which is for others to tell. */
export function beginHash(path: string): BegunHash | undefined {
  try {
    const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
    const found = fstatSync(fd, { bigint: true });
    if (found.isFile())
      return { identity: identityText(found), fd, hash: createHash('sha256'), at: 0 };
    closeSync(fd);
    return undefined;
  } catch {
    return undefined;
  }
}

/** Hashes what one read gives; false at the end, and where nothing more can be read. */
export function goOn(begun: BegunHash, buffer: Uint8Array): boolean {
  try {
    const got = readSync(begun.fd, buffer, 0, buffer.length, begun.at);
    begun.hash.update(buffer.subarray(0, got));
    begun.at += got;
    return got > 0;
  } catch {
    return false; // who was asked for this file tries again, and tells
  }
}
