/**
 * The method resolution order (C3, as in Objects/typeobject.c of CPython).
 * @module
 */

/** The order of a class with these bases; undefined when there is none. */
export function linearize<Class extends { readonly mro: readonly Class[] }>(
  bases: readonly Class[],
  limit: number,
): Class[] | undefined {
  const rows = [...bases.map(({ mro }) => [...mro]), [...bases]].filter((row) => row.length > 0);
  const order: Class[] = [];
  while (rows.some((row) => row.length > 0)) {
    const next = rows
      .map(([head]) => head)
      .find((head) => head !== undefined && rows.every((row) => !row.includes(head, 1)));
    if (next === undefined || order.length >= limit) return undefined;
    order.push(next);
    for (const row of rows) if (row[0] === next) row.shift();
  }
  return order;
}
