/**
 * Makes names last.
 * @module
 */
import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A rename is on the disk when its folder is. */
export function syncFolder(path: string): void {
  try {
    const fd = openSync(path, 'r');
    fsyncSync(fd);
    closeSync(fd);
  } catch {
    // Not every file system lets a folder be opened or synced; the files themselves are safe.
  }
}
