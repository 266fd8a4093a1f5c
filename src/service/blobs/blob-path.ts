/**
 * Where a content lies in the folder of a store.
 * @module
 */
import { join } from 'node:path';
import { ServiceError } from '../service-error.ts';

/** `objects/ab/cdef…`; throws `BAD_TARGET` for what is no lower-case hex SHA-256, and could be a path. */
export function objectPath(folder: string, sha256: string): string {
  assertDigest(sha256);
  return join(folder, 'objects', sha256.slice(0, 2), sha256.slice(2));
}

/** The folder of the pieces of an upload that is not whole. */
export function uploadPath(folder: string, sha256: string): string {
  assertDigest(sha256);
  return join(folder, 'uploads', sha256);
}

/** Throws `BAD_TARGET` for what is no SHA-256 in lower-case hex. */
export function assertDigest(sha256: string): void {
  if (/^[0-9a-f]{64}$/.test(sha256)) return;
  throw new ServiceError('BAD_TARGET', 'a content is named by its SHA-256: 64 digits, 0-9 and a-f');
}
