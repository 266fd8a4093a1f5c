/**
 * A folder for the files of a comparison, gone afterwards.
 * @module
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../usage-error.ts';

/** Where to write. */
export interface Scratch {
  readonly path: string;
  /** A new folder in it. */
  folder(name: string): string;
  remove(): void;
}

/** Makes a folder of our own below `parent`, or below the system's folder for temporary files. */
export function openScratch(parent: string | undefined): Scratch {
  if (parent !== undefined && statSync(parent, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new UsageError(`--scratch ${parent}: there is no such folder`);
  }
  const path = mkdtempSync(join(parent ?? tmpdir(), 'pickleproof-compare-'));
  return {
    path,
    folder(name) {
      const folder = join(path, name);
      mkdirSync(folder);
      return folder;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
