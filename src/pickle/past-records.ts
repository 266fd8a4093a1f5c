/**
 * Records as they were at an earlier step: the same rows, and of each container only what it held by then.
 * @module
 */
import type { Entry, Records } from './records.ts';
import type { SeenRecords } from './values.ts';

/** A view of `records` before the item number `items` was put anywhere. */
export class PastRecords implements SeenRecords {
  private readonly records: Records;
  private readonly items: number;

  constructor(records: Records, items: number) {
    this.records = records;
    this.items = items;
  }

  get count(): number {
    return this.records.count;
  }

  get kind(): Records['kind'] {
    return this.records.kind;
  }

  get first(): Records['first'] {
    return this.records.first;
  }

  get itemRef(): Records['itemRef'] {
    return this.records.itemRef;
  }

  get itemKind(): Records['itemKind'] {
    return this.records.itemKind;
  }

  contentsLost(row: number): boolean {
    return this.records.contentsLost(row);
  }

  /** Only the present is known without looking. */
  holdsLiterals(): boolean {
    return false;
  }

  /** See `holdsLiterals`. */
  onlyRun(): number {
    return 0;
  }

  firstRun(row: number): Entry | undefined {
    return this.seen(this.records.firstRun(row));
  }

  nextRun(entry: Entry): Entry | undefined {
    return this.seen(this.records.nextRun(entry));
  }

  /** Items are numbered in the order in which they are put into containers, so what is later is cut off. */
  private seen(entry: Entry | undefined): Entry | undefined {
    if (entry === undefined || entry.start >= this.items) return undefined;
    return { ...entry, count: Math.min(entry.count, this.items - entry.start) };
  }
}
