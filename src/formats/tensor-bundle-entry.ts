/**
 * The messages in a checkpoint of TensorFlow: where each variable's bytes stand, and how many.
 * tensorflow/core/protobuf/tensor_bundle.proto, core/util/saved_tensor_slice.proto (TensorFlow 2.21.0).
 * @module
 */
import { bytesSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Part } from './format.ts';
import type { TableEntry } from './leveldb-table.ts';
import { walkMessage, wireFields, WireReader, type MessageHandler } from './protobuf-wire.ts';
import { tensorflowType } from './tensorflow-types.ts';

const FORMAT = 'tensorflow-checkpoint';
const MOST_DIMENSIONS = 254; // TensorShape::MaxDimensions
const MOST_NAME = 4096;

/** BundleHeaderProto. */
export function readBundleHeader(value: Uint8Array): {
  readonly shards: number;
  readonly version: number;
  readonly big: boolean;
} {
  const reader = new WireReader(bytesSource(value), FORMAT);
  const header = { shards: 0, version: 0, big: false };
  for (const field of wireFields(reader)) {
    if (field.number === 1 && field.type === 0) header.shards = field.value;
    if (field.number === 2 && field.type === 0) header.big = field.value === 1;
    if (field.number !== 3 || field.type !== 2) continue;
    for (const inner of wireFields(reader, field.start, field.end)) {
      // What the reader must at least understand (VersionDef.min_consumer).
      if (inner.number === 2 && inner.type === 0) header.version = inner.value;
    }
  }
  return header;
}

/** BundleEntryProto: the offsets are those in the data file of its shard. */
export function* bundleEntryParts(entry: TableEntry, shards: number): Generator<Part> {
  const reader = new WireReader(bytesSource(entry.value), FORMAT);
  const numbers = new Map<number, number>();
  const shape: number[] = [];
  let sliced = false;
  const handler: MessageHandler<Part> = {
    field: ({ number, type, value }) => {
      if (type === 0) numbers.set(number, value);
      if (number === 7) sliced = true;
      return number === 2 && type === 2 ? shapeHandler(reader, shape) : undefined;
    },
  };
  yield* walkMessage(reader, handler);
  const name = DECODER.decode(entry.key.subarray(0, MOST_NAME));
  const { dtype, bits } = tensorflowType(numbers.get(1) ?? 0);
  const [shard = 0, start = 0, size = 0] = [3, 4, 5].map((number) => numbers.get(number));
  yield { kind: 'tensor', name, dtype, shape, start, end: start + size };
  const described = Math.ceil((shape.reduce((product, one) => product * one, 1) * bits) / 8);
  const negative = start < 0 || size < 0 || shape.some((one) => one < 0);
  if (negative || (bits > 0 && !sliced && described > size)) {
    yield anomalyPart('storage-size', entry.offset, { tensor: name, described, there: size });
  } else if (bits > 0 && !sliced && described < size) {
    yield anomalyPart('tail-mismatch', entry.offset, { tensor: name, described, there: size });
  }
  if (shard >= 0 && shard < shards) return;
  const reason = `tensor "${name}" is in shard ${shard} of ${shards}`;
  yield { kind: 'unread', name, offset: entry.offset, code: 'MALFORMED', reason };
}

/** SavedSliceMeta: a variable of the older kind, whose bytes stand in entries of their own. */
export function sliceMetaHandler(reader: WireReader, offset: number): MessageHandler<Part> {
  const shape: number[] = [];
  let name = '';
  let type = 0;
  return {
    field: (field) => {
      if (field.number === 1 && field.type === 2) name = reader.text(field, MOST_NAME);
      if (field.number === 3 && field.type === 0) type = field.value;
      return field.number === 2 && field.type === 2 ? shapeHandler(reader, shape) : undefined;
    },
    *close() {
      const { dtype } = tensorflowType(type);
      yield { kind: 'tensor', name, dtype, shape, start: offset, end: offset };
    },
  };
}

/** TensorShapeProto: its dimensions are messages with a size. */
function shapeHandler(reader: WireReader, shape: number[]): MessageHandler<Part> {
  return {
    field: (field) => {
      if (field.number !== 2 || field.type !== 2) return undefined;
      if (shape.length >= MOST_DIMENSIONS) {
        throw reader.tooMuch(field.offset, 'dimensions', MOST_DIMENSIONS);
      }
      const index = shape.push(0) - 1;
      return {
        field: ({ number, type, value }) => {
          if (number === 1 && type === 0) shape[index] = value;
          return undefined;
        },
      };
    },
  };
}

const DECODER = new TextDecoder();
