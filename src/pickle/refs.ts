/**
 * Arrays of references, as narrow as the source allows, and the growing tables made of them.
 * @module
 */

/**
 * A reference is the complement of a literal's offset (negative) or the number of a record (positive).
 * Offsets beyond 2 GiB do not fit 32 bits, so large and endless sources use doubles: never a silent wrap.
 */
export type Refs = Int32Array | Float64Array;

/** Sources at least this large (or of unknown size) need wide references. */
const NARROW_LIMIT = 2 ** 31 - 1;

/** Columns of a table that has no row yet. */
export const NO_CODES: Uint8Array = new Uint8Array(0);
export const NO_NUMBERS: Int32Array = new Int32Array(0);
export const NO_OFFSETS: Float64Array = new Float64Array(0);

/** Whether references into a source of `sourceSize` bytes need 64 bits. */
export function isWide(sourceSize: number): boolean {
  return sourceSize >= NARROW_LIMIT;
}

/** A new array of references for offsets below `sourceSize`. */
export function newRefs(length: number, sourceSize: number): Refs {
  return isWide(sourceSize) ? new Float64Array(length) : new Int32Array(length);
}

/** Rows to start with: memory that is not written is not resident, and growing costs copies. */
export function firstCapacity(sourceSize: number): number {
  return Math.max(64, Math.min(1_000_000, Math.ceil(sourceSize / 16)));
}

/** A copy of an array with room for at least `needed` elements, and for more up to `most`. */
export function grown<T extends Refs | Int32Array | Uint8Array>(
  array: T,
  needed: number,
  most: number = Infinity,
): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it made this very array
  const Typed = array.constructor as new (length: number) => T;
  const copy = new Typed(grownLength(array, needed, most));
  copy.set(array);
  return copy;
}

/** The length of such a copy. */
export function grownLength(
  array: Refs | Int32Array | Uint8Array,
  needed: number,
  most: number = Infinity,
): number {
  return Math.max(needed, Math.min(array.length * 2, most));
}

/**
 * Memory for arrays of `rows` elements each, taken one after the other: the widest first. One piece for all
 * columns of a table costs a fraction of one for each, which shows where there are thousands of small tables.
 */
export class Columns {
  private readonly memory: ArrayBuffer;
  private readonly rows: number;
  private used = 0;

  constructor(rows: number, bytesPerRow: number) {
    this.rows = rows;
    this.memory = new ArrayBuffer(rows * bytesPerRow);
  }

  /** A column of references, with what stands in `old`. */
  refs(old: Refs): Refs {
    if (old instanceof Int32Array) return this.int32(old);
    const column = new Float64Array(this.memory, this.used, this.rows);
    this.used += column.byteLength;
    if (old.length > 0) column.set(old);
    return column;
  }

  int32(old: Int32Array): Int32Array {
    const column = new Int32Array(this.memory, this.used, this.rows);
    this.used += column.byteLength;
    if (old.length > 0) column.set(old);
    return column;
  }

  uint8(old: Uint8Array): Uint8Array {
    const column = new Uint8Array(this.memory, this.used, this.rows);
    this.used += column.byteLength;
    if (old.length > 0) column.set(old);
    return column;
  }
}
