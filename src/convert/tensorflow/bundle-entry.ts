/**
 * The entries of a TensorBundle's index as they say.
 * tensorflow/core/protobuf/tensor_bundle.proto, core/framework/tensor_shape.proto and tensor_slice.proto
 * (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { bytesSource } from '../../core/source.ts';
import type { TableEntry } from '../../formats/leveldb-table.ts';
import { WireReader, wireFields, type WireField } from '../../formats/protobuf-wire.ts';

/** Where the bytes of a variable stand. */
export interface BundleEntry {
  readonly type: number;
  readonly shape: readonly number[];
  readonly shard: number;
  readonly offset: number;
  readonly size: number;
  /** Of a partitioned variable: its parts, which have entries of their own. */
  readonly slices: readonly Slice[];
  /** Where the entry stands in the index. */
  readonly at: number;
}

/** Start and length along each dimension; a length of -1 is all of it. */
export type Slice = readonly { readonly start: number; readonly length: number }[];

const MOST_DIMENSIONS = 254; // TensorShape::MaxDimensions
const MOST_SLICES = 100_000;

/** The header: how many data files, and their byte order. */
export interface BundleHeader {
  readonly shards: number;
  readonly bigEndian: boolean;
}

/** BundleEntryProto; throws for numbers that are none. */
export function bundleEntry({ value, offset: at }: TableEntry): BundleEntry {
  const reader = new WireReader(bytesSource(value), 'tf-checkpoint');
  const numbers = new Map<number, number>();
  const slices: Slice[] = [];
  let shape: readonly number[] = [];
  for (const field of wireFields(reader)) {
    if (field.type === 0) numbers.set(field.number, field.value);
    if (field.number === 2 && field.type === 2) shape = shapeOf(reader, field, at);
    if (field.number === 7 && field.type === 2) slices.push(sliceOf(reader, field));
    if (slices.length > MOST_SLICES) throw refused('too many slices of one variable', at);
  }
  const [type = 0, shard = 0, offset = 0, size = 0] = [1, 3, 4, 5].map((n) => numbers.get(n) ?? 0);
  for (const number of [shard, offset, size]) {
    if (!Number.isSafeInteger(number) || number < 0) throw refused(`the number ${number}`, at);
  }
  return { type, shape, shard, offset, size, slices, at };
}

/** TensorShapeProto: dimensions are messages with a size. */
function shapeOf(reader: WireReader, { start, end }: WireField, at: number): number[] {
  const shape: number[] = [];
  for (const field of wireFields(reader, start, end)) {
    if (field.number === 3 && field.value !== 0) throw refused('a shape of unknown rank', at);
    if (field.number !== 2 || field.type !== 2) continue;
    let size = 0;
    for (const inner of wireFields(reader, field.start, field.end)) {
      if (inner.number === 1 && inner.type === 0) size = inner.value;
    }
    if (!Number.isSafeInteger(size) || size < 0) throw refused(`a dimension of ${size}`, at);
    if (shape.push(size) > MOST_DIMENSIONS) throw refused('too many dimensions', at);
  }
  return shape;
}

/** TensorSliceProto: extents with a start and a length. */
function sliceOf(reader: WireReader, { start, end }: WireField): Slice {
  const slice: { start: number; length: number }[] = [];
  for (const field of wireFields(reader, start, end)) {
    if (field.number !== 1 || field.type !== 2 || slice.length >= MOST_DIMENSIONS) continue;
    const extent = { start: 0, length: -1 };
    for (const inner of wireFields(reader, field.start, field.end)) {
      if (inner.number === 1) extent.start = inner.value;
      if (inner.number === 2) extent.length = inner.value;
    }
    slice.push(extent);
  }
  return slice;
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'tf-checkpoint', offset });
}
