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

/** A new array of references for offsets below `sourceSize`. */
export function newRefs(length: number, sourceSize: number): Refs {
  return sourceSize < NARROW_LIMIT ? new Int32Array(length) : new Float64Array(length);
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
