/**
 * All files of a model's folder, by the rules of OpenSSF Model Signing: every regular file, by its relative path.
 * What does not fit is told, never left out: links, special files, names that are not UTF-8.
 * @module
 */
import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { ModelFileError } from '../core/error.ts';

/** A regular file, or a link that was followed to one. */
export interface TreeFile {
  /** Relative to the folder, `/` between parts. */
  readonly name: string;
  readonly path: string;
  readonly size: number;
  /** A link whose target lies outside of the folder. */
  readonly outside?: boolean | undefined;
}

/** Something that cannot be part of a model. */
export interface Misfit {
  readonly kind: 'symlink' | 'special' | 'encoding';
  /** A byte that is not UTF-8 is shown as U+FFFD. */
  readonly name: string;
  /** One line: what it is. */
  readonly detail: string;
}

/** What lies under a path. */
export interface ModelTree {
  /** The last part of the path. */
  readonly name: string;
  /** The path names a file, not a folder. */
  readonly single: boolean;
  /** By name, in the order of the UTF-8 bytes. */
  readonly files: readonly TreeFile[];
  readonly misfits: readonly Misfit[];
}

/** Which links are followed: none, those that stay inside the folder, or all. */
export type LinkPolicy = 'none' | 'inside' | 'all';

/** Files and folders of one model; a tree of links can be endless. */
const MAX_ENTRIES = 1_000_000;
const MAX_PATH = 4096;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Lists a folder, or the one file; throws `SOURCE_FAILED` for what cannot be read, `LIMIT_EXCEEDED`. */
export function listModel(path: string, links: LinkPolicy = 'none'): ModelTree {
  const name = basename(resolve(path));
  const stats = attempt(path, () => statSync(path));
  if (stats.isFile()) {
    return { name, single: true, files: [{ name, path, size: stats.size }], misfits: [] };
  }
  if (!stats.isDirectory()) {
    throw new ModelFileError('UNSUPPORTED', `${path}: neither a file nor a folder`);
  }
  const walk = new Walk(path, links);
  walk.run();
  const files = walk.files.toSorted((a, b) => Buffer.compare(bytesOf(a.name), bytesOf(b.name)));
  return { name, single: false, files, misfits: walk.misfits };
}

/** A folder to enter. */
interface Pending {
  readonly name: string;
  readonly path: string;
  /** Where it really is. */
  readonly real: string;
  /** The real folders in which the links stand that led here. */
  readonly through: readonly string[];
  readonly outside: boolean;
}

class Walk {
  readonly files: TreeFile[] = [];
  readonly misfits: Misfit[] = [];
  private readonly root: string;
  private readonly links: LinkPolicy;
  private readonly pending: Pending[];
  private entries = 0;

  constructor(path: string, links: LinkPolicy) {
    this.root = attempt(path, () => realpathSync(path));
    this.links = links;
    this.pending = [{ name: '', path, real: this.root, through: [], outside: false }];
  }

  run(): void {
    for (let next = this.pending.pop(); next !== undefined; next = this.pending.pop()) {
      const { path } = next;
      // As bytes: what is not UTF-8 would otherwise be changed without a word.
      const options = { withFileTypes: true, encoding: 'buffer' } as const;
      for (const entry of attempt(path, () => readdirSync(path, options))) this.meet(entry, next);
    }
  }

  private meet(entry: Dirent<Buffer>, folder: Pending): void {
    const lastName = decoded(entry.name);
    const name = `${folder.name}${lastName ?? entry.name.toString()}`;
    if (lastName === undefined) {
      this.misfit('encoding', name, 'a name that is not valid UTF-8');
      return;
    }
    this.count(name);
    const path = join(folder.path, lastName);
    if (entry.isDirectory()) {
      const real = join(folder.real, lastName);
      this.pending.push({ ...folder, name: `${name}/`, path, real });
    } else if (entry.isFile()) this.file(name, path, folder.outside);
    else if (entry.isSymbolicLink()) this.link(name, path, folder);
    else this.misfit('special', name, kindOf(entry));
  }

  private file(name: string, path: string, outside: boolean): void {
    const { size } = attempt(path, () => statSync(path));
    this.files.push(outside ? { name, path, size, outside } : { name, path, size });
  }

  private link(name: string, path: string, folder: Pending): void {
    const target = targetOf(path);
    if (target === undefined) {
      this.misfit('symlink', name, 'a link that leads nowhere');
      return;
    }
    const { real, isFile, isDirectory } = target;
    const outside = real !== this.root && !real.startsWith(`${this.root}${sep}`);
    if (this.links === 'none' || (this.links === 'inside' && outside)) {
      this.misfit(
        'symlink',
        name,
        `a link to ${outside ? real : real.slice(this.root.length + 1)}`,
      );
    } else if (isFile) {
      this.file(name, path, outside);
    } else if (!isDirectory) {
      this.misfit('special', name, 'a link to a special file');
    } else {
      const through = [...folder.through, folder.real];
      const back = through.some((each) => each === real || each.startsWith(`${real}${sep}`));
      if (back) this.misfit('symlink', name, 'a link to a folder that it lies in');
      else this.pending.push({ name: `${name}/`, path, real, through, outside });
    }
  }

  private misfit(kind: Misfit['kind'], name: string, detail: string): void {
    this.count(name);
    this.misfits.push({ kind, name, detail });
  }

  private count(name: string): void {
    const tooLong = name.length > MAX_PATH;
    if (!tooLong && ++this.entries <= MAX_ENTRIES) return;
    const what = tooLong ? `a path of more than ${MAX_PATH} characters` : `${MAX_ENTRIES} entries`;
    throw new ModelFileError('LIMIT_EXCEEDED', `more than we agreed to list: ${what}`);
  }
}

function targetOf(
  path: string,
): { readonly real: string; readonly isFile: boolean; readonly isDirectory: boolean } | undefined {
  try {
    const stats = statSync(path);
    const real = realpathSync(path);
    return { real, isFile: stats.isFile(), isDirectory: stats.isDirectory() };
  } catch {
    return undefined;
  }
}

function kindOf(entry: Dirent<Buffer>): string {
  if (entry.isFIFO()) return 'a pipe';
  if (entry.isSocket()) return 'a socket';
  return 'a device';
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}

function bytesOf(name: string): Buffer {
  return Buffer.from(name);
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/ '.*'$/s, '') : String(cause);
    throw new ModelFileError('SOURCE_FAILED', `${path}: ${why}`, { cause });
  }
}
