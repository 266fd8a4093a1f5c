/**
 * What of this machine a guest sees, all of it read-only: a Python, its modules, and what the loader of shared
 * libraries needs. No shell, no program but that one, no /etc, no /proc, no home.
 * @module
 */
import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { PythonFacts } from './trial.ts';

/** A file or folder of this machine, and where it is seen. */
export interface Bind {
  readonly from: string;
  readonly at: string;
  readonly device: boolean;
}

/** A link that is made in the view. */
export interface Link {
  readonly at: string;
  readonly to: string;
}

/** Where shared libraries lie, whichever distribution this is. */
const LIBRARY_FOLDERS = [
  ...['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((triplet) => [
    `/usr/lib/${triplet}`,
    `/lib/${triplet}`,
  ]),
  '/usr/lib64',
  '/lib64',
];
/** musl has no folder of its own for libraries: they stand among everything else. */
const MUSL_FOLDERS = ['/lib', '/usr/lib'];
/** `/lib -> usr/lib` where a distribution has merged them. */
const MERGED = ['/lib', '/lib64'];
/** Links to the libraries in use, the loader's index of libraries, and the rules of time zones. */
const SHARED_DATA = ['/etc/alternatives', '/etc/ld.so.cache', '/usr/share/zoneinfo'];
/** torch reads random bytes from it; the other swallows what is written to it. */
const DEVICES = ['/dev/null', '/dev/urandom'];

/** Binds and links for one Python. */
export function viewFor(python: PythonFacts): { binds: readonly Bind[]; links: readonly Link[] } {
  const merged = MERGED.filter(isLink);
  const folders = [
    ...libraryFolders().filter((path) => !merged.includes(path) && !isBelow(merged, path)),
    ...installationFolders(python),
    ...moduleFolders(python),
  ].filter((path) => existsSync(path));
  const files = [python.program, join(python.prefix, 'pyvenv.cfg'), ...SHARED_DATA];
  const readable = [...outermost(folders), ...files.filter((path) => existsSync(path))];
  return {
    binds: [
      ...readable.map((path) => ({ from: path, at: path, device: false })),
      ...DEVICES.map((path) => ({ from: path, at: path, device: true })),
    ],
    links: [
      ...merged.map((at) => ({ at, to: readlinkSync(at) })),
      ...(python.executable === python.program
        ? []
        : [{ at: python.executable, to: python.program }]),
    ],
  };
}

function libraryFolders(): readonly string[] {
  const folders = LIBRARY_FOLDERS.filter((path) => existsSync(path));
  return folders.length > 0 ? folders : MUSL_FOLDERS;
}

/** Of an installation under a prefix of its own everything but its programs; of the system's only its modules. */
function installationFolders({ basePrefix }: PythonFacts): readonly string[] {
  if (basePrefix === '/usr' || basePrefix === '/') return [];
  return ['lib', 'lib64'].map((name) => join(basePrefix, name));
}

/** A line of a .pth file may name any folder: one that a home lies in would show all of it. */
function moduleFolders({ path }: PythonFacts): readonly string[] {
  const home = homedir();
  return path.filter(
    (folder) =>
      folder.startsWith('/') &&
      dirname(folder) !== '/' &&
      folder !== '/' &&
      !contains(folder, home),
  );
}

/** Folders without those inside another one. */
function outermost(folders: readonly string[]): readonly string[] {
  const distinct = [...new Set(folders)];
  return distinct.filter((path) => !isBelow(distinct, path));
}

function isBelow(folders: readonly string[], path: string): boolean {
  return folders.some((other) => other !== path && contains(other, path));
}

/** Whether a path is a folder, or lies below it. */
export function contains(folder: string, path: string): boolean {
  const steps = relative(folder, path);
  return steps === '' || !steps.startsWith('..');
}

function isLink(path: string): boolean {
  return existsSync(path) && lstatSync(path).isSymbolicLink();
}
