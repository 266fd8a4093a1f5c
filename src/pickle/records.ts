/**
 * Records: one row for everything on the stack that is not a literal, and what containers hold.
 *
 * What a container holds are runs of items, one for each opcode that added some. The first run stands in
 * the row itself, for most containers have no other; further runs are chained entries. All of it is typed
 * arrays, so a million containers cost megabytes and no objects. Long runs of plain literals keep only
 * their first items: what the judge needs of the others (that they are plain) is in the entry.
 * @module
 */
import type { Limits } from '../core/limits.ts';
import { isHashing, isUnhashable, KIND } from './kinds.ts';
import {
  Columns,
  firstCapacity,
  grownLength,
  isWide,
  NO_CODES,
  NO_NUMBERS,
  NO_OFFSETS,
  type Refs,
} from './refs.ts';

/** Runs of plain literals longer than this keep only that many references: no rule asks for more of a list or dict ... */
const KEPT_OF_DULL_RUN = 4;
/** ... but a tuple may be the arguments of a call. */
const KEPT_OF_DULL_TUPLE = 32;
/** Record 0 stands for everything that no record was left for. */
export const LOST = 0;
/** `more` of a container whose contents were not kept. */
const CONTENTS_LOST = -1;

/** A run of items in `Records.itemRef`, `[start, start + count)`, and what was not kept. */
export interface Entry {
  readonly start: number;
  readonly count: number;
  /** Items left out: plain literals all, and keys among them ordinary strings. */
  readonly elided: number;
  readonly next: number;
}

/** Rows and items to begin with: room for a call and the slice of bytes that is recorded then. */
const LEAST = 256;
/** Bytes of a number in a column. */
const NUMBER = Int32Array.BYTES_PER_ELEMENT;

/** The rows of one walk. */
export class Records {
  /** Rows in use; row 0 is `LOST`. */
  count = 1;
  kind: Uint8Array = NO_CODES;
  /** Offset of the opcode that made the record. */
  offset: Refs;
  /** Containers: start of the first run. Globals: number of the name. Instances and persistent ids: number of the call. */
  first: Int32Array = NO_NUMBERS;
  /** Containers: items in the first run; complemented in sign when only the first of them were kept. */
  private length: Int32Array = NO_NUMBERS;
  /** Containers: the first entry of a further run, 0 without one. */
  private more: Int32Array = NO_NUMBERS;
  /** Containers: how deep containers stood in each other when it was filled. */
  private depth: Int32Array = NO_NUMBERS;
  /** The greatest of these. */
  deepest = 0;
  itemRef: Refs;
  itemKind: Uint8Array = NO_CODES;
  items = 0;
  private entryStart: Int32Array = NO_NUMBERS;
  private entryCount: Int32Array = NO_NUMBERS;
  private entryElided: Int32Array = NO_NUMBERS;
  private entryNext: Int32Array = NO_NUMBERS;
  /** By the first entry of a chain: its last. */
  private entryLast: Int32Array = NO_NUMBERS;
  private entries = 1;
  private readonly limits: Limits;
  private readonly keepAll: boolean;

  /** `keepAll`: long runs of plain literals are kept whole. `expected`: bytes that are probably walked. */
  constructor(limits: Limits, sourceSize: number, keepAll: boolean, expected: number = sourceSize) {
    this.limits = limits;
    this.keepAll = keepAll;
    // Most pickles of a tree are small, and many have nothing to record: tables are made when they are needed.
    this.offset = isWide(sourceSize) ? NO_OFFSETS : NO_NUMBERS;
    this.itemRef = this.offset;
    if (expected === 0) return;
    this.makeRows(Math.min(firstCapacity(expected), limits.records));
    this.makeItems(Math.min(firstCapacity(expected), limits.contents));
  }

  /**
   * Makes room for `rows` more rows and `items` more items, within the limits. What then still finds no room
   * is lost: `add` gives `LOST`, `append` drops the contents of the container.
   */
  reserve(rows: number, items: number): void {
    if (this.count + rows > this.kind.length) this.growRows(rows);
    if (this.items + items > this.itemKind.length) this.growItems(items);
  }

  /** A new row, or `LOST` when there are too many. */
  add(kind: number, offset: number, first: number): number {
    const { count, kind: kinds, offset: offsets, first: firsts } = this;
    if (count >= kinds.length) return LOST;
    this.count = count + 1;
    kinds[count] = kind;
    offsets[count] = offset;
    firsts[count] = first;
    return count;
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
    // Every field is read before the first branch: V8 deoptimises in a loop where a branch that was never
    // taken reads one.
    const { first, length, more, itemRef, itemKind, items, keepAll, kind, depth } = this;
    const most = keptOf(kind[row]!);
    const clipped = to - from > most && !keepAll && isDull(kinds, from, to, pairs);
    const end = clipped ? from + most : to;
    if (row === LOST || more[row] === CONTENTS_LOST || items + end - from > itemKind.length) {
      more[row] = CONTENTS_LOST;
      return;
    }
    let item = items;
    let deepest = depth[row]!;
    for (let i = from; i < end; i++) {
      const ref = refs[i]!;
      const itsKind = kinds[i]!;
      itemRef[item] = ref;
      itemKind[item++] = itsKind;
      if (itsKind > KIND.LAST_LITERAL) deepest = Math.max(deepest, this.depthOf(ref) + 1);
    }
    this.items = item;
    depth[row] = deepest;
    if (deepest > this.deepest) this.deepest = deepest;
    const held = length[row]!;
    if (held === 0 && more[row] === 0) {
      first[row] = items;
      length[row] = clipped ? from - to : end - from;
    } else if (held > 0 && !clipped && more[row] === 0 && first[row]! + held === items) {
      // Items added one by one (protocol 0) make one run.
      length[row] = held + end - from;
    } else {
      this.chain(row, items, end - from, to - end);
    }
  }

