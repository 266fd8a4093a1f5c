/**
 * A folder of Python source on disk.
 * @module
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isWanted, TreeFiles, type Tree } from './tree.ts';

/** Not importable, or not of this library. */
const SKIPPED = /^(?:__pycache__|site-packages|dist-packages|node_modules|\..*)$/;

/** Where the top of the imports lies: above every folder that is a package. */
interface Top {
  readonly folder: string;
  /** The package that was named, from there; `''` when the folder is none. */
  readonly inside: string;
}

/** The Python files under a folder. A package is seen from the folder around it. */
export function folderTree(path: string): Tree {
  const { folder, inside } = topOf(resolve(path));
  const files = new TreeFiles(path);
  walk(join(folder, inside), inside, files);
  if (inside !== '') addMetadata(folder, inside.split('/', 1)[0] ?? '', files);
  return {
    kind: inside === '' ? 'folder' : 'imports',
    label: basename(resolve(path)),
    files: files.files,
    sha256: undefined,
    close: () => undefined,
  };
}

/** A single module. */
export function moduleTree(path: string): Tree {
  const full = resolve(path);
  const { folder, inside } = topOf(dirname(full));
  const name = inside === '' ? basename(full) : `${inside}/${basename(full)}`;
  const files = new TreeFiles(path);
  files.add(fileOf(join(folder, name), name));
  const label = basename(full, '.py');
  return { kind: 'imports', label, files: files.files, sha256: undefined, close: () => undefined };
}

function topOf(path: string): Top {
  let folder = path;
  const inside: string[] = [];
  while (existsSync(join(folder, '__init__.py')) && dirname(folder) !== folder) {
    inside.unshift(basename(folder));
    folder = dirname(folder);
  }
  return { folder, inside: inside.join('/') };
}

/** Links to folders are not followed: a library has none, and they may lead anywhere. */
function walk(folder: string, prefix: string, files: TreeFiles): void {
  const pending: { readonly folder: string; readonly prefix: string }[] = [{ folder, prefix }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = readdirSync(next.folder, { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = next.prefix === '' ? entry.name : `${next.prefix}/${entry.name}`;
      const path = join(next.folder, entry.name);
      if (SKIPPED.test(entry.name)) continue;
      if (entry.isDirectory()) pending.push({ folder: path, prefix: name });
      else if (isWanted(name) && isFile(path)) files.add(fileOf(path, name));
    }
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function fileOf(path: string, name: string): { path: string; size: number; read(): Uint8Array } {
  return { path: name, size: statSync(path).size, read: () => readFileSync(path) };
}

/** What pip wrote beside the package: which distribution it came with. */
function addMetadata(folder: string, name: string, files: TreeFiles): void {
  for (const entry of readdirSync(folder)) {
    if (!/\.(?:dist-info|egg-info)$/.test(entry)) continue;
    const owner = join(folder, entry);
    if (!ownsPackage(owner, name)) continue;
    for (const file of ['METADATA', 'PKG-INFO']) {
      const path = join(owner, file);
      if (isFile(path)) files.add(fileOf(path, `${entry}/${file}`));
    }
  }
}

function ownsPackage(owner: string, name: string): boolean {
  const text = (file: string): string =>
    isFile(join(owner, file)) ? readFileSync(join(owner, file), 'utf8') : '';
  return (
    text('RECORD').includes(`${name}/__init__.py,`) ||
    text('top_level.txt').split(/\s+/).includes(name)
  );
}
