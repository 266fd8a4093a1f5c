/**
 * Rows fetched by pages as they come into view, and kept while the list is the same.
 * @module
 */
import { useEffect, useRef, useState } from 'preact/hooks';

const PAGE = 128;
/** Pages kept: a few screens each. */
const MOST_PAGES = 40;

/** Rows of a page and how many there are in all. */
export interface FetchedRows<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

/** A row, or undefined while it is being fetched. */
export interface PagedRows<T> {
  readonly total: number | undefined;
  readonly row: (index: number) => T | undefined;
}

/** Fetches the pages that hold `[first, first + count)`; `key` says which list it is. */
export function usePages<T>(
  key: string,
  fetchRows: (from: number, count: number) => Promise<FetchedRows<T>>,
  { first, count }: { readonly first: number; readonly count: number },
): PagedRows<T> {
  const pages = useRef(new Map<number, readonly T[] | undefined>());
  const current = useRef(key);
  const [total, setTotal] = useState<number | undefined>(undefined);
  const [, redraw] = useState(0);
  if (current.current !== key) {
    current.current = key;
    pages.current = new Map();
  }
  const from = Math.floor(first / PAGE);
  const to = Math.floor((first + Math.max(1, count) - 1) / PAGE);
  useEffect(() => {
    const known = pages.current;
    for (let page = from; page <= to; page++) {
      if (known.has(page)) continue;
      known.set(page, undefined);
      fetchRows(page * PAGE, PAGE).then(
        (fetched) => {
          if (pages.current !== known) return;
          known.set(page, fetched.rows);
          dropFarPages(known, page);
          setTotal(fetched.total);
          redraw((n) => n + 1);
        },
        () => known.delete(page),
      );
    }
  }, [key, from, to, fetchRows]);
  return {
    total,
    row: (index) => pages.current.get(Math.floor(index / PAGE))?.[index % PAGE],
  };
}

function dropFarPages<T>(pages: Map<number, T>, near: number): void {
  if (pages.size <= MOST_PAGES) return;
  for (const page of pages.keys()) {
    if (Math.abs(page - near) > MOST_PAGES / 2) pages.delete(page);
  }
}
