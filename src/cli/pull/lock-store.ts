/**
 * The lock file on disk: found, read, and written anew when a pull has succeeded.
 * @module
 */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { EMPTY_LOCK, LOCK_NAME, lockText, withSource } from '../../pull/lock-file.ts';
import type { LockedSource, LockFile } from '../../pull/lock-file.ts';
import { readLock } from '../../pull/read-lock.ts';
import { MAX_JSON } from '../../sign/strict-json.ts';
import { readSmallFile } from '../../sources/small-file.ts';
import { ModelFileError } from '../../core/error.ts';
import { openOutput } from '../output-file.ts';
import { UsageError } from '../usage-error.ts';

/** A lock file, open for one run. */
export interface LockStore {
  readonly path: string;
  readonly lock: LockFile;
  /** A folder as the lock file names it; throws `UsageError` for one that is not below its own. */
  directoryOf(directory: string): string;
  /** The folder that a name in the lock file stands for. */
  folderOf(directory: string): string;
  /** Writes what is known of one source; says whether the file is another one now. */
  update(source: LockedSource): boolean;
}

/** The lock file that was named, or the one here; nothing when there is none and none was asked for. */
export function openLock(named: string | undefined, required: boolean): LockStore | undefined {
  const path = named ?? LOCK_NAME;
  if (!existsSync(path)) {
    if (required) throw new UsageError(`--locked: there is no ${path}; pull with --lock first`);
    return named === undefined ? undefined : lockStore(path, EMPTY_LOCK);
  }
  try {
    return lockStore(path, readLock(readSmallFile(path, MAX_JSON)));
  } catch (error) {
    if (!(error instanceof ModelFileError)) throw error;
    throw new UsageError(`${path}: ${error.message}`, { cause: error });
  }
}

function lockStore(path: string, initial: LockFile): LockStore {
  const base = realpathSync(dirname(resolve(path)));
  let lock = initial;
  return {
    path,
    get lock(): LockFile {
      return lock;
    },
    directoryOf(directory) {
      const within = relative(base, realOf(directory)).split(sep).join('/');
      if (within !== '..' && !within.startsWith('../') && !within.startsWith('/')) {
        return within === '' ? '.' : within;
      }
      throw new UsageError(
        `${directory}: not below the folder of ${path}, which could not name it`,
      );
    },
    folderOf: (directory) => join(dirname(path), directory),
    update(source) {
      const before = lockText(lock);
      lock = withSource(lock, source);
      const text = lockText(lock);
      if (text === before && existsSync(path)) return false;
      replace(path, text);
      return true;
    },
  };
}

/** The real path of a folder that may not be there yet. */
function realOf(directory: string): string {
  const full = resolve(directory);
  if (existsSync(full)) return realpathSync(full);
  const parent = dirname(full);
  return parent === full ? full : join(realOf(parent), full.slice(parent.length));
}

function replace(path: string, text: string): void {
  const output = openOutput(path, true);
  try {
    output.write(text);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}
