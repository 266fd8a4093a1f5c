/**
 * Bytes that come piece by piece and are read when all are there: a temporary file that nobody else finds.
 * @module
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import { openFile, type FileSource } from './file.ts';

/** A file being filled. `close` takes it away; what was opened of it can still be read until it is closed too. */
export interface SpoolFile {
  readonly path: string;
  /** Throws `SOURCE_FAILED` when the disk takes no more. */
  write(piece: Uint8Array): void;
  /** What was written so far. */
  open(): FileSource;
  close(): void;
}

/** Makes an empty one, in a folder of its own that only this user can enter. */
export function makeSpoolFile(): SpoolFile {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-spool-'));
  const path = join(folder, 'spooled');
  const fd = openSync(path, 'wx', 0o600);
  let isOpen = true;
  return {
    path,
    write(piece) {
      try {
        for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new ModelFileError('SOURCE_FAILED', `a temporary file: ${why}`, { cause });
      }
    },
    open: () => openFile(path),
    close() {
      if (isOpen) closeSync(fd);
      isOpen = false;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
