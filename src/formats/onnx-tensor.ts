/**
 * Tensors of ONNX: their type, their shape, and where their data are, in this file or in another.
 * onnx/onnx.proto3 (onnx 1.23.2), TensorProto; onnx/external_data_helper.py.
 * @module
 */
import { anomalyPart } from './anomaly-part.ts';
import type { Part } from './format.ts';
import type { OnnxWalk } from './onnx-walk.ts';
import type { MessageHandler, WireField } from './protobuf-wire.ts';
import { reachOf } from './reference-reach.ts';

/** TensorProto.DataType: its name and the bits of one element; 0 where the size is not fixed. */
const TYPES: ReadonlyMap<number, readonly [name: string, bits: number]> = new Map([
  [1, ['float32', 32]],
  [2, ['uint8', 8]],
  [3, ['int8', 8]],
  [4, ['uint16', 16]],
  [5, ['int16', 16]],
  [6, ['int32', 32]],
  [7, ['int64', 64]],
  [8, ['string', 0]],
  [9, ['bool', 8]],
  [10, ['float16', 16]],
  [11, ['float64', 64]],
  [12, ['uint32', 32]],
  [13, ['uint64', 64]],
  [14, ['complex64', 64]],
  [15, ['complex128', 128]],
  [16, ['bfloat16', 16]],
  [17, ['float8e4m3fn', 8]],
  [18, ['float8e4m3fnuz', 8]],
  [19, ['float8e5m2', 8]],
  [20, ['float8e5m2fnuz', 8]],
  [21, ['uint4', 4]],
  [22, ['int4', 4]],
  [23, ['float4e2m1', 4]],
  [24, ['float8e8m0', 8]],
  [25, ['uint2', 2]],
  [26, ['int2', 2]],
]);
/** Bytes of one value in the packed lists of floats and doubles. */
const FLOAT_DATA = 4;
const DOUBLE_DATA = 10;
const RAW_DATA = 9;
const EXTERNAL = 1;
/** onnxruntime marks tensors in its own memory so (kTensorProtoMemoryAddressTag): an address, no file. */
const MEMORY_ADDRESS = /_ORT_MEM_ADDR_/;
const MOST_DIMENSIONS = 1024;
const MOST_TEXT = 4096;

/** Takes one TensorProto, whose name is that of `place` unless it has one. */
export function tensorHandler(walk: OnnxWalk, place: string, offset: number): MessageHandler<Part> {
  return new TensorFields(walk, place, offset);
}

class TensorFields implements MessageHandler<Part> {
  private readonly walk: OnnxWalk;
  private readonly offset: number;
  private name: string;
  private type = 0;
  private external = false;
  private data: { readonly start: number; readonly end: number; readonly size: number } | undefined;
  private readonly shape: number[] = [];
  private readonly entries = new Map<string, string>();

  constructor(walk: OnnxWalk, place: string, offset: number) {
    this.walk = walk;
    this.name = place;
    this.offset = offset;
  }

  field(field: WireField): MessageHandler<Part> | undefined {
    const { number, start, end } = field;
    if (number === 1) this.dimensions(field);
    else if (number === 2) this.type = field.value;
    else if (number === 8) this.name = this.walk.reader.text(field, MOST_TEXT) || this.name;
    else if (number === 14) this.external = field.value === EXTERNAL;
    else if (number === 13 && field.type === 2) return entryHandler(this.walk, this.entries);
    else if (number === RAW_DATA || number === FLOAT_DATA || number === DOUBLE_DATA) {
      if (field.type === 2) this.data = { start, end, size: this.sizeOf(number, end - start) };
    }
    return undefined;
  }

  *close(): Generator<Part> {
    const { name, shape, type } = this;
    const [dtype, bits] = TYPES.get(type) ?? [`type ${type}`, 0];
    const { start, end } = this.data ?? { start: this.offset, end: this.offset };
    yield { kind: 'tensor', name, dtype, shape, start, end };
    if (this.external || this.entries.size > 0) yield* this.externalParts(bits);
    else if (this.data !== undefined && bits > 0) {
      yield* sizeParts(name, this.offset, shape, bits, this.data.size);
    }
  }

  /** Bytes of the elements; a list of floats may hold complex numbers, so its own bytes count. */
  private sizeOf(number: number, size: number): number {
    const [, bits = 0] = TYPES.get(this.type) ?? [];
    // Half-size types in a list of wider values are not written by anyone; they are not checked.
    return number === RAW_DATA || bits >= 32 ? size : Number.POSITIVE_INFINITY;
  }

  private dimensions(field: WireField): void {
    const { reader } = this.walk;
    for (const value of reader.numbers(field)) {
      if (this.shape.push(value) > MOST_DIMENSIONS) {
        throw reader.tooMuch(field.offset, 'dimensions', MOST_DIMENSIONS);
      }
    }
  }

  private *externalParts(bits: number): Generator<Part> {
    const { name, offset, entries, walk } = this;
    for (const key of entries.keys()) {
      // Until GHSA-538c-55jv-c5g9 onnx set an attribute of this name on its ExternalDataInfo.
      if (key.startsWith('__')) yield anomalyPart('readers-disagree', offset, { attribute: key });
    }
    const target = entries.get('location') ?? '';
    if (MEMORY_ADDRESS.test(target)) {
      yield anomalyPart('storage-size', offset, { tensor: name, location: 'an address in memory' });
      return;
    }
    if (target === '') {
      const reason = `the data of tensor "${name}" stand outside the file, and it does not say where`;
      yield { kind: 'unread', name, offset, code: 'MALFORMED', reason };
      return;
    }
    if (walk.isNew(`reference ${target}`, offset)) {
      yield { kind: 'reference', name, offset, purpose: 'weights', target, reach: reachOf(target) };
    }
    const length = Number(entries.get('length') ?? Number.POSITIVE_INFINITY);
    if (bits > 0) yield* sizeParts(name, offset, this.shape, bits, length);
  }
}

/** What is odd about the size of the data, given the shape. */
function* sizeParts(
  tensor: string,
  offset: number,
  shape: readonly number[],
  bits: number,
  there: number,
): Generator<Part> {
  const described = Math.ceil((shape.reduce((product, size) => product * size, 1) * bits) / 8);
  const negative = shape.some((size) => size < 0);
  if (negative || described > there || Number.isNaN(there)) {
    yield anomalyPart('storage-size', offset, { tensor, described, there });
  } else if (described < there && Number.isFinite(there)) {
    yield anomalyPart('tail-mismatch', offset, { tensor, described, there });
  }
}

/** One StringStringEntryProto into a map; the last of a key counts, as in the Python library. */
export function entryHandler(walk: OnnxWalk, into: Map<string, string>): MessageHandler<Part> {
  let key = '';
  let value = '';
  return {
    field: (field) => {
      if (field.number === 1) key = walk.reader.text(field, MOST_TEXT);
      if (field.number === 2) value = walk.reader.text(field, MOST_TEXT);
      return undefined;
    },
    close: () => {
      if (into.size < MOST_DIMENSIONS) into.set(key, value);
      return [];
    },
  };
}
