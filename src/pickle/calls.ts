/**
 * The rows of everything that a loader would do besides making plain data: imports and calls, in order.
 * @module
 */
import type { How } from '../core/value.ts';
import {
  Columns,
  grownLength,
  isWide,
  NO_CODES,
  NO_NUMBERS,
  NO_OFFSETS,
  type Refs,
} from './refs.ts';

/** What a row is; the number is its code. */
const HOWS: readonly ('import' | How)[] = [
  'import',
  'reduce',
  'newobj',
  'newobj_ex',
  'obj',
  'inst',
  'build',
  'setitem',
  'append',
  'additem',
  'hash',
  'persid',
];

/** Rows to begin with, once there is a call. */
const FIRST = 64;
/** Bytes of a row besides its references: what is called, and two codes. */
const BYTES_PER_ROW = Int32Array.BYTES_PER_ELEMENT + 2;

/** Imports and calls of one walk. */
export class Calls {
  count = 0;
  private how: Uint8Array = NO_CODES;
  private callee: Int32Array = NO_NUMBERS;
  private argsRef: Refs;
  private argsKind: Uint8Array = NO_CODES;
  private offset: Refs;
  /** Keyword arguments of NEWOBJ_EX, by row: reference and kind. */
  private extra: Map<number, readonly [number, number]> | undefined;
  private readonly limit: number;

  constructor(limit: number, sourceSize: number) {
    this.limit = limit;
    this.argsRef = isWide(sourceSize) ? NO_OFFSETS : NO_NUMBERS;
    this.offset = this.argsRef;
  }

  /** Appends a row and gives its number; -1 when there are too many. */
  add(
    how: 'import' | How,
    callee: number,
    argsRef: number,
    argsKind: number,
    offset: number,
  ): number {
    const row = this.count;
    if (row >= this.limit) return -1;
    if (row >= this.how.length) this.grow();
    this.how[row] = HOWS.indexOf(how);
    this.callee[row] = callee;
    this.argsRef[row] = argsRef;
    this.argsKind[row] = argsKind;
    this.offset[row] = offset;
    this.count = row + 1;
    return row;
  }

  /** Notes the keyword arguments of row `row`. */
  setExtra(row: number, ref: number, kind: number): void {
    this.extra ??= new Map();
    this.extra.set(row, [ref, kind]);
  }

  /** Row number `row`. */
  row(row: number): CallRow {
    return {
      how: HOWS[this.how[row] ?? 0] ?? 'import',
      callee: this.callee[row] ?? 0,
      argsRef: this.argsRef[row] ?? 0,
      argsKind: this.argsKind[row] ?? 0,
      extra: this.extra?.get(row),
      offset: this.offset[row] ?? 0,
    };
  }

  private grow(): void {
    const rows = grownLength(this.how, Math.max(FIRST, this.count + 1));
    const columns = new Columns(rows, BYTES_PER_ROW + 2 * this.offset.BYTES_PER_ELEMENT);
    this.argsRef = columns.refs(this.argsRef);
    this.offset = columns.refs(this.offset);
    this.callee = columns.int32(this.callee);
    this.how = columns.uint8(this.how);
    this.argsKind = columns.uint8(this.argsKind);
  }
}

/** One import or call. */
export interface CallRow {
  readonly how: 'import' | How;
  /** Import: the global's record. Otherwise the record of what is called or acted on. */
  readonly callee: number;
  readonly argsRef: number;
  readonly argsKind: number;
  readonly extra: readonly [ref: number, kind: number] | undefined;
  readonly offset: number;
}
