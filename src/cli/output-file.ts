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

/** What is not the same for every output. */
export interface OutputOptions {
  /** Of a file that others must not read. */
  readonly mode?: number | undefined;
  /** By which the user named the file. */
  readonly flag?: string | undefined;
}

/** Writes beside `path` and renames in the end; an existing file is left alone without `force`. */
export function openOutput(
  path: string,
  force: boolean,
  { mode = 0o666, flag = '--output' }: OutputOptions = {},
): OutputFile {
  const named = `${flag} ${path}`;
  if (!force && existsSync(path)) throw taken(named);
  const temporary = join(dirname(path), temporaryName(basename(path)));
  const fd = open(temporary, named, mode);
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
      else moveIfFree(temporary, path, named);
    },
    discard() {
      closeSync(fd);
      rmSync(temporary, { force: true });
    },
  };
}

function open(temporary: string, named: string, mode: number): number {
  try {
    return openSync(temporary, 'wx', mode);
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/ '.*'$/s, '') : String(error);
    throw new UsageError(`${named}: ${why}`);
  }
}

/** Unlike a rename, a link fails when the name was taken meanwhile. */
function moveIfFree(temporary: string, path: string, named: string): void {
  try {
    linkSync(temporary, path);
    rmSync(temporary);
  } catch {
    if (existsSync(path)) {
      rmSync(temporary, { force: true });
      throw taken(named);
    }
    renameSync(temporary, path); // a file system without links
  }
}

function taken(named: string): UsageError {
  return new UsageError(`${named}: the file exists; add --force to replace it`);
}