  /** How deep containers stand in each other in what `ref` stands for: a row, or a container not recorded. */
  depthOf(ref: number): number {
    return ref < 0 ? -ref : (this.depth[ref] ?? 0);
  }

  /** Adds a further run to container `row`. */
  private chain(row: number, start: number, count: number, elided: number): void {
    const { entries, more } = this;
    if (entries >= this.entryStart.length) this.growEntries();
    if (entries >= this.entryStart.length) {
      more[row] = CONTENTS_LOST;
      return;
    }
    this.entries = entries + 1;
    this.entryStart[entries] = start;
    this.entryCount[entries] = count;
    this.entryElided[entries] = elided;
    this.entryNext[entries] = 0;
    const head = more[row] ?? 0;
    if (head === 0) more[row] = entries;
    else this.entryNext[this.entryLast[head] ?? 0] = entries;
    this.entryLast[head === 0 ? entries : head] = entries;
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

  /** The first run of container `row`; `undefined` when it is empty. */
  firstRun(row: number): Entry | undefined {
    const length = this.length[row] ?? 0;
    const next = this.more[row] ?? 0;
    if (next === CONTENTS_LOST) return undefined;
    if (length === 0) return this.entry(next);
    const count = length > 0 ? length : keptOf(this.kind[row] ?? 0);
    return { start: this.first[row] ?? 0, count, elided: Math.abs(length) - count, next };
  }

  /** The run behind `entry`. */
  nextRun(entry: Entry): Entry | undefined {
    return this.entry(entry.next);
  }

  /** Whether the contents of container `row` were dropped because of a limit. */
  contentsLost(row: number): boolean {
    return row === LOST || this.more[row] === CONTENTS_LOST;
  }

  /** Whether everything that was put into container `row` is a literal, as far as opcodes put it there. */
  holdsLiterals(row: number): boolean {
    return this.depth[row] === 0 && this.more[row] !== CONTENTS_LOST && row !== LOST;
  }

  /** The items of container `row` if they are one run, with nothing left out; else 0. They begin at `first[row]`. */
  onlyRun(row: number): number {
    return this.more[row] === 0 ? Math.max(0, this.length[row] ?? 0) : 0;
  }

  private entry(entry: number): Entry | undefined {
    if (entry <= 0) return undefined;
    return {
      start: this.entryStart[entry] ?? 0,
      count: this.entryCount[entry] ?? 0,
      elided: this.entryElided[entry] ?? 0,
      next: this.entryNext[entry] ?? 0,
    };
  }

  private growRows(rows: number): void {
    const needed = Math.min(Math.max(LEAST, this.count + rows), this.limits.records);
    if (needed > this.kind.length)
      this.makeRows(grownLength(this.kind, needed, this.limits.records));
  }

  private makeRows(rows: number): void {
    const columns = new Columns(rows, this.offset.BYTES_PER_ELEMENT + 4 * NUMBER + 1);
    this.offset = columns.refs(this.offset);
    this.first = columns.int32(this.first);
    this.length = columns.int32(this.length);
    this.more = columns.int32(this.more);
    this.depth = columns.int32(this.depth);
    this.kind = columns.uint8(this.kind);
  }

  private growEntries(): void {
    const needed = Math.min(Math.max(LEAST, this.entries + 1), this.limits.contents);
    if (needed <= this.entryStart.length) return;
    const entries = grownLength(this.entryStart, needed, this.limits.contents);
    const columns = new Columns(entries, 5 * NUMBER);
    this.entryStart = columns.int32(this.entryStart);
    this.entryCount = columns.int32(this.entryCount);
    this.entryElided = columns.int32(this.entryElided);
    this.entryNext = columns.int32(this.entryNext);
    this.entryLast = columns.int32(this.entryLast);
  }

  private growItems(items: number): void {
    const needed = Math.min(Math.max(LEAST, this.items + items), this.limits.contents);
    if (needed > this.itemKind.length)
      this.makeItems(grownLength(this.itemKind, needed, this.limits.contents));
  }

  private makeItems(items: number): void {
    const columns = new Columns(items, this.itemRef.BYTES_PER_ELEMENT + 1);
    this.itemRef = columns.refs(this.itemRef);
    this.itemKind = columns.uint8(this.itemKind);
  }
}

/** How many references are kept of a long run of plain literals in a container of this kind. */
function keptOf(kind: number): number {
  return kind < KIND.LIST ? KEPT_OF_DULL_TUPLE : KEPT_OF_DULL_RUN;
}

/** Whether a run is nothing but plain literals (and, in pairs, ordinary string keys). */
function isDull(kinds: Uint8Array, from: number, to: number, pairs: boolean): boolean {
  for (let i = from; i < to; i++) {
    const kind = kinds[i]!;
    if (kind > KIND.EMPTY_TUPLE) return false;
    if (pairs && (i - from) % 2 === 0 && kind !== KIND.STR) return false;
  }
  return true;
}

/** The kind of a tuple that holds the run `[from, to)`. */
export function tupleKind(kinds: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i++) hash |= HASH_OF_KIND[kinds[i] ?? 0] ?? 0;
  if ((hash & UNHASHABLE) !== 0) return KIND.TUPLE_UNHASHABLE;
  return hash === 0 ? KIND.TUPLE : KIND.TUPLE_HASHING;
}

const UNHASHABLE = 1;
const HASHING = 2;
/** By kind: what `hash()` of the value does besides giving a number. */
const HASH_OF_KIND: Uint8Array = Uint8Array.from({ length: KIND.PERSISTENT + 1 }, (_, kind) =>
  isUnhashable(kind) ? UNHASHABLE : isHashing(kind) ? HASHING : 0,
);
