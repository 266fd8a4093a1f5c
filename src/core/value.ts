/**
 * What the pickle machine knows of a value: a bounded, inert picture, never the value itself.
 * @module
 */

/** A name as the loader resolves it; `writtenAs` when the file spells it otherwise (Python 2 names). */
export interface SymbolName {
  readonly module: string;
  readonly name: string;
  readonly writtenAs?: { readonly module: string; readonly name: string } | undefined;
}

/** How the loader uses a symbol or an object. */
export type How =
  | 'reduce'
  | 'newobj'
  | 'newobj_ex'
  | 'obj'
  | 'inst'
  | 'build'
  | 'setitem'
  | 'append'
  | 'additem'
  | 'hash'
  | 'persid';

interface Common {
  /**
   * True when nothing reachable from the value is anything but plain data: None, bool, int, float,
   * str, bytes, and tuples, lists, dicts, sets of those. Exact also where items are elided.
   */
  readonly plain: boolean;
}

/** Scalars: what they are and, bounded, what they hold. */
export type Scalar = Common &
  (
    | { readonly kind: 'none' }
    | { readonly kind: 'bool'; readonly value: boolean }
    | { readonly kind: 'int'; readonly value: bigint }
    | { readonly kind: 'float'; readonly value: number }
    /** `length` counts bytes in the file; `clipped` when `text` is not all of it. */
    | {
        readonly kind: 'str';
        readonly text: string;
        readonly clipped: boolean;
        readonly length: number;
        /** Where the UTF-8 of a clipped text starts in the pickle; not for texts that are written in a line. */
        readonly offset?: number | undefined;
      }
    /** `head` holds at most the first 64 bytes; `offset` is where the bytes start in the pickle. */
    | {
        readonly kind: 'bytes' | 'bytearray';
        readonly head: Uint8Array;
        readonly length: number;
        readonly offset: number;
      }
    | { readonly kind: 'buffer' }
  );

/** Containers made by opcodes. `elided` counts items that are not shown. */
export type Container = Common &
  (
    | {
        readonly kind: 'tuple' | 'list' | 'set' | 'frozenset';
        readonly items: readonly Value[];
        readonly elided: number;
      }
    | {
        readonly kind: 'dict';
        readonly entries: readonly (readonly [Value, Value])[];
        readonly elided: number;
        /** True when every key, shown or elided, is a string literal without `__` in front. */
        readonly ordinaryKeys: boolean;
      }
  );

/** Everything else: names, results of calls, persistent ids, and what the budget cut off. */
export type Opaque = Common &
  (
    | { readonly kind: 'global'; readonly symbol: SymbolName }
    /** The result of a call; `call` is its number in the order of calls. */
    | {
        readonly kind: 'instance';
        readonly call: number;
        readonly how: How;
        readonly callee: Value;
        /** The arguments of that call (in order; a tuple), so that rules can see through it. */
        readonly args: Value | undefined;
      }
    /** What the loader's own handler makes of an id; `call` is the number of that request. */
    | { readonly kind: 'persistent'; readonly id: Value; readonly call?: number | undefined }
    /** A container that is being shown further up: a cycle. */
    | { readonly kind: 'cycle' }
    /** Not shown: the node or depth budget of this fact is spent. */
    | {
        readonly kind: 'elided';
        /** True for a dict whose every key is a string literal without `__` in front. */
        readonly ordinaryDict?: boolean | undefined;
      }
    /** A slot the machine lost track of (contents limit); nothing may be assumed of it. */
    | { readonly kind: 'lost' }
  );

export type Value = Scalar | Container | Opaque;
