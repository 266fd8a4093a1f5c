/**
 * numpy's element types as pickles make them: `dtype(code, align, copy)` and the state that BUILD gives it.
 * numpy/_core/src/multiarray/descriptor.c `arraydescr_reduce`, `arraydescr_setstate`;
 * numpy/_core/_internal.py `_array_descr` (numpy 2.4).
 * @module
 */
import type { Literal } from '../../formats/npy-literal.ts';
import { elementBits } from '../model/tensor.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { numpyType, type NumpyType } from '../numpy/numpy-type.ts';
import {
  argumentsOf,
  countOf,
  countsOf,
  dtypeState,
  nameOf,
  textOf,
  type DtypeState,
} from './dtype-state.ts';
import { pythonText } from './python-text.ts';

/** What a pickled array needs to know of its type. */
export type PickledType =
  | { readonly kind: 'numbers'; readonly type: NumpyType }
  /** Elements are Python objects. */
  | { readonly kind: 'objects' };

/** Records inside records. */
const DEPTH = 16;
/** `numpy.record`, which a record array has in the place of a code. */
const RECORDS: ReadonlySet<string> = new Set([
  'numpy record',
  'numpy.rec record',
  'numpy.core.records record',
  'numpy._core.records record',
]);
/** Letters whose byte order does not matter. */
const ORDERLESS = /^(?:[SVOa]\d*|[biu]1)$/;
const CODE = /^(?:b1|[iu][1248]|f(?:2|4|8|16)|c(?:8|16|32)|[Mm]8|O8?|[SUV]\d{1,9})$/;

/** The type that a `numpy.dtype` object stands for; undefined for one that numpy would not have written. */
export function pickledType(node: ModelValue | undefined): PickledType | undefined {
  const literal = literalOf(node, 0);
  if (literal === undefined) return undefined;
  if (literal.kind === 'text' && literal.text === '|O') return { kind: 'objects' };
  const type = numpyType(literal);
  return type && { kind: 'numbers', type };
}

/** The `descr` of a type, as `_array_descr` makes it. */
function literalOf(node: ModelValue | undefined, depth: number): Literal | undefined {
  if (node?.kind !== 'object' || nameOf(node.callee) !== 'numpy dtype') return undefined;
  const code = codeOf(node);
  const state = dtypeState(node);
  if (code === undefined || state === undefined || depth > DEPTH) return undefined;
  if (code.startsWith('V') && state.names !== undefined) return record(state, depth);
  if (state.names !== undefined || state.subtype !== undefined) return undefined;
  const order = ORDERLESS.test(code) ? '|' : state.bigEndian ? '>' : '<';
  return { kind: 'text', text: `${order}${sized(code, state.itemSize)}${state.unit}` };
}

function codeOf(node: ObjectValue): string | undefined {
  const [code] = argumentsOf(node);
  if (RECORDS.has(nameOf(code) ?? '')) return 'V';
  const text = textOf(code);
  return text !== undefined && CODE.test(text) ? text : undefined;
}

/** numpy takes the item size of texts, bytes and raw data from the state; `U` counts letters of four bytes. */
function sized(code: string, itemSize: number | undefined): string {
  const letter = code[0] ?? '';
  if (letter === 'O') return 'O';
  if (itemSize === undefined || !'SUV'.includes(letter)) return code;
  return `${letter}${letter === 'U' ? itemSize / 4 : itemSize}`;
}

/** Fields in the order of their offsets, gaps as fields without a name. */
function record(
  { names = [], fields, itemSize = 0 }: DtypeState,
  depth: number,
): Literal | undefined {
  if (fields?.kind !== 'dict') return undefined;
  const byName = new Map(fields.entries.map(([key, value]) => [textOf(key), value]));
  const items: Literal[] = [];
  let at = 0;
  for (const name of names) {
    const field = fieldOf(byName.get(name), name, depth);
    if (field === undefined || field.offset < at) return undefined;
    if (field.offset > at) items.push(gap(field.offset - at));
    items.push(field.literal);
    at = field.offset + field.bytes;
  }
  if (itemSize < at) return undefined;
  if (itemSize > at) items.push(gap(itemSize - at));
  return { kind: 'sequence', items };
}

interface Field {
  readonly literal: Literal;
  readonly offset: number;
  readonly bytes: number;
}

/** `(dtype, offset[, title])`. */
function fieldOf(node: ModelValue | undefined, name: string, depth: number): Field | undefined {
  if (node?.kind !== 'tuple') return undefined;
  const [type, offsetNode, title] = node.items;
  const offset = countOf(offsetNode);
  const sub = subarrayOf(type);
  const literal = literalOf(sub?.base ?? type, depth + 1);
  const itemBytes = literal && numpyType(literal);
  if (offset === undefined || literal === undefined || itemBytes === undefined) return undefined;
  const titled = textOf(title);
  if (title !== undefined && title.kind !== 'none' && titled === undefined) return undefined;
  const named: Literal =
    titled === undefined ? text(name) : { kind: 'sequence', items: [text(titled), text(name)] };
  const shape = sub?.shape ?? [];
  const items: Literal[] = [named, literal];
  if (sub !== undefined) items.push({ kind: 'sequence', items: shape.map(int) });
  const one = bytesOf(itemBytes);
  return {
    literal: { kind: 'sequence', items },
    offset,
    bytes: shape.reduce((product, size) => product * size, one),
  };
}

/** `V48` with a state that names a base type and a shape. */
function subarrayOf(
  node: ModelValue | undefined,
): { readonly base: ModelValue; readonly shape: readonly number[] } | undefined {
  if (node?.kind !== 'object' || nameOf(node.callee) !== 'numpy dtype') return undefined;
  const subtype = dtypeState(node)?.subtype;
  if (subtype?.kind !== 'tuple') return undefined;
  const [base, shapeNode] = subtype.items;
  const single = countOf(shapeNode);
  const shape = single === undefined ? countsOf(shapeNode) : [single];
  return base === undefined || shape === undefined ? undefined : { base, shape };
}

function bytesOf(type: NumpyType): number {
  return type.itemBytes ?? elementBits(type) / 8;
}

function gap(bytes: number): Literal {
  return { kind: 'sequence', items: [text(''), { kind: 'text', text: `|V${bytes}` }] };
}

function text(name: string): Literal {
  return { kind: 'text', text: pythonText(name) };
}

function int(value: number): Literal {
  return { kind: 'int', value };
}
