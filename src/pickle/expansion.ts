/**
 * How large plain data is for whoever walks it: containers that stand in each other many times over take few
 * bytes in a pickle and unfold to more values than any memory holds.
 * @module
 */
import { KIND } from './kinds.ts';
import type { Records } from './records.ts';

/** Values to which the largest container unfolds: every container counted as often as it stands in others. */
export function unfoldedSize(records: Records): number {
  const walk = new Measuring(records);
  let largest = 0;
  for (let row = 1; row < records.count; row++) largest = Math.max(largest, walk.measure(row));
  return largest;
}

class Measuring {
  private readonly records: Records;
  private readonly sizes: Float64Array;
  private readonly done: Uint8Array;

  constructor(records: Records) {
    this.records = records;
    this.sizes = new Float64Array(records.count);
    this.done = new Uint8Array(records.count);
  }

  /** The size of `root`, after that of all containers in it. Iterative: depth is the file's choice. */
  measure(root: number): number {
    const stack = [root];
    for (let row = stack.at(-1); row !== undefined; row = stack.at(-1)) {
      if (this.done[row] === 1) stack.pop();
      else if (this.sizes[row] === 0) this.open(row, stack);
      else {
        this.sizes[row] = sizeOf(this.records, row, this.sizes);
        this.done[row] = 1;
      }
    }
    return this.sizes[root] ?? 0;
  }

  private open(row: number, stack: number[]): void {
    // Whoever meets it again while it is open has met a cycle: that counts as one value.
    this.sizes[row] = 1;
    for (const child of childrenOf(this.records, row)) {
      if (this.sizes[child] === 0) stack.push(child);
    }
  }
}

function sizeOf(records: Records, row: number, sizes: Float64Array): number {
  let size = 1;
  if (!isRecorded(records.kind[row] ?? 0)) return size;
  for (let run = records.firstRun(row); run !== undefined; run = records.nextRun(run)) {
    size += run.elided;
    for (let i = run.start; i < run.start + run.count; i++) {
      const ref = records.itemRef[i] ?? 0;
      size += ref > 0 ? (sizes[ref] ?? 1) : 1;
    }
  }
  return size;
}

function* childrenOf(records: Records, row: number): Iterable<number> {
  if (!isRecorded(records.kind[row] ?? 0)) return;
  for (let run = records.firstRun(row); run !== undefined; run = records.nextRun(run)) {
    for (let i = run.start; i < run.start + run.count; i++) {
      const ref = records.itemRef[i] ?? 0;
      if (ref > 0) yield ref;
    }
  }
}

function isRecorded(kind: number): boolean {
  return kind >= KIND.TUPLE && kind < KIND.GLOBAL;
}
