/**
 * The memo: dense typed arrays for what honest pickles do, a bounded map for indexes out of range.
 * `count` is the number of distinct keys, which is where MEMOIZE goes (`memo_len` in Modules/_pickle.c).
 * @module
 */
import { KIND } from './kinds.ts';
import { grown, grownLength, type Refs } from './refs.ts';

/** An index this far beyond four times the entries in use is sparse: memory follows real entries. */
const DENSE_SLACK = 65_536;
const DENSE_MAX = 32_000_000;

/** As long as each other. */
export interface MemoTables {
  readonly refs: Refs;
  readonly kinds: Uint8Array;
}

/** What a PUT did. */
export type Put = 'new' | 'overwritten' | 'full';

/** The memo of one walk. */
export class Memo {
  count = 0;
  refs: Refs;
  kinds: Uint8Array;
  /** Longer tables that may be grown into, while what is in use is a view of them. */
  private room: MemoTables | undefined;
  private sparse: Map<number, readonly [ref: number, kind: number]> | undefined;
  private readonly sparseLimit: number;

  /** `refs` and `kinds` are as long as each other, and nothing stands in `kinds` yet. */
  constructor(sparseLimit: number, refs: Refs, kinds: Uint8Array) {
    this.sparseLimit = sparseLimit;
    this.refs = refs;
    this.kinds = kinds;
  }

  /** Makes dense room for `more` MEMOIZEs in a row. */
  reserve(more: number): void {
    const needed = this.count + more;
    if (needed > this.kinds.length && needed <= DENSE_MAX) this.growTo(needed);
  }

  /** Stores under `index`. */
  put(index: number, ref: number, kind: number): Put {
    if (index < this.kinds.length || this.growsTo(index)) {
      const old = this.kinds[index];
      this.refs[index] = ref;
      this.kinds[index] = kind;
      if (old !== KIND.ABSENT) return 'overwritten';
      this.count++;
      return 'new';
    }
    this.sparse ??= new Map();
    const old = this.sparse.has(index);
    if (!old && this.sparse.size >= this.sparseLimit) return 'full';
    this.sparse.set(index, [ref, kind]);
    if (old) return 'overwritten';
    this.count++;
    return 'new';
  }

  /** The reference and kind under `index`, `undefined` when nothing was stored. */
  get(index: number): readonly [ref: number, kind: number] | undefined {
    const kind = this.kinds[index] ?? KIND.ABSENT;
    return kind === KIND.ABSENT ? this.sparse?.get(index) : [this.refs[index] ?? 0, kind];
  }

  /** Goes on in other tables, in which nothing stands yet, if they are long enough. */
  moveTo(room: MemoTables): boolean {
    if (this.kinds.length > room.kinds.length) return false;
    room.refs.set(this.refs);
    room.kinds.set(this.kinds);
    this.refs = room.refs.subarray(0, this.refs.length);
    this.kinds = room.kinds.subarray(0, this.kinds.length);
    this.room = room;
    return true;
  }

  private growsTo(index: number): boolean {
    // An index that went to the map stays there: both places must never hold the same key.
    if (index >= DENSE_MAX || this.sparse !== undefined) return false;
    if (index > 4 * this.count + DENSE_SLACK) return false;
    this.growTo(index + 1);
    return true;
  }

  private growTo(needed: number): void {
    if (this.sparse !== undefined) return;
    const { room } = this;
    const length = grownLength(this.kinds, needed);
    if (room !== undefined && length <= room.kinds.length) {
      this.refs = room.refs.subarray(0, length);
      this.kinds = room.kinds.subarray(0, length);
      return;
    }
    this.room = undefined;
    this.refs = grown(this.refs, needed);
    this.kinds = grown(this.kinds, needed);
  }
}
