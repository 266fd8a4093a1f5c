/**
 * A file that has passed gets its name: in one step, on the disk, and never through a link.
 * @module
 */
import {
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../sinks/sync-folder.ts';
import { onDisk, PullError } from './pull-error.ts';

/** What stands at a name: nothing, a file, or something that is in the way. */
export type Standing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly stats: Stats }
  | { readonly kind: 'other'; readonly what: string };

/** Looks at every part of the way to `name` below `root`, and follows no link. */
export function standingAt(root: string, name: string): Standing {
  const parts = name.split('/');
  let path = root;
  for (const [index, part] of parts.entries()) {
    path = join(path, part);
    const stats = onDisk(() => lstatSync(path, { throwIfNoEntry: false }));
    if (stats === undefined) return { kind: 'nothing' };
    const here = parts.slice(0, index + 1).join('/');
    if (index === parts.length - 1 && stats.isFile()) return { kind: 'file', stats };
    if (index < parts.length - 1 && stats.isDirectory()) continue;
    return { kind: 'other', what: `${here} is ${kindOf(stats)}` };
  }
  return { kind: 'nothing' };
}

function kindOf(stats: Stats): string {
  if (stats.isSymbolicLink()) return 'a link';
  if (stats.isDirectory()) return 'a folder';
  return stats.isFile() ? 'a file' : 'neither a file nor a folder';
}

/** How a file is put in its place. */
export interface Placing {
  readonly root: string;
  readonly name: string;
  /** Replace what is there; never a folder. */
  readonly force: boolean;
}

/**
 * Gives the open file `fd`, which stands at `from`, its name below `root`. All of it is on the disk when this
 * returns; nobody may run it. Throws `EXISTS` and `LINK`.
 */
export function placeFile(from: string, fd: number, placing: Placing): void {
  const { root, name, force } = placing;
  const target = join(root, name);
  makeFolders(root, name);
  assertSameFile(from, fd);
  onDisk(() => fchmodSync(fd, 0o666 & ~process.umask()));
  onDisk(() => fsyncSync(fd));
  if (force) onDisk(() => renameSync(from, target));
  else moveIfFree(from, target, name);
  syncFolder(dirname(target));
}

/** Folders on the way; each one is looked at, as somebody may have made a link of it. */
function makeFolders(root: string, name: string): void {
  const parts = name.split('/').slice(0, -1);
  let path = root;
  for (const part of parts) {
    const parent = path;
    path = join(path, part);
    if (onDisk(() => lstatSync(path, { throwIfNoEntry: false })) === undefined) {
      onDisk(() => mkdirSync(path));
      syncFolder(parent);
    }
    if (!onDisk(() => lstatSync(path)).isDirectory()) {
      throw new PullError('LINK', `${path} is no folder`);
    }
  }
}

/** Throws `LINK` when the name no longer stands for the open file. */
function assertSameFile(path: string, fd: number): void {
  const named = onDisk(() => lstatSync(path));
  const open = onDisk(() => fstatSync(fd));
  if (named.isFile() && named.ino === open.ino && named.dev === open.dev) return;
  throw new PullError('LINK', 'somebody else has put another file in its place');
}

/** Unlike a rename, a link fails when the name was taken meanwhile. */
function moveIfFree(from: string, target: string, name: string): void {
  try {
    linkSync(from, target);
  } catch (error) {
    if (onDisk(() => lstatSync(target, { throwIfNoEntry: false })) !== undefined) {
      throw new PullError('EXISTS', `${name} has appeared here meanwhile`, error);
    }
    onDisk(() => renameSync(from, target)); // a file system without links
    return;
  }
  onDisk(() => rmSync(from));
}
