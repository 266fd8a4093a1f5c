import { expect, test } from 'vitest';
import type { TensorRow } from './rows.ts';
import { TableViews, type Query } from './tables.ts';

const tensors: TensorRow[] = [
  { name: 'a.weight', dtype: 'F32', shape: [4, 2], bytes: 32 },
  { name: 'b.weight', dtype: 'F16', shape: [100], bytes: 200 },
  { name: 'c.text', dtype: 'TEXT', shape: [], bytes: undefined },
];
const views = (): TableViews =>
  new TableViews({ imports: [], members: [], tensors, metadata: [], differences: [] });
const names = (query: Partial<Query<'tensors'>>): string[] =>
  views()
    .rows({ table: 'tensors', from: 0, count: 10, filter: '', ...query })
    .rows.map(({ name }) => name);

test('rows come in file order, by windows', () => {
  expect(names({})).toEqual(['a.weight', 'b.weight', 'c.text']);
  expect(names({ from: 1, count: 1 })).toEqual(['b.weight']);
  expect(names({ from: 9 })).toEqual([]);
});

test('a filter is looked for in every text of a row, in any case', () => {
  expect(names({ filter: 'WEIGHT' })).toEqual(['a.weight', 'b.weight']);
  expect(names({ filter: 'f16' })).toEqual(['b.weight']);
});

test.each([
  ['bytes', ['c.text', 'a.weight', 'b.weight']],
  ['shape', ['c.text', 'a.weight', 'b.weight']],
  ['dtype', ['b.weight', 'a.weight', 'c.text']],
  ['name', ['a.weight', 'b.weight', 'c.text']],
])('sorts by %s, and the other way round', (by, order) => {
  expect(names({ sort: { by, descending: false } })).toEqual(order);
  expect(names({ sort: { by, descending: true } })).toEqual(order.toReversed());
});

test('other rows take the place of old ones at once', () => {
  const open = views();
  const query = { table: 'tensors', from: 0, count: 10, filter: '' } as const;
  expect(open.rows(query).total).toBe(3);
  open.replace({ tensors: [] });
  expect(open.rows(query)).toEqual({ total: 0, rows: [] });
});
