/**
 * Tables that the page sees through a window: rows are filtered and sorted here, and only those on screen travel.
 * @module
 */
import type { DifferenceRow, ImportRow, MemberRow, MetadataRow, TensorRow } from './rows.ts';
import { elementsOf } from './totals.ts';

/** The rows of each table. */
export interface Tables {
  readonly imports: readonly ImportRow[];
  readonly members: readonly MemberRow[];
  readonly tensors: readonly TensorRow[];
  readonly metadata: readonly MetadataRow[];
  readonly differences: readonly DifferenceRow[];
}

/** What of a table is wanted. */
export interface Query<K extends keyof Tables = keyof Tables> {
  readonly table: K;
  readonly from: number;
  readonly count: number;
  /** Rows that hold this text; empty for all. */
  readonly filter: string;
  /** In file order without it. */
  readonly sort?: { readonly by: string; readonly descending: boolean } | undefined;
}

/** Rows and how many there are in all. */
export interface Rows<K extends keyof Tables = keyof Tables> {
  readonly total: number;
  readonly rows: Tables[K];
}

/** Rows of one answer: more than any screen shows. */
const MOST = 500;

type AnyRow = Tables[keyof Tables][number];

/** Answers queries over tables; the last order of each is kept. */
export class TableViews {
  tables: Tables;
  private readonly views = new Map<keyof Tables, { key: string; rows: readonly AnyRow[] }>();

  constructor(tables: Tables) {
    this.tables = tables;
  }

  /** Puts other rows in the place of some. */
  replace(tables: Partial<Tables>): void {
    this.tables = { ...this.tables, ...tables };
    this.views.clear();
  }

  /** The rows of one window. */
  rows<K extends keyof Tables>(query: Query<K>): Rows<K> {
    const { from, count } = query;
    const all = this.view(query);
    const rows = all.slice(from, from + Math.min(count, MOST));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- rows of tables[table], in another order
    return { total: all.length, rows: rows as unknown as Tables[K] };
  }

  private view({ table, filter, sort }: Query): readonly AnyRow[] {
    const key = JSON.stringify([filter, sort]);
    const known = this.views.get(table);
    if (known?.key === key) return known.rows;
    const rows = ordered(filtered(this.tables[table], filter), sort);
    this.views.set(table, { key, rows });
    return rows;
  }
}

function filtered(rows: readonly AnyRow[], filter: string): readonly AnyRow[] {
  const wanted = filter.toLowerCase();
  return wanted === '' ? rows : rows.filter((row) => textOf(row).includes(wanted));
}

function textOf(row: AnyRow): string {
  const texts = Object.values(row).filter((value) => typeof value === 'string');
  return texts.join('\n').toLowerCase();
}

function ordered(rows: readonly AnyRow[], sort: Query['sort']): readonly AnyRow[] {
  if (sort === undefined) return rows;
  const { by, descending } = sort;
  const sign = descending ? -1 : 1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row, by) }));
  keyed.sort((a, b) => sign * compareKeys(a.key, b.key));
  return keyed.map(({ row }) => row);
}

function keyOf(row: AnyRow, by: string): string | number {
  if ('shape' in row && by === 'shape') return elementsOf(row.shape);
  const value: unknown = Reflect.get(row, by);
  return typeof value === 'number' ? value : typeof value === 'string' ? value : -1;
}

function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
