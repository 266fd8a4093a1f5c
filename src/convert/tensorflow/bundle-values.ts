/**
 * The variables of a TensorBundle as tensors by name.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { sliceSource } from '../../core/source.ts';
import type { DType } from '../model/dtype.ts';
import type { Left } from '../model/model.ts';
import { tensorBytes, type Tensor, type TensorData } from '../model/tensor.ts';
import { readTensor } from '../model/read-tensor.ts';
import type { ModelValue } from '../model/value.ts';
import type { Bundle } from './bundle.ts';
import type { BundleEntry, Slice } from './bundle-entry.ts';
import { OBJECT_GRAPH, shortName, variableNames } from './object-graph.ts';
import { sliceKey } from './ordered-code.ts';
import { textItems, textValue } from './text-values.ts';
import { DTYPE_BY_ID, STRING } from './types.ts';

/** What a bundle holds. */
export interface BundleValues {
  readonly entries: readonly (readonly [string, ModelValue])[];
  readonly left: readonly Left[];
  /** Names that objects have for their variables, by ours. */
  readonly names: ReadonlyMap<string, string>;
}

/** All variables; those of types that no other format has are left. */
export function bundleValues(bundle: Bundle): BundleValues {
  const entries: (readonly [string, ModelValue])[] = [];
  const left: Left[] = [];
  let names: ReadonlyMap<string, string> = new Map();
  for (const [key, entry] of bundle.entries) {
    const name = shortName(key);
    const dtype = DTYPE_BY_ID.get(entry.type);
    if (key === OBJECT_GRAPH) names = graphNames(bundle, entry);
    else if (entry.type === STRING && entry.slices.length === 0) {
      entries.push([name, textValue(bundle.open(entry), { ...entry, offset: 0 })]);
    } else if (dtype === undefined) {
      left.push({ path: name, kind: 'tensor', type: `TensorFlow type ${entry.type}` });
    } else {
      const tensor = tensorOf(bundle, key, entry, dtype);
      entries.push([name, { kind: 'tensor', type: 'tensor', tensor }]);
    }
  }
  const ours = [...names].map(([key, full]) => [shortName(key), full] as const);
  return { entries, left, names: new Map(ours.filter(([name, full]) => name !== full)) };
}

/** Variables by name, and beside them what their objects call them. */
export function rootOf(
  entries: readonly (readonly [string, ModelValue])[],
  names: ReadonlyMap<string, string>,
): ModelValue {
  const all = entries.map(([name, value]) => [text(name), value] as const);
  if (names.size > 0) {
    const called = [...names].map(([name, full]) => [text(name), text(full)] as const);
    all.push([text('_variable_names'), { kind: 'dict', entries: called }]);
  }
  return { kind: 'dict', entries: all };
}

function text(value: string): ModelValue {
  return { kind: 'str', text: value };
}

function graphNames(bundle: Bundle, entry: BundleEntry): ReadonlyMap<string, string> {
  const source = bundle.open(entry);
  const [item] = textItems(source, []);
  if (item === undefined || entry.type !== STRING || entry.shape.length > 0) return new Map();
  return variableNames(sliceSource(source, item.offset, item.length));
}

function tensorOf(bundle: Bundle, key: string, entry: BundleEntry, dtype: DType): Tensor {
  const { shape, slices } = entry;
  if (slices.length > 0) {
    return { dtype, shape, data: joined(bundle, key, entry, { dtype, slices }) };
  }
  return whole(bundle, entry, dtype);
}

function whole(bundle: Bundle, entry: BundleEntry, dtype: DType): Tensor {
  const { shape, size, at } = entry;
  const bytes = tensorBytes({ dtype, shape });
  if (bytes !== size) throw refused(`a variable of ${bytes} bytes that has ${size}`, at);
  const bigEndian = bundle.bigEndian ? true : undefined;
  return { dtype, shape, data: { kind: 'span', source: bundle.open(entry), offset: 0, bigEndian } };
}

/** A partitioned variable whose parts follow each other along its first dimension. */
function joined(
  bundle: Bundle,
  key: string,
  { shape, at }: BundleEntry,
  { dtype, slices }: { readonly dtype: DType; readonly slices: readonly Slice[] },
): TensorData {
  const rows = slices.map((slice) => rowsOf(slice, shape, at));
  const parts = slices.map((slice, i) => {
    const part = bundle.parts.get(String.fromCharCode(...sliceKey(key, slice)));
    if (part === undefined) throw refused('a part of a variable that is not there', at);
    const tensor = whole(bundle, part, dtype);
    const { start = 0, length = 0 } = rows[i] ?? {};
    const same = tensor.shape.every((size, axis) => size === (axis === 0 ? length : shape[axis]));
    if (!same || tensor.shape.length !== shape.length) throw refused('a part of another shape', at);
    return { start, length, tensor };
  });
  let next = 0;
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  for (const { start, length } of sorted) {
    if (start !== next) throw refused(`parts that leave out or repeat row ${next}`, at);
    next += length;
  }
  if (next !== (shape[0] ?? 1)) throw refused(`parts of ${next} rows, of ${shape[0]}`, at);
  return {
    kind: 'stream',
    *bytes() {
      for (const { tensor } of sorted) yield* readTensor(tensor);
    },
  };
}

function rowsOf(
  slice: Slice,
  shape: readonly number[],
  at: number,
): { readonly start: number; readonly length: number } {
  const others = slice.every((extent, axis) => axis === 0 || isFull(extent, shape[axis]));
  const [first] = slice;
  if (slice.length !== shape.length || first === undefined || !others) {
    const message = 'a variable partitioned along another than its first dimension';
    throw new ModelFileError('UNSUPPORTED', message, { format: 'tf-checkpoint', offset: at });
  }
  return isFull(first, shape[0]) ? { start: 0, length: shape[0] ?? 0 } : first;
}

function isFull({ start, length }: Slice[number], size: number | undefined): boolean {
  return length === -1 || (start === 0 && length === size);
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'tf-checkpoint', offset });
}
