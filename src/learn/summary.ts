/**
 * What is kept of one module once its tree is freed: the names that it binds, and where functions stand.
 * @module
 */
import type { Argument, Expression } from '../audit/python/ast.ts';

/** Where something stands. */
export interface Place {
  readonly module: string;
  readonly path: string;
  readonly at: number;
  readonly line: number;
}

/** A function, by place: its body is parsed again when a proof needs it. */
export interface FunctionSummary extends Place {
  readonly kind: 'function';
  /** Within the module: `Class.method`. */
  readonly name: string;
  readonly end: number;
  readonly decorators: readonly Expression[];
}

/** A class with what its body binds. */
export interface ClassSummary extends Place {
  readonly kind: 'class';
  readonly name: string;
  readonly args: readonly Argument[];
  readonly decorators: readonly Expression[];
  readonly members: Scope;
  /** The body does something that the list of members does not show. */
  readonly dynamic: boolean;
}

/** One thing that a name may stand for. */
export type Binding =
  | ClassSummary
  | FunctionSummary
  | { readonly kind: 'module'; readonly module: string }
  | { readonly kind: 'name'; readonly module: string; readonly name: string }
  | { readonly kind: 'value'; readonly value: Expression }
  | { readonly kind: 'opaque'; readonly why: string };

/** All that each name may stand for; what an unconditional later binding replaces is not there. */
export type Scope = ReadonlyMap<string, readonly Binding[]>;

/** Something outside a class body that may change a class. */
export interface Patch {
  /** The dotted name of the class, as written. */
  readonly target: string;
  /** The attribute that is set; undefined when it is not known which. */
  readonly attribute: string | undefined;
  /** The dotted name of the function that it is passed to, when it is. */
  readonly passedTo: string | undefined;
  /** It stands in a function, of which nobody knows whether it runs. */
  readonly inFunction: boolean;
  readonly line: number;
}

/** One module. */
export interface ModuleSummary {
  readonly module: string;
  readonly package: boolean;
  readonly path: string;
  readonly library: number;
  readonly names: Scope;
  /** Modules of which every public name is imported. */
  readonly stars: readonly string[];
  /** `__all__`, where it is written out. */
  readonly listed: readonly string[] | undefined;
  readonly classes: readonly ClassSummary[];
  readonly patches: readonly Patch[];
  readonly effects: readonly string[];
  /** It runs texts, or writes into its own names under keys: what they mean in the end is not known. */
  readonly dynamic: boolean;
  /** What the module puts in its own place in `sys.modules`: names are then looked up on that. */
  readonly replacement: Expression | undefined;
  /** Whether the grammar understood all of it. */
  readonly understood: boolean;
}
