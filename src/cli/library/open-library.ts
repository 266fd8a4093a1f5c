/**
 * A Python library as `policy learn` takes it: a folder, a wheel, an sdist or a single module.
 * @module
 */
import { openSync, closeSync, readSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { ModelFileError } from '../../core/error.ts';
import type { LibraryFile, LibrarySource } from '../../learn/index.ts';
import { UsageError } from '../usage-error.ts';
import { tarTree, zipTree } from './archive-tree.ts';
import { folderTree, moduleTree } from './folder-tree.ts';
import { identityOf } from './identity.ts';
import { importableFiles, type Importable } from './importable.ts';
import { pythonText } from './python-text.ts';
import type { Tree } from './tree.ts';

/** A file that was left out, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
}

/** A library that is open for reading. */
export interface OpenLibrary extends LibrarySource {
  readonly version: string;
  readonly files: readonly LibraryFile[];
  /** Top-level packages. */
  readonly packages: readonly string[];
  readonly skipped: readonly SkippedFile[];
  /** Of the archive, or of the list of all files with their digests. */
  sha256(): string;
  close(): void;
}

/** Source of all files together; the largest library that was tried has a fifth of it. */
const MAX_TOTAL = 2 ** 29;

/** Opens what a user names. */
export async function openLibrary(path: string): Promise<OpenLibrary> {
  try {
    const tree = await openTree(path);
    try {
      return libraryOf(tree);
    } catch (error) {
      tree.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new ModelFileError('SOURCE_FAILED', `${path}: ${reasonOf(error)}`, { cause: error });
  }
}

async function openTree(path: string): Promise<Tree> {
  if (statSync(path).isDirectory()) return folderTree(path);
  if (path.endsWith('.py')) return moduleTree(path);
  const [first, second] = firstBytes(path);
  if (first === 0x50 && second === 0x4b) return zipTree(path);
  if (first === 0x1f && second === 0x8b) return tarTree(path);
  throw new UsageError(`${path}: neither a folder of Python source, nor a wheel, nor an sdist`);
}

function firstBytes(path: string): Uint8Array {
  const fd = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(2);
    readSync(fd, bytes, 0, 2, 0);
    return bytes;
  } finally {
    closeSync(fd);
  }
}

function libraryOf(tree: Tree): OpenLibrary {
  const modules = importableFiles(tree);
  limitTotal(modules, tree.label);
  const skipped: SkippedFile[] = [];
  const files = modules.map((module) => new SourceFile(module, skipped));
  const tops = modules.map(({ path }) => (path.split('/', 1)[0] ?? '').replace(/\.py$/, ''));
  return {
    ...identityOf(tree, modules),
    files,
    packages: [...new Set(tops)],
    skipped,
    sha256: () => tree.sha256 ?? digestOf(files),
    close: () => tree.close(),
  };
}

function limitTotal(modules: readonly Importable[], label: string): void {
  const total = modules.reduce((sum, { file }) => sum + file.size, 0);
  if (total <= MAX_TOTAL) return;
  throw new UsageError(`${label}: ${total} bytes of source, more than ${MAX_TOTAL}`);
}

/** Over `digest  path` of every file, in the order of the paths: as `sha256sum` would list them. */
function digestOf(files: readonly SourceFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file.sha256}  ${file.path}\n`);
  return hash.digest('hex');
}

/** A module; read from where it lies each time, as there may be thousands. */
class SourceFile implements LibraryFile {
  readonly path: string;
  private readonly module: Importable;
  private readonly skipped: SkippedFile[];
  private digest: string | undefined;

  constructor(module: Importable, skipped: SkippedFile[]) {
    this.path = module.path;
    this.module = module;
    this.skipped = skipped;
  }

  read(): string {
    const bytes = this.bytes();
    const text = bytes === undefined ? undefined : pythonText(bytes);
    if (text !== undefined) return text;
    if (bytes !== undefined) this.skip('neither UTF-8 nor Latin-1');
    return UNREADABLE;
  }

  get sha256(): string {
    if (this.digest === undefined) this.bytes();
    return this.digest ?? '';
  }

  private bytes(): Uint8Array | undefined {
    try {
      const bytes = this.module.file.read();
      this.digest ??= createHash('sha256').update(bytes).digest('hex');
      return bytes;
    } catch (error) {
      this.skip(reasonOf(error));
      return undefined;
    }
  }

  private skip(reason: string): void {
    if (this.skipped.some(({ path }) => path === this.path)) return;
    this.skipped.push({ path: this.path, reason });
  }
}

/** What stands for a file that cannot be read: no Python, so that everything in it stays unproven. */
const UNREADABLE = ')unreadable(';

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/ '.*'$/s, '');
}
