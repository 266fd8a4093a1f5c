/**
 * Whether what is to come will fit.
 * @module
 */
import { statfsSync } from 'node:fs';
import { onDisk, PullError } from './pull-error.ts';

/** Kept free: a disk without any room is trouble for everybody. */
const RESERVE = 2 ** 24;

/** Throws `NO_SPACE` when the disk of a folder has no room for so many bytes. */
export function assertRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = onDisk(() => statfsSync(folder));
  const free = bavail * bsize;
  if (bytes + RESERVE <= free) return;
  const message = `${bytes} bytes are to come, and the disk has room for ${free}`;
  throw new PullError('NO_SPACE', message);
}
