/**
 * What pandas writes into Parquet about its own types and index, so that it reads back what it had.
 * https://pandas.pydata.org/docs/development/developer.html#storing-pandas-dataframe-objects-in-apache-parquet-format
 * @module
 */
import type { ModelValue } from '../model/value.ts';
import type { Column } from './column.ts';
import type { RangeIndex } from './pandas-index.ts';

/** A frame as its metadata describe it. */
export interface Described {
  readonly columns: readonly Column[];
  /** Names as they were. */
  readonly names: readonly ModelValue[];
  /** The column that is the index, or a range, or neither. */
  readonly index: Column | RangeIndex | undefined;
  /** The name of the index; its column has one in any case. */
  readonly indexName: string | undefined;
}

/** The text under the key `pandas`. */
export function pandasMetadata({ columns, names, index, indexName }: Described): string {
  const isRange = index !== undefined && 'kind' in index;
  const indexColumn = index === undefined || isRange ? undefined : index;
  const described = columns.map((column) => describe(column, column.name));
  if (indexColumn !== undefined) described.push(describe(indexColumn, indexName ?? null));
  const integers = names.length > 0 && names.every(({ kind }) => kind === 'int');
  return JSON.stringify({
    index_columns: indexColumn === undefined ? rangeOf(index, indexName) : [indexColumn.name],
    column_indexes: [
      {
        name: null,
        field_name: null,
        pandas_type: integers ? 'int64' : 'unicode',
        numpy_type: integers ? 'int64' : 'object',
        metadata: integers ? null : { encoding: 'UTF-8' },
      },
    ],
    columns: described,
    creator: { library: 'pickleproof', version: '' },
    pandas_version: '2.0.0',
  });
}

function describe({ name: field, pandas }: Column, name: string | null): object {
  return {
    name,
    field_name: field,
    pandas_type: pandas.pandasType,
    numpy_type: pandas.numpyType,
    metadata: pandas.metadata ?? null,
  };
}

function rangeOf(index: Described['index'], name: string | undefined): object[] {
  if (index === undefined || !('kind' in index)) return [];
  const { start, stop, step } = index;
  return [{ kind: 'range', name: name ?? null, start, stop, step }];
}
