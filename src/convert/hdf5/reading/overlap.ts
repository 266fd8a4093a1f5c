/**
 * The elements that two boxes of one array share, copied from the one to the other.
 * @module
 */

/** A part of an array: the element that it begins with, and its size in each dimension. */
export interface Box {
  readonly from: readonly number[];
  readonly size: readonly number[];
}

/** Copies what `source` and `target` share; both are row-major. */
export function copyOverlap(
  bytes: Uint8Array,
  source: Box,
  into: Uint8Array,
  target: Box,
  itemSize: number,
): void {
  const rank = source.from.length;
  const start = source.from.map((from, i) => Math.max(from, target.from[i] ?? 0));
  const end = source.from.map((from, i) =>
    Math.min(from + (source.size[i] ?? 1), (target.from[i] ?? 0) + (target.size[i] ?? 1)),
  );
  if (start.some((from, i) => from >= (end[i] ?? 0))) return;
  // The last dimension is copied in one go.
  const run = rank === 0 ? itemSize : ((end[rank - 1] ?? 0) - (start[rank - 1] ?? 0)) * itemSize;
  const place = [...start];
  for (;;) {
    const from = placeIn(source, place) * itemSize;
    into.set(bytes.subarray(from, from + run), placeIn(target, place) * itemSize);
    let i = rank - 2;
    while (i >= 0 && (place[i] ?? 0) + 1 >= (end[i] ?? 0)) {
      place[i] = start[i] ?? 0;
      i--;
    }
    if (i < 0) return;
    place[i] = (place[i] ?? 0) + 1;
  }
}

/** Number of an element in a box. */
function placeIn({ from, size }: Box, place: readonly number[]): number {
  let number = 0;
  for (let i = 0; i < place.length; i++) {
    number = number * (size[i] ?? 1) + (place[i] ?? 0) - (from[i] ?? 0);
  }
  return number;
}
