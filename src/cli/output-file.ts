/**
 * A result file that appears whole or not at all.
 * @module
 */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { temporaryName } from '../sinks/temporary-files.ts';
import { UsageError } from './usage-error.ts';

/** An output that is being written. */
export interface OutputFile {
  write(text: string | Uint8Array): void;
  /** Puts the finished file in its place. */
  finish(): void;
  /** Leaves things as they were. */
  discard(): void;
}

/**
 * Writes beside `path` and renames in the end; an existing file is left alone without `force`. `mode` is that of a
 * file that others must not read.
 */
export function openOutput(path: string, force: boolean, mode = 0o666): OutputFile {
  if (!force && existsSync(path)) throw taken(path);
  const temporary = join(dirname(path), temporaryName(basename(path)));
  const fd = open(temporary, path, mode);
  return {
    write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at);
    },
    finish() {
      // Otherwise the new name could be on the disk before what it names.
      fsyncSync(fd);
      closeSync(fd);
      if (force) renameSync(temporary, path);
      else moveIfFree(temporary, path);
    },
    discard() {
      closeSync(fd);
      rmSync(temporary, { force: true });
    },
  };
}

function open(temporary: string, path: string, mode: number): number {
  try {
    return openSync(temporary, 'wx', mode);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`--output ${path}: ${why}`);
  }
}

/** Unlike a rename, a link fails when the name was taken meanwhile. */
function moveIfFree(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch {
    if (existsSync(path)) {
      rmSync(temporary, { force: true });
      throw taken(path);
    }
    renameSync(temporary, path); // a file system without links
  }
}

function taken(path: string): UsageError {
  return new UsageError(`--output ${path}: the file exists; add --force to replace it`);
}
