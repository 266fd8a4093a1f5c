/**
 * Divides many files among runs that know nothing of each other: each works the same division out for itself.
 * @module
 */

/** One piece of work. */
export interface ShardItem {
  readonly path: string;
  /** Bytes, where they are known. */
  readonly size?: number | undefined;
}

/**
 * What a file costs besides its bytes, in bytes: opening and judging one takes as long as hashing half a
 * megabyte (`npm run bench`, 2,000 small files).
 */
const BASE = 2 ** 19;

/**
 * The shard of each item, counted from 0: the largest first, each to the shard that has least so far. Does not depend
 * on the order of the items; no shard has more than 4/3 of the least possible (Graham 1969, LPT).
 */
export function divide(items: readonly ShardItem[], count: number): Int32Array {
  const order = items.map((_item, index) => index);
  order.sort((a, b) => weightOf(items[b]) - weightOf(items[a]) || byPath(items[a], items[b]));
  const shards = new Int32Array(items.length);
  const heap = new LightestFirst(count);
  for (const index of order) shards[index] = heap.give(weightOf(items[index]));
  return shards;
}

function weightOf(item: ShardItem | undefined): number {
  return BASE + (item?.size ?? 0);
}

/** By code units: the same everywhere. */
function byPath(a: ShardItem | undefined, b: ShardItem | undefined): number {
  const [left = '', right = ''] = [a?.path, b?.path];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A heap of shards, the lightest on top; of equal ones the lower number. */
class LightestFirst {
  private readonly loads: Float64Array;
  private readonly heap: Int32Array;

  constructor(count: number) {
    this.loads = new Float64Array(count);
    this.heap = Int32Array.from({ length: count }, (_value, index) => index);
  }

  /** Gives `weight` to the lightest; its number. */
  give(weight: number): number {
    const { heap, loads } = this;
    const shard = heap[0] ?? 0;
    loads[shard] = (loads[shard] ?? 0) + weight;
    this.sink();
    return shard;
  }

  private sink(): void {
    const { heap } = this;
    for (let at = 0; ;) {
      let least = at;
      for (const child of [2 * at + 1, 2 * at + 2]) {
        if (child < heap.length && this.isLighter(heap[child] ?? 0, heap[least] ?? 0))
          least = child;
      }
      if (least === at) return;
      [heap[at], heap[least]] = [heap[least] ?? 0, heap[at] ?? 0];
      at = least;
    }
  }

  private isLighter(a: number, b: number): boolean {
    const [left = 0, right = 0] = [this.loads[a], this.loads[b]];
    return left < right || (left === right && a < b);
  }
}
