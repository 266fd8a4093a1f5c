/**
 * Recognises the protocol buffers of TensorFlow, none of which has a magic number, by their shape.
 * tensorflow/core/protobuf/{saved_model,meta_graph}.proto, framework/graph.proto (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { Leads } from './leads.ts';
import { WireReader, type WireField, type WireType } from './protobuf-wire.ts';

/** Fields looked at in one message before it is believed. */
const LOOKED_AT = 256;
/** Names of nodes and operators (tensorflow/core/graph/graph_constructor.cc, IsValidNodeName and others). */
const NAME = /^[A-Za-z0-9_.>/\\-]{1,2000}$/u;
const OPERATOR = /^[A-Za-z0-9_.>-]{1,2000}$/u;

type Shape = ReadonlyMap<number, WireType>;
const SAVED_MODEL: Shape = new Map([
  [1, 0],
  [2, 2],
]);
const META_GRAPH: Shape = new Map([1, 2, 3, 4, 5, 6, 7].map((number) => [number, 2]));
const GRAPH: Shape = new Map([
  [1, 2],
  [2, 2],
  [3, 0],
  [4, 2],
  [5, 2],
]);
const NODE: Shape = new Map([1, 2, 3, 4, 5, 6, 7].map((number) => [number, 2]));

/** The keys of fields 1 to 7 as lengths, and of those that are numbers. */
export const TENSORFLOW_LEADS: Leads = {
  bytes: [0x08, 0x18, 0x0a, 0x12, 0x1a, 0x22, 0x2a, 0x32, 0x3a],
};

/** Which of TensorFlow's messages a file is. */
export type TensorflowMessage = 'saved-model' | 'meta-graph' | 'graph';

/** The message that these bytes begin as, if they do. */
export function tensorflowMessage(
  head: Uint8Array,
  source: ByteSource,
): TensorflowMessage | undefined {
  // The keys of fields 1 to 7 as lengths, and of those that are numbers.
  const first = head[0] ?? 0;
  if (first !== 0x08 && first !== 0x18 && ((first & 7) !== 2 || first > 0x3a || first < 0x0a)) {
    return undefined;
  }
  const reader = new WireReader(source, 'tensorflow');
  if (attempt(() => isSavedModel(reader))) return 'saved-model';
  if (attempt(() => isMetaGraph(reader, 0, Number.POSITIVE_INFINITY))) return 'meta-graph';
  return attempt(() => isGraph(reader, 0, Number.POSITIVE_INFINITY)) ? 'graph' : undefined;
}

function attempt(look: () => boolean): boolean {
  try {
    return look();
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return false;
    throw error;
  }
}

function isSavedModel(reader: WireReader): boolean {
  for (const field of shaped(reader, 0, Number.POSITIVE_INFINITY, SAVED_MODEL)) {
    if (field.number === 2) return isMetaGraph(reader, field.start, field.end);
  }
  return false;
}

/** A meta graph has a graph, or at least says which TensorFlow wrote it. */
function isMetaGraph(reader: WireReader, start: number, end: number): boolean {
  for (const field of shaped(reader, start, end, META_GRAPH)) {
    if (field.number === 2) return isGraph(reader, field.start, field.end);
  }
  return false;
}

/** A graph has nodes, or functions that have. */
function isGraph(reader: WireReader, start: number, end: number): boolean {
  for (const field of shaped(reader, start, end, GRAPH)) {
    if (field.number === 1) return isNode(reader, field);
    if (field.number === 2 && holdsNodes(reader, field)) return true;
  }
  return false;
}

function holdsNodes(reader: WireReader, library: WireField): boolean {
  for (const one of fieldsOf(reader, library.start, library.end)) {
    if (one.type !== 2 || one.number > 3) return false;
    for (const field of fieldsOf(reader, one.start, one.end)) {
      if (field.number === 3 && field.type === 2) return isNode(reader, field);
    }
  }
  return false;
}

function isNode(reader: WireReader, { start, end }: WireField): boolean {
  let operator = false;
  for (const field of shaped(reader, start, end, NODE)) {
    if (field.number === 1 && !NAME.test(reader.text(field, 2001))) return false;
    if (field.number === 2) operator = OPERATOR.test(reader.text(field, 2001));
  }
  return operator;
}

/** The fields of a message; ends at the first that the message does not have. */
function* shaped(
  reader: WireReader,
  start: number,
  end: number,
  shape: Shape,
): Generator<WireField> {
  for (const field of fieldsOf(reader, start, end)) {
    if (shape.get(field.number) !== field.type)
      throw new ModelFileError('MALFORMED', 'another message');
    yield field;
  }
}

/** The last field of a file that was cut off has no end, and is a field all the same. */
function* fieldsOf(reader: WireReader, start: number, end: number): Generator<WireField> {
  const limit = Math.min(end, reader.size);
  let count = 0;
  for (let at = start; !reader.endsAt(at, limit) && count < LOOKED_AT; count++) {
    const field = reader.field(at, Number.POSITIVE_INFINITY);
    if (field.end > end)
      throw new ModelFileError('MALFORMED', 'a field is larger than its message');
    yield field;
    at = field.end;
  }
}
