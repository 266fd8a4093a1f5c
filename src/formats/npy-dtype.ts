/**
 * Array types as npy headers write them: how large an element is, and whether it holds objects.
 * numpy/lib/format.py `descr_to_dtype`; the array interface's `descr`.
 * @module
 */
import type { Literal } from './npy-literal.ts';

/** What matters of a dtype. */
export interface Dtype {
  readonly itemSize: number;
  /** The data is a pickle then, not raw numbers. */
  readonly hasObject: boolean;
}

/** Bytes for each unit of the count behind the letter. */
const UNIT: ReadonlyMap<string, number> = new Map([
  ['b', 1],
  ['i', 1],
  ['u', 1],
  ['f', 1],
  ['c', 1],
  ['m', 1],
  ['M', 1],
  ['S', 1],
  ['a', 1],
  ['V', 1],
  ['U', 4],
]);
const POINTER = 8;

/** The dtype of a `descr`; undefined when it is not one that numpy itself writes. */
export function dtypeOf(descr: Literal | undefined): Dtype | undefined {
  if (descr?.kind === 'text') return simple(descr.text);
  return descr?.kind === 'sequence' ? structured(descr.items) : undefined;
}

function simple(text: string): Dtype | undefined {
  if (/^[<>=|]?O\d*$/u.test(text)) return { itemSize: POINTER, hasObject: true };
  if (/^[<>=|]?\?$/u.test(text)) return { itemSize: 1, hasObject: false };
  const [, letter = '', count] = /^[<>=|]?([a-zA-Z])(\d+)(?:\[[\w/]+\])?$/u.exec(text) ?? [];
  const unit = UNIT.get(letter);
  if (unit === undefined) return undefined;
  return { itemSize: unit * Number(count), hasObject: false };
}

/** Fields `(name, type)` or `(name, type, shape)`; a single such tuple may stand for a subarray. */
function structured(fields: readonly Literal[]): Dtype | undefined {
  let itemSize = 0;
  let hasObject = false;
  for (const field of fields) {
    if (field.kind !== 'sequence' || field.items.length < 2) return undefined;
    const [, type, shape] = field.items;
    const inner = dtypeOf(type);
    const times = shape === undefined ? 1 : countOf(shapeOf(shape));
    if (inner === undefined || times === undefined) return undefined;
    itemSize += inner.itemSize * times;
    hasObject ||= inner.hasObject;
  }
  return { itemSize, hasObject };
}

/** The dimensions in a shape, or undefined when it is not a tuple of whole numbers. */
export function shapeOf(shape: Literal | undefined): readonly number[] | undefined {
  if (shape?.kind === 'int') return shape.value < 0 ? undefined : [shape.value];
  if (shape?.kind !== 'sequence') return undefined;
  const dims = shape.items.map((item) => (item.kind === 'int' ? item.value : -1));
  return dims.every((dim) => dim >= 0) ? dims : undefined;
}

/** The number of elements in a shape; beyond 2^53 it is inexact, and larger than any file. */
export function countOf(shape: readonly number[] | undefined): number | undefined {
  return shape?.includes(0) === true ? 0 : shape?.reduce((product, dim) => product * dim, 1);
}
