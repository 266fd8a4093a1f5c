/**
 * The storages and tensors of torch's first files: each a small pickle, then raw numbers.
 * torch/serialization.py `legacy_load`: `deserialize_storages`, `deserialize_tensors`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { Budget } from '../../core/limits.ts';
import { readExactly, type ByteSource } from '../../core/source.ts';
import { u64, viewOf } from '../../formats/zip-text.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import { DTYPES } from '../model/dtype.ts';
import type { TensorValue } from '../model/value.ts';
import { countOf } from './arguments.ts';
import { walkPickle } from './pickle-model.ts';
import { STORAGE_TYPES, type TorchStorage } from './torch-storage.ts';
import { view } from './torch-tensors.ts';

const FORMAT = 'torch-tar';
const MOST_RECORDS = 100_000;
const DIMENSIONS = 64;

/** What the ids of the object stand for, by number as text. */
export interface TarObjects {
  readonly tensors: ReadonlyMap<string, TensorValue>;
}

/** Reads both members. */
export function tarObjects(storages: ByteSource, tensors: ByteSource, budget: Budget): TarObjects {
  const known = readStorages(new Records(storages, budget));
  return { tensors: readTensors(new Records(tensors, budget), known) };
}

/** Pickles and numbers one after another. */
class Records {
  readonly source: ByteSource;
  position = 0;
  private readonly budget: Budget;

  constructor(source: ByteSource, budget: Budget) {
    this.source = source;
    this.budget = budget;
  }

  pickle(): GraphNode {
    const tape = walkPickle(this.source, { budget: this.budget, start: this.position });
    this.position = tape.end;
    return tape.graph()?.root ?? { kind: 'none' };
  }

  count(): number {
    const count = countOf(this.pickle());
    if (count !== undefined && count <= MOST_RECORDS) return count;
    throw this.odd('a count of records that is none');
  }

  bytes(length: number): DataView {
    const bytes = readExactly(this.source, this.position, length, FORMAT);
    this.position += length;
    return viewOf(bytes);
  }

  numbers(count: number): number[] {
    const bytes = this.bytes(count * 8);
    return Array.from({ length: count }, (_, i) => u64(bytes, i * 8));
  }

  odd(message: string): ModelFileError {
    return new ModelFileError('MALFORMED', message, { format: FORMAT, offset: this.position });
  }
}

/** `(key, location, class)`, an element count and the elements; after the last the list of views. */
function readStorages(records: Records): ReadonlyMap<string, TorchStorage> {
  const storages = new Map<string, TorchStorage>();
  for (let left = records.count(); left > 0; left--) {
    const [key, , type] = itemsOf(records.pickle(), records);
    const name = type?.kind === 'global' ? type.symbol.name : '';
    const dtype = STORAGE_TYPES.get(name);
    if (dtype === undefined) throw records.odd(`a storage of the class "${name.slice(0, 60)}"`);
    const [elements = 0] = records.numbers(1);
    const bytes = elements * (DTYPES[dtype].bits / 8);
    const offset = records.position;
    if (!(offset + bytes <= records.source.size)) {
      throw records.odd(`a storage of ${bytes} bytes, ${records.source.size - offset} are there`);
    }
    const { source } = records;
    const storage = { key: keyOf(key, records), type: name, dtype, source, offset, bytes };
    storages.set(storage.key, { ...storage, bigEndian: false });
    records.position += bytes;
  }
  for (const node of itemsOf(records.pickle(), records)) addView(storages, node, records);
  return storages;
}

/** `(key, key of the whole, offset, elements)`. */
function addView(storages: Map<string, TorchStorage>, node: GraphNode, records: Records): void {
  const [key, whole, offsetNode, sizeNode] = itemsOf(node, records);
  const root = storages.get(keyOf(whole, records));
  const [offset, size] = [countOf(offsetNode), countOf(sizeNode)];
  if (root === undefined || offset === undefined || size === undefined) {
    throw records.odd('a view of a storage that is not there');
  }
  const item = DTYPES[root.dtype].bits / 8;
  if ((offset + size) * item > root.bytes) throw records.odd('a view that leaves its storage');
  const place = { offset: root.offset + offset * item, bytes: size * item };
  storages.set(keyOf(key, records), { ...root, ...place });
}

/** `(key, storage, class)`, dimensions, four unused bytes, sizes, strides and an offset. */
function readTensors(
  records: Records,
  storages: ReadonlyMap<string, TorchStorage>,
): ReadonlyMap<string, TensorValue> {
  const tensors = new Map<string, TensorValue>();
  for (let left = records.count(); left > 0; left--) {
    const [key, storageKey] = itemsOf(records.pickle(), records);
    const storage = storages.get(keyOf(storageKey, records));
    if (storage === undefined) throw records.odd('a tensor whose storage is not there');
    const dimensions = records.bytes(8).getInt32(0, true);
    if (dimensions < 0 || dimensions > DIMENSIONS) {
      throw records.odd(`a tensor of ${dimensions} dimensions`);
    }
    const shape = records.numbers(dimensions);
    const strides = records.numbers(dimensions);
    const [offset = 0] = records.numbers(1);
    const { dtype } = storage;
    const tensor = view(storage, { offset, shape, strides, dtype }, records.position);
    tensors.set(keyOf(key, records), { kind: 'tensor', type: 'tensor', tensor });
  }
  return tensors;
}

function itemsOf(node: GraphNode, records: Records): readonly GraphNode[] {
  if (node.kind === 'tuple' || node.kind === 'list') return node.items;
  throw records.odd('a record that is no tuple');
}

function keyOf(node: GraphNode | undefined, records: Records): string {
  if (node?.kind === 'int') return String(node.value);
  if (node?.kind === 'str') return String(Number(node.text));
  throw records.odd('a record whose key is no number');
}
