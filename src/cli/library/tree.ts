/**
 * What a library is given as: names, and how to read what stands under each. A folder on disk, a zip
 * and a tar look the same from here on.
 * @module
 */
import { UsageError } from '../usage-error.ts';

/** One file. */
export interface TreeFile {
  /** From the top of the tree, with slashes. */
  readonly path: string;
  readonly size: number;
  read(): Uint8Array;
}

/** All files of a folder or an archive. */
export interface Tree {
  /** A folder of importable things, a checkout or sdist around them, or whichever it looks like. */
  readonly kind: 'imports' | 'project' | 'folder';
  /** For messages, and as a name of last resort. */
  readonly label: string;
  readonly files: readonly TreeFile[];
  /** Of an archive as a whole. */
  readonly sha256: string | undefined;
  close(): void;
}

/** The most files that a tree may have; the largest wheels have some fifteen thousand. */
const MAX_FILES = 200_000;

/** Collects files, and refuses a tree that is too large. */
export class TreeFiles {
  readonly files: TreeFile[] = [];
  private readonly label: string;

  constructor(label: string) {
    this.label = label;
  }

  add(file: TreeFile): void {
    if (this.files.length >= MAX_FILES) {
      throw new UsageError(`${this.label}: more than ${MAX_FILES} files`);
    }
    this.files.push(file);
  }
}

/** Whether a file may matter: Python source, or what says which library it is. */
export function isWanted(path: string): boolean {
  return /\.py$|(?:^|\/)(?:METADATA|PKG-INFO|RECORD|top_level\.txt|pyproject\.toml|setup\.cfg)$/.test(
    path,
  );
}
