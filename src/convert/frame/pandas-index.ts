/**
 * Indexes of pandas: the names of columns and of rows.
 * pandas/core/indexes/base.py `_new_Index`, range.py, multi.py (pandas 1.5 to 3.1).
 * @module
 */
import type { ModelValue } from '../model/value.ts';
import { arrowStrings, backedArray, integersOf } from './pandas-object.ts';
import { argumentsOf, entryOf, isNamed } from './python-object.ts';
import { rowOf, windowOf } from './window.ts';

/** A range of numbers that stands for itself. */
export interface RangeIndex {
  readonly kind: 'range';
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly name: ModelValue | undefined;
}

/** An index whose values are an array. */
export interface ArrayIndex {
  readonly kind: 'array';
  readonly values: ModelValue;
  readonly name: ModelValue | undefined;
}

/** An index; undefined for one that is made of several. */
export function pandasIndex(value: ModelValue): RangeIndex | ArrayIndex | undefined {
  if (!isNamed(value, '_new_Index') && !isNamed(value, '_new_DatetimeIndex')) return undefined;
  const [made, state] = argumentsOf(value);
  if (made?.kind !== 'symbol') return undefined;
  const name = entryOf(state, 'name');
  const [start, stop, step] = ['start', 'stop', 'step'].map((key) => numberOf(entryOf(state, key)));
  if (start !== undefined && stop !== undefined && step !== undefined && step !== 0) {
    return { kind: 'range', start, stop, step, name };
  }
  const values = entryOf(state, 'data');
  return values === undefined ? undefined : { kind: 'array', values, name };
}

/** The values of an index of texts or integers; undefined for another one. */
export function indexItems(value: ModelValue): readonly ModelValue[] | undefined {
  const index = pandasIndex(value);
  if (index === undefined) return undefined;
  if (index.kind === 'range') {
    const length = Math.max(0, Math.ceil((index.stop - index.start) / index.step));
    if (length > MOST) return undefined;
    return Array.from({ length }, (_, i) => integer(index.start + i * index.step));
  }
  const texts = index.values.kind === 'object' ? arrowStrings(index.values) : undefined;
  if (texts !== undefined) return texts;
  const values = backedArray(index.values)?.values ?? index.values;
  if (values.kind === 'group' && values.what === 'object-array') {
    return values.parts.map(([, item]) => item);
  }
  if (values.kind !== 'tensor' || !/^[IU]\d/.test(values.tensor.dtype)) return undefined;
  const { tensor } = values;
  return integersOf(tensor, (all) => windowOf(rowOf(all, 0), 0, all.shape.at(-1) ?? 0)).map(
    integer,
  );
}

const MOST = 10_000_000;

function integer(value: number): ModelValue {
  return { kind: 'int', value: BigInt(value) };
}

function numberOf(value: ModelValue | undefined): number | undefined {
  if (value?.kind !== 'int') return undefined;
  const number = Number(value.value);
  return Number.isSafeInteger(number) ? number : undefined;
}
