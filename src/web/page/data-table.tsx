/**
 * A table of any length: only the rows on screen are fetched and drawn. Columns sort, a text filters.
 * @module
 */
import type { ComponentChildren, VNode } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import type { Query, Tables } from '../engine/tables.ts';
import type { Engine } from './engine-client.ts';
import { usePages } from './use-pages.ts';
import { useWindow } from './use-window.ts';
import { counted } from './words.ts';

/** A column of the rows of table `K`. */
export interface Column<K extends keyof Tables> {
  readonly key: string;
  readonly title: string;
  /** CSS width: `2fr`, `8rem`. */
  readonly width: string;
  readonly numeric?: boolean;
  readonly cell: (row: Tables[K][number]) => ComponentChildren;
}

/** What to show. */
export interface TableProps<K extends keyof Tables> {
  readonly engine: Engine;
  readonly table: K;
  /** Changes when the rows do. */
  readonly version?: string | number;
  readonly label: string;
  readonly columns: readonly Column<K>[];
  /** Said when there is no row. */
  readonly empty: string;
}

const ROW_HEIGHT = 34;

/** See the module. */
export function DataTable<K extends keyof Tables>(props: TableProps<K>): VNode {
  const { engine, table, version = 0, label, columns, empty } = props;
  const [filter, setFilter] = useState('');
  const [sort, setSort] = useState<Query['sort']>(undefined);
  const [known, setKnown] = useState(0);
  const { ref, first, count, height, top } = useWindow(known, ROW_HEIGHT);
  const fetchRows = useCallback(
    async (from: number, wanted: number) => {
      const fetched = await engine.rows({ table, from, count: wanted, filter, sort });
      setKnown(fetched.total);
      return fetched;
    },
    [engine, table, filter, sort, version],
  );
  const key = JSON.stringify([table, filter, sort, version]);
  const { total, row } = usePages<Tables[K][number]>(key, fetchRows, { first, count });
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };
  return (
    <div class="table-box">
      <div class="table-tools">
        <label>
          <span class="visually-hidden">Filter {label}</span>
          <input
            type="search"
            placeholder="Filter…"
            value={filter}
            onInput={({ currentTarget: { value } }) => setFilter(value)}
          />
        </label>
        <span
          class={total === undefined ? 'table-count pending' : 'table-count'}
          aria-live="polite"
        >
          {total === undefined ? 'Reading…' : counted(total, 'row')}
        </span>
      </div>
      <div class="table" role="table" aria-label={label} aria-rowcount={(total ?? 0) + 1}>
        <div role="rowgroup">
          <div class="table-head" role="row" style={grid}>
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={setSort} />
            ))}
          </div>
        </div>
        <div
          class="table-body"
          role="rowgroup"
          tabIndex={0}
          aria-label={`${label}, rows`}
          ref={ref}
        >
          <div style={{ height: `${height}px` }} role="presentation">
            <div style={{ transform: `translateY(${top}px)` }} role="presentation">
              {Array.from({ length: count }, (_none, i) => {
                const found = row(first + i);
                return (
                  <div
                    key={first + i}
                    class="table-row"
                    role="row"
                    aria-rowindex={first + i + 2}
                    style={grid}
                  >
                    {columns.map(({ key: id, cell, numeric }) => (
                      <div key={id} role="cell" class={numeric === true ? 'numeric' : ''}>
                        {found === undefined ? '…' : cell(found)}
                      </div>
                    ))}
                  </div>
                );
              })}
            </div>
          </div>
        </div>
      </div>
      {total === 0 ? (
        <p class="nothing">{filter === '' ? empty : 'No row holds this text.'}</p>
      ) : null}
    </div>
  );
}

function Heading<K extends keyof Tables>({
  column: { key, title, numeric },
  sort,
  onSort,
}: {
  readonly column: Column<K>;
  readonly sort: Query['sort'];
  readonly onSort: (sort: Query['sort']) => void;
}): VNode {
  const mine = sort?.by === key ? sort : undefined;
  const direction = mine === undefined ? 'none' : mine.descending ? 'descending' : 'ascending';
  const next =
    mine === undefined
      ? { by: key, descending: numeric === true }
      : mine.descending === (numeric === true)
        ? { by: key, descending: !mine.descending }
        : undefined;
  return (
    <div role="columnheader" aria-sort={direction} class={numeric === true ? 'numeric' : ''}>
      <button type="button" class="sort" onClick={() => onSort(next)}>
        {title}
        <span aria-hidden="true" class="sort-mark">
          {direction === 'none' ? '' : direction === 'ascending' ? ' ↑' : ' ↓'}
        </span>
      </button>
    </div>
  );
}
