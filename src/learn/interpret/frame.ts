/**
 * One function while it is read.
 * @module
 */
import type { KnownClass } from '../known-class.ts';
import type { FunctionSummary } from '../summary.ts';

/** Where names are looked up and what is reported as the place. */
export interface Frame {
  /** The module whose names are seen. */
  readonly module: string;
  /** The function, for places and for the digest; undefined in the top level of a module or class. */
  readonly fn: FunctionSummary | undefined;
  /** The class in whose body the function stands. */
  readonly owner: KnownClass | undefined;
  /** Prefix of the slots that hold its variables. */
  readonly site: string;
  /** Names that are variables here, and such that are variables of comprehensions only. */
  readonly locals: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  /** The first parameter: what `super()` means. */
  readonly first: string | undefined;
  readonly parent: Frame | undefined;
  readonly depth: number;
}
