/**
 * One process at a time for the folder of the embedded database: two would destroy it.
 * @module
 */
import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ServiceError } from '../service-error.ts';

/** Takes the folder; the result gives it back. Throws `FOLDER_IN_USE`. */
export function lockFolder(folder: string): () => void {
  const path = join(folder, 'lock');
  if (!take(path)) {
    const owner = readOwner(path);
    if (owner !== undefined && owner.pid !== process.pid && isSame(owner)) {
      const message = `${folder} is in use by process ${owner.pid}: end it, or give --database postgres://…`;
      throw new ServiceError('FOLDER_IN_USE', message);
    }
    rmSync(path, { force: true }); // of one that was killed
    if (!take(path)) throw new ServiceError('FOLDER_IN_USE', `${folder} is in use`);
  }
  return () => rmSync(path, { force: true });
}

interface Owner {
  readonly pid: number;
  readonly started: string;
}

function take(path: string): boolean {
  try {
    const fd = openSync(path, 'wx', 0o600);
    writeSync(fd, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
    closeSync(fd);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof read !== 'object' || read === null || !('pid' in read)) return undefined;
    const started = 'started' in read ? read.started : '';
    return { pid: Number(read.pid), started: typeof started === 'string' ? started : '' };
  } catch {
    return undefined;
  }
}

/** A process of the same number may be another one: numbers come round again. */
function isSame({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return startOf(pid) === started;
}

/** When it started, in ticks since the machine did (Linux: field 22 of proc(5) stat); empty elsewhere. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
