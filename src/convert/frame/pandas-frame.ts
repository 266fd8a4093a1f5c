/**
 * A frame of pandas: blocks of values of one type, each with the places of its columns.
 * pandas/core/internals/managers.py, pandas/_libs/internals.pyx (pandas 1.5 to 3.1); states of older versions
 * have the same under the key "0.14.1".
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { attribute } from '../boosters/find-booster.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';
import type { Column } from './column.ts';
import { arrayColumn } from './pandas-array.ts';
import { indexItems, pandasIndex, type ArrayIndex, type RangeIndex } from './pandas-index.ts';
import { classText, integersOf } from './pandas-object.ts';
import { argumentsOf, entryOf, isNamed, itemsOf, nameOf } from './python-object.ts';
import { rowOf, windowOf } from './window.ts';

const MOST_COLUMNS = 1_000_000;

/** A frame whose values have not been read yet. */
export interface PandasFrame {
  readonly columns: readonly (Column | LostColumn)[];
  /** Names of columns as they were: texts or integers. */
  readonly names: readonly ModelValue[];
  readonly index: RangeIndex | ArrayIndex | undefined;
  readonly rows: number;
}

/** A column that Parquet cannot hold. */
export interface LostColumn {
  readonly name: string;
  readonly lost: string;
}

/** Whether an object is a frame. */
export function isFrame(object: ObjectValue): boolean {
  return nameOf(object) === 'DataFrame' && manager(object) !== undefined;
}

/** The frame that an object is; throws where it is none that we know. */
export function pandasFrame(object: ObjectValue): PandasFrame {
  const { blocks, axes } = parts(manager(object));
  const [columnAxis, rowAxis] = axes;
  const names = columnAxis === undefined ? undefined : indexItems(columnAxis);
  if (names === undefined || rowAxis === undefined) throw refused('columns without plain names');
  if (names.length > MOST_COLUMNS) throw refused(`a frame of ${names.length} columns`);
  const columns: (Column | LostColumn | undefined)[] = names.map(() => undefined);
  let rows = -1;
  for (const { values, places } of blocks) {
    for (const [row, place] of places(names.length).entries()) {
      const name = names[place];
      if (name === undefined || columns[place] !== undefined)
        throw refused(`column ${place} twice`);
      const text = nameText(name);
      const column = arrayColumn(text, values, row);
      if (column !== undefined && rows >= 0 && column.rows !== rows) {
        throw refused(`columns of ${rows} and ${column.rows} rows`);
      }
      rows = column?.rows ?? rows;
      columns[place] = column ?? { name: text, lost: classText(values) };
    }
  }
  const all = columns.map((column, i) => {
    if (column === undefined) throw refused(`column ${i} without values`);
    return column;
  });
  return { columns: all, names, index: pandasIndex(rowAxis), rows: Math.max(0, rows) };
}

/** A name as Parquet's text. */
export function nameText(name: ModelValue): string {
  if (name.kind === 'str') return name.text;
  if (name.kind === 'int') return String(name.value);
  throw refused(`a column whose name is a ${name.kind}`);
}

function manager(object: ObjectValue): ModelValue | undefined {
  return attribute(object, '_mgr') ?? attribute(object, '_data');
}

interface Block {
  readonly values: ModelValue;
  /** The columns of its rows. */
  readonly places: (columns: number) => readonly number[];
}

function parts(value: ModelValue | undefined): {
  readonly blocks: readonly Block[];
  readonly axes: readonly ModelValue[];
} {
  if (!isNamed(value, 'BlockManager')) throw refused('a frame without blocks');
  const [blocks, axes] = argumentsOf(value);
  if (blocks !== undefined && itemsOf(axes).length === 2) {
    return { blocks: itemsOf(blocks).map(unpickledBlock), axes: itemsOf(axes) };
  }
  const state = entryOf(itemsOf(value.states[0])[3], '0.14.1');
  const old = itemsOf(entryOf(state, 'blocks')).map((block) => ({
    values: entryOf(block, 'values') ?? { kind: 'none' as const },
    places: (columns: number) => placesOf(entryOf(block, 'mgr_locs'), columns),
  }));
  const oldAxes = itemsOf(entryOf(state, 'axes'));
  if (oldAxes.length !== 2) throw refused('a frame whose blocks are described otherwise');
  return { blocks: old, axes: oldAxes };
}

/** `_unpickle_block(values, placement, ndim)`. */
function unpickledBlock(value: ModelValue): Block {
  if (!isNamed(value, '_unpickle_block')) throw refused('a block that is described otherwise');
  const [values, placement] = argumentsOf(value);
  if (values === undefined) throw refused('a block without values');
  return { values, places: (columns) => placesOf(placement, columns) };
}

/** A slice, or an array of places. */
function placesOf(value: ModelValue | undefined, columns: number): readonly number[] {
  if (isNamed(value, 'slice')) {
    const [start, stop, step] = argumentsOf(value).map((one) =>
      one.kind === 'int' ? Number(one.value) : undefined,
    );
    const by = step ?? 1;
    if (start === undefined || stop === undefined || by <= 0 || start < 0 || stop > columns) {
      // A slice that runs downwards ends before the first.
      if (start === undefined || by >= 0 || start >= columns) throw refused('places of a block');
    }
    const length = Math.max(0, Math.ceil(((stop ?? -1) - start) / by));
    return Array.from({ length }, (_, i) => start + i * by);
  }
  if (value?.kind !== 'tensor') throw refused('a block without places');
  const { tensor } = value;
  if ((tensor.shape.at(-1) ?? 0) > columns) throw refused('more places than columns');
  return integersOf(tensor, (all) => windowOf(rowOf(all, 0), 0, all.shape.at(-1) ?? 0));
}

function refused(message: string): ModelFileError {
  return new ModelFileError('UNSUPPORTED', `a frame of pandas with ${message}`);
}
