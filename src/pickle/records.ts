/**
 * Records: one row for everything on the stack that is not a literal, and what containers hold.
 *
 * A container is a chain of entries; an entry is a run of items that one opcode added. Rows are typed
 * arrays, so a million containers cost megabytes and no objects. Long runs of plain literals keep only
 * their first items: what the judge needs of the others (that they are plain) is in the entry.
 * @module
 */
import type { Limits } from '../core/limits.ts';
import { isHashing, isUnhashable, KIND } from './kinds.ts';
import { grown, newRefs, type Refs } from './refs.ts';

/** Runs of plain literals longer than this are clipped ... */
const LONG_RUN = 64;
/** ... to this many references. */
const KEPT_OF_LONG_RUN = 16;
/** Record 0 stands for everything that no record was left for. */
export const LOST = 0;
/** `first` of a container whose contents were not kept. */
const CONTENTS_LOST = -1;

/** A run of items in `Records.items`, `[start, start + count)`, and what was not kept. */
export interface Entry {
  readonly start: number;
  readonly count: number;
  /** Items left out: plain literals all, and keys among them ordinary strings. */
  readonly elided: number;
  readonly next: number;
}

/** The rows of one walk. */
export class Records {
  /** Rows in use; row 0 is `LOST`. */
  count = 1;
  /** Containers that could not be kept because of a limit. */
  lost = 0;
  kind: Uint8Array;
  /** Offset of the opcode that made the record. */
  offset: Refs;
  /** Containers: first entry (0: none). Globals: number of the name. Instances and persistent ids: number of the call. */
  first: Int32Array;
  /** Containers: last entry. */
  last: Int32Array;
  itemRef: Refs;
  itemKind: Uint8Array;
  items = 0;
  private entryStart = new Int32Array(16);
  private entryCount = new Int32Array(16);
  private entryElided = new Int32Array(16);
  private entryNext = new Int32Array(16);
  private entries = 1;
  private readonly limits: Limits;

  constructor(limits: Limits, sourceSize: number) {
    this.limits = limits;
    this.kind = new Uint8Array(64);
    this.offset = newRefs(64, sourceSize);
    this.first = new Int32Array(64);
    this.last = new Int32Array(64);
    this.itemRef = newRefs(128, sourceSize);
    this.itemKind = new Uint8Array(128);
  }

  /** A new row, or `LOST` when there are too many. */
  add(kind: number, offset: number, first: number): number {
    const row = this.count;
    if (row >= this.kind.length && !this.grow()) {
      this.lost++;
      return LOST;
    }
    this.count = row + 1;
    this.kind[row] = kind;
    this.offset[row] = offset;
    this.first[row] = first;
    return row;
  }

  /** Appends the run `[from, to)` of a stack to container `row`. `pairs` when the run is keys and values. */
  append(
    row: number,
    refs: Refs,
    kinds: Uint8Array,
    from: number,
    to: number,
    pairs: boolean,
  ): void {
    if (row === LOST || this.first[row] === CONTENTS_LOST) return;
    const length = to - from;
    const kept =
      length > LONG_RUN && this.isDull(kinds, from, to, pairs) ? KEPT_OF_LONG_RUN : length;
    if (!this.room(kept)) {
      this.first[row] = CONTENTS_LOST;
      this.lost++;
      return;
    }
    const entry = this.entries++;
    this.entryStart[entry] = this.items;
    this.entryCount[entry] = kept;
    this.entryElided[entry] = length - kept;
    this.entryNext[entry] = 0;
    for (let i = from; i < from + kept; i++) {
      this.itemRef[this.items] = refs[i] ?? 0;
      this.itemKind[this.items++] = kinds[i] ?? 0;
    }
    if (this.first[row] === 0) this.first[row] = entry;
    else this.entryNext[this.last[row] ?? 0] = entry;
    this.last[row] = entry;
  }

  /** A tuple or frozenset of the run `[from, to)`: its row. */
  frozen(
    kind: number,
    offset: number,
    refs: Refs,
    kinds: Uint8Array,
    from: number,
    to: number,
  ): number {
    const row = this.add(kind, offset, 0);
    this.append(row, refs, kinds, from, to, false);
    return row;
  }

  /** Entry number `entry`; `undefined` for 0. */
  entry(entry: number): Entry | undefined {
    if (entry <= 0) return undefined;
    return {
      start: this.entryStart[entry] ?? 0,
      count: this.entryCount[entry] ?? 0,
      elided: this.entryElided[entry] ?? 0,
      next: this.entryNext[entry] ?? 0,
    };
  }

  /** Whether the contents of container `row` were dropped because of a limit. */
  contentsLost(row: number): boolean {
    return row === LOST || this.first[row] === CONTENTS_LOST;
  }

  /** Whether a run is nothing but plain literals (and, in pairs, ordinary string keys). */
  private isDull(kinds: Uint8Array, from: number, to: number, pairs: boolean): boolean {
    for (let i = from; i < to; i++) {
      const kind = kinds[i] ?? 0;
      if (kind > KIND.EMPTY_TUPLE) return false;
      if (pairs && (i - from) % 2 === 0 && kind !== KIND.STR) return false;
    }
    return true;
  }

  private room(items: number): boolean {
    if (this.items + items > this.itemKind.length) {
      if (this.items + items > this.limits.contents) return false;
      this.itemRef = grown(this.itemRef, this.items + items);
      this.itemKind = grown(this.itemKind, this.items + items);
    }
    if (this.entries >= this.entryStart.length) {
      this.entryStart = grown(this.entryStart, this.entries + 1);
      this.entryCount = grown(this.entryCount, this.entries + 1);
      this.entryElided = grown(this.entryElided, this.entries + 1);
      this.entryNext = grown(this.entryNext, this.entries + 1);
    }
    return true;
  }

  private grow(): boolean {
    if (this.count >= this.limits.records) return false;
    this.kind = grown(this.kind, this.count + 1);
    this.offset = grown(this.offset, this.count + 1);
    this.first = grown(this.first, this.count + 1);
    this.last = grown(this.last, this.count + 1);
    return true;
  }
}

/** The kind of a tuple that holds the run `[from, to)`. */
export function tupleKind(kinds: Uint8Array, from: number, to: number): number {
  let kind: number = KIND.TUPLE;
  for (let i = from; i < to; i++) {
    const item = kinds[i] ?? 0;
    if (isUnhashable(item)) return KIND.TUPLE_UNHASHABLE;
    if (isHashing(item)) kind = KIND.TUPLE_HASHING;
  }
  return kind;
}
