/**
 * Parquet, of the frames of pandas.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { besideBooster } from '../boosters/dropped-parts.ts';
import { theOne } from '../boosters/find-booster.ts';
import type { Column } from '../frame/column.ts';
import { arrayColumn } from '../frame/pandas-array.ts';
import { isFrame, nameText, pandasFrame, type PandasFrame } from '../frame/pandas-frame.ts';
import { pandasMetadata } from '../frame/pandas-metadata.ts';
import { GROUP, groupsOf, pageBytes, pageLength, writeParquet } from '../frame/parquet-file.ts';
import type { NamedTensor } from '../flatten.ts';
import { isWellFormed } from '../text-order.ts';
import type { Dropped, Writer } from '../writer.ts';

const INDEX = '__index_level_0__';

/** Writer of Parquet. */
export const parquet: Writer = {
  id: 'parquet',
  title: 'Parquet: the columns of a pandas frame',
  extensions: ['.parquet'],
  format: 'parquet',
  holds: 'values',
  write({ root, provenance }, output) {
    const found = theOne(root, 'pandas frame', (object) => (isFrame(object) ? true : undefined));
    const frame = pandasFrame(found.object);
    const { columns, index, metadata, dropped } = tableOf(frame);
    const all = index === undefined ? columns : [...columns, index];
    const rows = frame.rows;
    const entries = new Map([...provenance, ['pandas', metadata] as const]);
    writeParquet(all, rows, entries, output.create(output.name));
    const beside = [...besideBooster(root, found), ...dropped];
    return { files: [output.name], tensors: pagesOf(all, rows), dropped: beside };
  },
};

interface Table {
  readonly columns: readonly Column[];
  readonly index: Column | undefined;
  readonly metadata: string;
  readonly dropped: readonly Dropped[];
}

function tableOf(frame: PandasFrame): Table {
  const dropped: Dropped[] = [];
  const columns: Column[] = [];
  const seen = new Set<string>();
  for (const column of frame.columns) {
    const { name } = column;
    if (seen.has(name) || !isWellFormed(name)) {
      const message = `Parquet cannot hold a column named ${JSON.stringify(name.slice(0, 120))}`;
      throw new ModelFileError('UNSUPPORTED', `${message}${seen.has(name) ? ' twice' : ''}`);
    }
    seen.add(name);
    if ('lost' in column) {
      const reason = 'Parquet has no such type, or its values are of several';
      dropped.push({ path: name, kind: 'column', type: column.lost, reason });
    } else {
      columns.push(column);
      const { changed: reason } = column;
      if (reason !== undefined)
        dropped.push({ path: name, kind: 'type', reason, keptIn: 'metadata' });
    }
  }
  const { index, described, indexName } = indexOf(frame, seen, dropped);
  const names = frame.names;
  const metadata = pandasMetadata({ columns, names, index: described, indexName });
  return { columns, index, metadata, dropped };
}

function indexOf(
  { index, rows }: PandasFrame,
  taken: ReadonlySet<string>,
  dropped: Dropped[],
): {
  readonly index: Column | undefined;
  readonly described: Parameters<typeof pandasMetadata>[0]['index'];
  readonly indexName: string | undefined;
} {
  const named = index?.name;
  const indexName = named === undefined || named.kind === 'none' ? undefined : nameText(named);
  if (index?.kind === 'range') return { index: undefined, described: index, indexName };
  const free = indexName === undefined || taken.has(indexName) ? INDEX : indexName;
  const column = index === undefined ? undefined : arrayColumn(free, index.values, 0);
  if (column === undefined || column.rows !== rows) {
    const reason = 'an index of several levels, or of values that Parquet has no type for';
    dropped.push({ path: 'index', kind: 'column', reason });
    return { index: undefined, described: undefined, indexName };
  }
  return { index: column, described: column, indexName };
}

/** Every page as the bytes that it must be read back as. */
function pagesOf(columns: readonly Column[], rows: number): NamedTensor[] {
  const pages: NamedTensor[] = [];
  for (const [from, to] of groupsOf(rows)) {
    for (const column of columns) {
      const data = { kind: 'stream', bytes: () => pageBytes(column, from, to) } as const;
      const tensor = { dtype: 'U8', shape: [pageLength(column, from, to)], data } as const;
      const value = { kind: 'tensor', type: 'tensor', tensor } as const;
      pages.push({ name: `${from / GROUP}.${column.name}`, tensor, value });
    }
  }
  return pages;
}
