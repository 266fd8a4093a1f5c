/**
 * What is known about symbols, each with a why and a source.
 *
 * Being named is not being called: what may be done with a symbol is said separately for naming,
 * constructing (`newobj`), building (`build`), calling (`reduce`), filling (`items`) and hashing.
 * Names are exact; no prefix ever makes anything clean.
 * @module
 */
import type { Capability } from '../core/finding.ts';

/** Which arguments make a call inert. */
export type ArgumentRule =
  /** No arguments at all. */
  | 'none'
  /** Plain data only (`Value.plain`). */
  | 'plain'
  /** Plain data, named classes, and instances whose class is marked `data`. */
  | 'data'
  /** Anything: the callee only stores what it is given. Every value in it is judged on its own. */
  | 'any'
  /** The function of that name in `policy/arguments/`. */
  | `rule:${string}`;

/** Which states make a BUILD inert. */
export type StateRule =
  /** No `__setstate__`: the instance dict is updated. Exact dict, string keys, none `__x__`, none in `selfCalls`. */
  | 'dict'
  /** As `dict`, and the values must be `data`: the class has a `__setstate__` that looks at them. */
  | 'dict-data'
  /** A `__setstate__` in C that takes plain data, arrays and the like. */
  | 'data'
  /** A `__setstate__` that only stores. */
  | 'any'
  | `rule:${string}`;

/** What the value under a key of a state must be, because the class looks at it while it is built. */
export interface StateNeed {
  /** The key, or `*` for every value of the state. */
  readonly key: string;
  readonly needs: 'plain' | 'data' | 'str';
}

/** What is known of one symbol. */
export interface SymbolRule {
  readonly what: 'class' | 'function' | 'constant' | 'module';
  /** cls.__new__(cls, *args) without __init__ (NEWOBJ, NEWOBJ_EX, and INST or OBJ without arguments). */
  readonly newobj?: ArgumentRule | undefined;
  /** A real call (REDUCE, and INST or OBJ with arguments). */
  readonly reduce?: ArgumentRule | undefined;
  readonly build?: StateRule | undefined;
  /** APPEND(S), SETITEM(S), ADDITEMS on an instance are inert. */
  readonly items?: boolean | undefined;
  /** Instances may be dict keys and set members. */
  readonly hash?: boolean | undefined;
  /** Instances count as data: no protocol method of theirs runs Python code of a value's choice. */
  readonly data?: boolean | undefined;
  /** Loading may call it with texts and plain data: it computes with them and reaches nothing else. */
  readonly text?: boolean | undefined;
  /** `module.qualname` of the class whose build, items and hash rules hold for the result of `reduce`; `arg0` = the first argument. */
  readonly returns?: string | undefined;
  /** State keys under which a value that is not plain must not stand: methods that building or dropping calls. */
  readonly selfCalls?: readonly string[] | undefined;
  /** What else must hold of the values of a state, whatever `build` says. */
  readonly needs?: readonly StateNeed[] | undefined;
  /** What a call grants when no rule makes it inert. Non-empty: the call is dangerous. */
  readonly grants?: readonly Capability[] | undefined;
  readonly why: string;
  readonly source: string;
}

/** The knowledge about one Python package. One file each. */
export interface Knowledge {
  /** Top-level package: the part of a module's name before the first dot. */
  readonly package: string;
  /** The library versions this was read from, e.g. `scikit-learn 1.7.2`. */
  readonly versions: readonly string[];
  /** Entries written by hand, by module and qualified name. */
  readonly declared?: Readonly<Record<string, Readonly<Record<string, SymbolRule>>>> | undefined;
  /**
   * Entries derived from library source, compact: a line with a module name, then a line for each symbol,
   * indented by one blank: `Name C n=none b=dict`. Letters: C class, F function, X constant, M module;
   * `n=`, `r=`, `b=` the rules; `i` items, `h` hash, `d` data; `>module.Name` returns; `!a,b` selfCalls;
   * `?plain:a,b`, `?data:c`, `?str:d` needs.
   * Being listed means: may be named.
   */
  readonly derived?: string | undefined;
}

/** The capabilities of callables of one package, derived from its source or written by hand. */
export interface CapabilityTable {
  readonly package: string;
  readonly versions: readonly string[];
  /**
   * A line with a module name, optionally followed by `* capability,…` for every callable of that module
   * that knowledge does not vouch for; then a line for each symbol, indented by one blank:
   * `qualname capability,… [> what it reaches]`.
   */
  readonly table: string;
}
