/**
 * Which file of the project an import leads to.
 * @module
 */

/** Finds files by what import statements say. */
export interface Modules {
  /** The file of a module, or its folder with a slash at the end; undefined when it is not in the project. */
  resolve(from: string, level: number, module: string): string | undefined;
  /** What stands below a package: a file or a folder. */
  below(module: string, name: string): string | undefined;
  /** The dotted name under which others import a file, as far as its packages say. */
  nameOf(file: string): string;
}

/** Folders above a file that are tried as the place where imports begin. */
const MAX_CLIMB = 40;

/** Makes the look-up for a set of files; paths use slashes. */
export function modulesOf(files: ReadonlySet<string>): Modules {
  const folders = foldersOf(files);
  const known = new Map<string, string | undefined>();
  const names = new Map<string, string>();
  const starts = new Map<string, string>();
  const startAt = (folder: string): string => {
    const found = starts.get(folder) ?? startOf(folder, files);
    starts.set(folder, found);
    return found;
  };
  const moduleAt = (path: string): string | undefined => {
    if (files.has(`${path}.py`)) return `${path}.py`;
    if (files.has(`${path}/__init__.py`)) return `${path}/__init__.py`;
    return folders.has(path) ? `${path}/` : undefined;
  };
  const absolute = (start: string, module: string): string | undefined => {
    const key = `${start}\u0000${module}`;
    if (known.has(key)) return known.get(key);
    const parts = module.replaceAll('.', '/');
    let found: string | undefined;
    let folder: string | undefined = start;
    for (let steps = 0; folder !== undefined && steps < MAX_CLIMB; steps++) {
      const candidates = [join(folder, parts), join(folder, `src/${parts}`)].map(moduleAt);
      found = candidates.find((path) => path?.endsWith('.py')) ?? found ?? candidates[0];
      if (found?.endsWith('.py') === true) break;
      folder = parentOf(folder);
    }
    known.set(key, found);
    return found;
  };
  return {
    resolve(from, level, module) {
      if (level === 0) return absolute(startAt(folderOf(from)), module);
      let folder: string | undefined = folderOf(from);
      for (let up = 1; up < level && folder !== undefined; up++) folder = parentOf(folder);
      if (folder === undefined) return undefined;
      return moduleAt(module === '' ? folder : join(folder, module.replaceAll('.', '/')));
    },
    below(module, name) {
      if (!/^[\w]+$/.test(name)) return undefined;
      if (module.endsWith('/')) return moduleAt(`${module}${name}`);
      return module.endsWith('/__init__.py') || module === '__init__.py'
        ? moduleAt(join(folderOf(module), name))
        : undefined;
    },
    nameOf(file) {
      const found = names.get(file);
      if (found !== undefined) return found;
      const parts = [lastOf(file).replace(/\.py$/, '')];
      let folder: string | undefined = folderOf(file);
      while (folder !== undefined && files.has(join(folder, '__init__.py'))) {
        parts.unshift(lastOf(folder));
        folder = parentOf(folder);
      }
      const name = parts.filter((part) => part !== '__init__').join('.');
      names.set(file, name);
      return name;
    },
  };
}

/** The folder of a path; empty for the working directory. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Two parts of a path, or the second alone. */
export function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A script sees its own folder; what is part of a package sees the folder around it. */
function startOf(from: string, files: ReadonlySet<string>): string {
  let folder = from;
  while (files.has(join(folder, '__init__.py'))) {
    const parent = parentOf(folder);
    if (parent === undefined) break;
    folder = parent;
  }
  return folder;
}

function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const file of files) {
    let folder: string | undefined = folderOf(file);
    while (folder !== undefined && folder !== '' && !folders.has(folder)) {
      folders.add(folder);
      folder = parentOf(folder);
    }
  }
  return folders;
}

/** The folder above; undefined above the top. */
function parentOf(folder: string): string | undefined {
  if (folder === '') return undefined;
  return folderOf(folder);
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
