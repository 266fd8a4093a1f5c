/**
 * The files of a conversion: written under temporary names beside their places, and moved there together in
 * the end. Whatever stops the writing leaves the old state.
 * @module
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import type { Output } from '../core/sink.ts';
import type { ByteSource } from '../core/source.ts';
import { openFile, type FileSource } from '../sources/file.ts';
import { attempt, FileSink } from './file-sink.ts';
import { syncFolder } from './sync-folder.ts';
import { removeLeftovers, temporaryName } from './temporary-files.ts';

/** How to write. */
export interface FileOutputOptions {
  /** Files that are there may be replaced. */
  readonly force: boolean;
  /** The output is a folder, and names are paths below it. */
  readonly folder: boolean;
  /** Told of bytes written. */
  readonly progress?: ((bytes: number) => void) | undefined;
}

interface Written {
  readonly sink: FileSink;
  readonly target: string;
  closed: boolean;
}

/** An `Output` on disk. */
export class FileOutput implements Output {
  readonly name: string;
  private readonly path: string;
  private readonly options: FileOutputOptions;
  private readonly files = new Map<string, Written>();
  /** What was opened to be read back, with where it was written. */
  private readonly opened = new Map<ByteSource, FileSink>();
  private readonly sources: FileSource[] = [];
  /** The folder that is made under a temporary name, where the output is one. */
  private readonly scratch: string | undefined;

  constructor(path: string, options: FileOutputOptions) {
    this.path = path;
    this.options = options;
    this.name = basename(path);
    if (!options.force && existsSync(path)) throw taken(path);
    if (!existsSync(dirname(path))) throw noFolder(dirname(path));
    removeLeftovers(dirname(path));
    if (options.folder) {
      this.scratch = join(dirname(path), temporaryName(this.name));
      attempt(() => mkdirSync(this.scratch ?? ''));
    }
  }

  create(name: string): FileSink {
    const target =
      this.scratch === undefined ? join(dirname(this.path), name) : join(this.scratch, name);
    if (this.files.has(name)) throw new ModelFileError('INTERNAL', `"${name}" is written twice`);
    if (this.scratch === undefined && !this.options.force && existsSync(target))
      throw taken(target);
    if (this.scratch !== undefined) attempt(() => mkdirSync(dirname(target), { recursive: true }));
    const temporary =
      this.scratch === undefined ? join(dirname(target), temporaryName(basename(target))) : target;
    const sink = new FileSink(temporary, this.options.progress);
    this.files.set(name, { sink, target, closed: false });
    return sink;
  }

  reopen(name: string): ByteSource {
    const file = this.files.get(name);
    if (file === undefined) throw new ModelFileError('INTERNAL', `"${name}" was not written`);
    file.sink.flush();
    const source = openFile(file.sink.path);
    this.opened.set(source, file.sink);
    this.sources.push(source);
    return source;
  }

  /** The paths that the files have in the end, in the order of their names given. */
  pathOf(name: string): string {
    return this.options.folder ? join(this.path, name) : join(dirname(this.path), name);
  }

  /** The range of a source that stands at `position` of a written file, where it was copied and compared. */
  copiedAt(source: ByteSource, position: number): ReturnType<FileSink['copied']['get']> {
    return this.opened.get(source)?.copied.get(position);
  }

  /** Everything is on the disk and in its place when it returns; the main file comes last. */
  finish(main: string): void {
    for (const source of this.sources.splice(0)) source.close();
    for (const file of this.files.values()) {
      file.sink.close();
      file.closed = true;
    }
    const last = this.files.get(main);
    const others = [...this.files.values()].filter((file) => file !== last);
    if (this.scratch === undefined) {
      for (const { sink, target } of [...others, ...(last === undefined ? [] : [last])]) {
        attempt(() => renameSync(sink.path, target));
      }
    } else {
      replaceFolder(this.scratch, this.path);
    }
    syncFolder(dirname(this.path));
  }

  /** Leaves things as they were. */
  discard(): void {
    for (const source of this.sources.splice(0)) source.close();
    for (const { sink, closed } of this.files.values()) {
      if (!closed) sink.abandon();
      rmSync(sink.path, { force: true });
    }
    if (this.scratch !== undefined) rmSync(this.scratch, { recursive: true, force: true });
  }
}

/** A folder cannot be renamed onto one that has files: the old one steps aside first, and back if need be. */
function replaceFolder(from: string, to: string): void {
  if (!existsSync(to)) {
    attempt(() => renameSync(from, to));
    return;
  }
  const aside = join(dirname(to), temporaryName(`${basename(to)}.old`));
  attempt(() => renameSync(to, aside));
  try {
    attempt(() => renameSync(from, to));
  } catch (error) {
    renameSync(aside, to);
    throw error;
  }
  rmSync(aside, { recursive: true, force: true });
}

function taken(path: string): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', `${path} exists; add --force to replace it`);
}

function noFolder(path: string): ModelFileError {
  return new ModelFileError('SOURCE_FAILED', `there is no folder ${path}`);
}
