/**
 * Recognises ONNX, which has no magic number, by the shape of its outermost messages.
 * onnx/onnx.proto3 (onnx 1.23.2), ModelProto and GraphProto.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { fieldLeads, type Leads } from './leads.ts';
import { WireReader, wireFields, type WireField, type WireType } from './protobuf-wire.ts';

/** Fields looked at in one message before it is believed. */
const LOOKED_AT = 64;
/** Metadata and opset imports may stand before the graph. */
const MOST_FIELDS = 1000;
/** Fields of ModelProto: numbers for its versions, messages and text for the rest. */
const MODEL: ReadonlyMap<number, WireType> = new Map([
  [1, 0],
  [2, 2],
  [3, 2],
  [4, 2],
  [5, 0],
  [6, 2],
  [7, 2],
  [8, 2],
  [14, 2],
  [20, 2],
  [25, 2],
  [26, 2],
]);
/** Fields of GraphProto, all of them messages or text. */
const GRAPH = new Set([1, 2, 5, 10, 11, 12, 13, 14, 15, 16]);
/** Fields of NodeProto. */
const NODE = new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);

/** The keys of all known fields. */
export const ONNX_LEADS: Leads = fieldLeads(MODEL);

/** Whether these bytes begin as a ModelProto with a version and a graph or a function. */
export function beginsAsOnnx(head: Uint8Array, source: ByteSource): boolean {
  // The key of any known field: everything else is refused without a further read.
  if (!MODEL.has((head[0] ?? 0) >> 3) && (head[0] ?? 0) < 0x80) return false;
  try {
    return hasModel(new WireReader(source, 'onnx'));
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

function hasModel(reader: WireReader): boolean {
  let version = false;
  let program = false;
  let count = 0;
  for (const field of fieldsOf(reader)) {
    if (MODEL.get(field.number) !== field.type || ++count > MOST_FIELDS) return false;
    if (field.number === 1) version = field.value > 0 && field.value < 2 ** 31;
    if (field.number === 7) program = isGraph(reader, field);
    if (field.number === 25) program = true;
    if ((field.number === 7 || field.number === 1) && version && program) return true;
  }
  return version && program;
}

/** The last field of a file that was cut off has no end, and is a field all the same. */
function* fieldsOf(reader: WireReader): Generator<WireField> {
  for (let at = 0; !reader.endsAt(at, reader.size);) {
    const field = reader.field(at, Number.POSITIVE_INFINITY);
    yield field;
    at = field.end;
  }
}

/** Whether a message has the fields of a graph, with at least one node or a name. */
function isGraph(reader: WireReader, { start, end }: WireField): boolean {
  const limit = Math.min(end, reader.size);
  let known = false;
  let count = 0;
  for (let at = start; at < limit && count < LOOKED_AT; count++) {
    const field = reader.field(at, Number.POSITIVE_INFINITY);
    if (!GRAPH.has(field.number) || field.type !== 2 || field.end > end) return false;
    if (field.number === 1 && field.end <= limit && !isNode(reader, field)) return false;
    known ||= field.number === 1 || field.number === 2 || field.number === 12;
    at = field.end;
  }
  return known;
}

function isNode(reader: WireReader, { start, end }: WireField): boolean {
  for (const field of wireFields(reader, start, end)) {
    if (!NODE.has(field.number) || field.type !== 2) return false;
  }
  return true;
}
