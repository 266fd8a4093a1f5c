/**
 * Libraries as the rim hands them in.
 * @module
 */

/** One file of a library. */
export interface LibraryFile {
  /** As imported, relative to where the package lies: `sklearn/base.py`. */
  readonly path: string;
  /** The text; may be called more than once. */
  read(): string;
  readonly sha256?: string | undefined;
}

/** A library as it is given: a folder, an sdist or a wheel, unpacked by the rim. */
export interface LibrarySource {
  readonly name: string;
  readonly version: string | undefined;
  readonly files: Iterable<LibraryFile>;
}
