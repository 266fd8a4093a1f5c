/**
 * A model that was read, and the one interface of all readers of models.
 * @module
 */
import type { Budget } from '../../core/limits.ts';
import type { ByteSource } from '../../core/source.ts';
import type { How } from '../../core/value.ts';
import type { ModelValue } from './value.ts';

/** What a file holds, before anything is chosen or named. */
export interface Model {
  /** Format id, as in `scan --format json`. */
  readonly format: string;
  readonly root: ModelValue;
  /** Framework whose habits names and shapes follow: the `format` of safetensors' metadata. */
  readonly framework: 'pt' | 'tf' | 'flax' | 'np' | undefined;
  /** Versions and other facts that the file states. */
  readonly facts: ReadonlyMap<string, string>;
  /** Calls that the file's own loader would make and that were not needed: distinct, in file order. */
  readonly notRun: readonly NotRun[];
  /** Things that cannot be had from this file and were not looked at further (`program code/`). */
  readonly left: readonly Left[];
}

/** A call that was not made. */
export interface NotRun {
  readonly target: string;
  readonly how: How;
}

/** A part of a file that no conversion carries over. */
export interface Left {
  readonly path: string;
  readonly kind: string;
  readonly type?: string | undefined;
}

/** What a reader needs besides the bytes. */
export interface ModelContext {
  readonly budget: Budget;
  /** Name of the file, without its folder: some name the files beside them by it. */
  readonly name?: string | undefined;
  /** Bytes that can be read in any order, from a stream that cannot: in memory, or on disk at the rim. */
  readonly spool: (stream: ByteSource) => ByteSource;
  /**
   * A file beside the one being read, by its relative name; undefined when there is none. Names that leave
   * the folder are never opened.
   */
  readonly sibling: (name: string) => ByteSource | undefined;
}

/** One reader. Adding one = one file in convert/readers/. */
export interface ModelReader {
  /** Format ids whose files it reads. */
  readonly formats: readonly string[];
  /** Reads the model. Throws `ModelFileError` for what it refuses. */
  read(source: ByteSource, context: ModelContext, format: string): Model;
}
