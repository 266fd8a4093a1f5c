/**
 * One pull at a time in a folder. The lock says whose it is, so that one whose process is no more can be taken.
 * @module
 */
import {
  constants,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../sinks/temporary-files.ts';
import { diskError, onDisk, PullError } from './pull-error.ts';

const NAME = 'lock';
/** Times to try again when others come and go. */
const ATTEMPTS = 3;

/** Held until `release`. */
export interface FolderLock {
  release(): void;
}

/** Takes the lock of a quarantine; throws `DISK` with who holds it. */
export function lockFolder(quarantine: string): FolderLock {
  const path = join(quarantine, NAME);
  const own = join(quarantine, `${NAME}-${process.pid}`);
  const text = ownerText(process.pid);
  onDisk(() => writeFileSync(own, text, { mode: 0o600 }));
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      if (tryLink(own, path)) {
        sweep(quarantine);
        return { release: () => release(path, text) };
      }
      const holder = readOwner(path);
      if (holder === undefined || isStale(holder)) stepAside(path, own, holder);
      else throw held(path, holder);
    }
    throw new PullError('DISK', 'other pulls into this folder come and go; try again');
  } finally {
    rmSync(own, { force: true });
  }
}

/** Unlike a rename, a link fails when the name is taken; so does such a copy, on a file system without links. */
function tryLink(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
  }
  try {
    copyFileSync(own, path, constants.COPYFILE_EXCL);
    return true;
  } catch (error) {
    if (isTaken(error)) return false;
    throw diskError(error);
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** Moves the lock of a dead process out of the way; one that somebody took meanwhile is put back. */
function stepAside(path: string, own: string, holder: string | undefined): void {
  const aside = `${own}.old`;
  try {
    renameSync(path, aside);
  } catch {
    return; // somebody else was faster
  }
  const moved = readOwner(aside);
  if (moved !== holder && moved !== undefined && !isStale(moved)) tryLink(aside, path);
  rmSync(aside, { force: true });
}

/** What killed processes have left on their way to the lock. */
function sweep(quarantine: string): void {
  for (const name of onDisk(() => readdirSync(quarantine))) {
    const pid = Number(/^lock-(\d+)(?:\.old)?$/.exec(name)?.[1]);
    if (Number.isInteger(pid) && !isAlive(pid)) rmSync(join(quarantine, name), { force: true });
  }
}

function release(path: string, text: string): void {
  if (readOwner(path) === text) rmSync(path, { force: true });
}

function readOwner(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function ownerText(pid: number): string {
  return `${pid} ${startOf(pid) ?? '-'} ${hostname()}`;
}

/** Whether the process that wrote a lock is surely gone: of another machine nobody can tell. */
function isStale(text: string): boolean {
  const [number = '', start = '', host = ''] = text.split(' ');
  const pid = Number(number);
  if (!Number.isInteger(pid) || pid <= 0) return true; // cut off while it was written
  if (host !== hostname()) return false;
  if (!isAlive(pid)) return true;
  const now = startOf(pid);
  return start !== '-' && now !== undefined && now !== start;
}

/** When a process began, in ticks since the machine did: another one can have its number (proc(5), `starttime`). */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined; // not Linux
  }
}

function held(path: string, holder: string): PullError {
  const [pid = '?', , host = '?'] = holder.split(' ');
  const message =
    `another pull into this folder is at work (process ${pid} on ${host}); wait for it, ` +
    `or remove ${path} if it is gone`;
  return new PullError('DISK', message);
}
