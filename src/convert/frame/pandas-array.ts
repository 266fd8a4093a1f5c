/**
 * Arrays of pandas and numpy as columns.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { attribute } from '../boosters/find-booster.ts';
import { elementCount, type Tensor } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import type { Column } from './column.ts';
import { momentColumn, numberColumn } from './number-column.ts';
import { arrowStrings, backedArray, integersOf, zoneOf } from './pandas-object.ts';
import { nameOf } from './python-object.ts';
import { indexItems } from './pandas-index.ts';
import { textColumn } from './text-column.ts';
import { rowOf, windowOf } from './window.ts';

/** Values of object arrays that one frame may have. */
const MOST_ITEMS = 50_000_000;
const MASKED = /^(?:Integer|Floating|Boolean)Array$/;

/** Row `row` of a block (or a whole array of one dimension) as a column; undefined where Parquet has none. */
export function arrayColumn(name: string, values: ModelValue, row: number): Column | undefined {
  if (values.kind === 'tensor') return tensorColumn(name, rowOf(values.tensor, row), undefined);
  if (values.kind === 'group' && values.what === 'object-array') {
    return textColumn(name, objectRow(values.parts, values.layout, row));
  }
  if (values.kind !== 'object') return undefined;
  const texts = arrowStrings(values);
  if (texts !== undefined) return textColumn(name, texts, textType(attribute(values, '_dtype')));
  const backed = backedArray(values);
  if (backed === undefined) return maskedColumn(name, values);
  const { name: kind, dtype, values: inner } = backed;
  if (kind === 'Categorical') return categoricalColumn(name, dtype, inner);
  if (inner?.kind === 'tensor') return tensorColumn(name, rowOf(inner.tensor, row), zoneOf(dtype));
  if (inner?.kind !== 'group' || inner.what !== 'object-array') return undefined;
  return textColumn(name, objectRow(inner.parts, inner.layout, row), textType(dtype));
}

function tensorColumn(name: string, tensor: Tensor, zone: string | undefined): Column | undefined {
  return tensor.dtype === 'TIME' ? momentColumn(name, tensor, zone) : numberColumn(name, tensor);
}

/** What `StringDtype` is called: the one whose missing value is no number is pandas' usual one since 3.0. */
function textType(dtype: ModelValue | undefined): string {
  const args = dtype?.kind === 'object' && dtype.args.kind === 'tuple' ? dtype.args.items : [];
  const missing = args[1] ?? (dtype?.kind === 'object' ? attribute(dtype, '_na_value') : undefined);
  return missing?.kind === 'float' ? 'str' : 'string';
}

/** The elements of one row of an array of objects whose layout is the text of its shape. */
function objectRow(
  parts: readonly (readonly [string, ModelValue])[],
  layout: string,
  row: number,
): ModelValue[] {
  const shape = (layout.match(/\d+/g) ?? []).map(Number);
  const [first = 0, columns = first] = shape.length === 1 ? [1, shape[0]] : shape;
  if (elementCount(shape) > MOST_ITEMS || shape.length > 2 || row >= first) {
    throw new ModelFileError('UNSUPPORTED', `a block of ${shape.join(' x ')} objects in a frame`);
  }
  return parts.slice(row * columns, (row + 1) * columns).map(([, value]) => value);
}

/** Nullable arrays: values, and a mask that is true where there is none (pandas/core/arrays/masked.py). */
function maskedColumn(name: string, array: ModelValue): Column | undefined {
  if (array.kind !== 'object' || !MASKED.test(nameOf(array))) return undefined;
  const [values, mask] = ['_data', '_mask'].map((key) => attribute(array, key));
  if (values?.kind !== 'tensor' || mask?.kind !== 'tensor') return undefined;
  const [rows] = values.tensor.shape;
  if (mask.tensor.dtype !== 'BOOL' || mask.tensor.shape[0] !== rows) return undefined;
  const { tensor } = mask;
  return numberColumn(name, values.tensor, {
    at: (from, to) => windowOf(tensor, from, to),
    numpyType: nullableName(values.tensor.dtype),
  });
}

/** `Int64`, `UInt8`, `Float32`, `boolean`. */
function nullableName(dtype: Tensor['dtype']): string {
  if (dtype === 'BOOL') return 'boolean';
  const kind = { I: 'Int', U: 'UInt', F: 'Float' }[dtype.charAt(0)] ?? dtype.charAt(0);
  return `${kind}${dtype.slice(1)}`;
}

/** Codes and categories: each value is looked up, and the column is one of plain values. */
function categoricalColumn(
  name: string,
  dtype: ModelValue | undefined,
  codes: ModelValue | undefined,
): Column | undefined {
  const index =
    dtype?.kind === 'object' ? (attribute(dtype, 'categories') ?? firstArgument(dtype)) : undefined;
  const categories = index === undefined ? undefined : indexItems(index);
  if (categories === undefined || codes?.kind !== 'tensor') return undefined;
  const { tensor } = codes;
  const items = integersOf(tensor, (all) => windowOf(rowOf(all, 0), 0, all.shape.at(-1) ?? 0)).map(
    (code): ModelValue => (code < 0 ? { kind: 'none' } : (categories[code] ?? { kind: 'none' })),
  );
  const column = textColumn(name, items);
  return column && { ...column, changed: 'categories are kept as their values' };
}

function firstArgument(object: ModelValue): ModelValue | undefined {
  return object.kind === 'object' && object.args.kind === 'tuple'
    ? object.args.items[0]
    : undefined;
}
