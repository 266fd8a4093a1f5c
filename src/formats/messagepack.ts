/**
 * MessagePack: trees of arrays as flax, msgpack-numpy and others write them.
 *
 * The format holds only data. What its applications put in may be more: msgpack-numpy unpickles the arrays
 * of objects, and any application may unpickle extension types of its own.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { sliceSource, type ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Format, Part, ReadContext } from './format.ts';
import { flaxArray, isComplex, ITEM_BYTES } from './messagepack-arrays.ts';
import { isMessagePack, MESSAGEPACK_LEADS } from './messagepack-detect.ts';
import { MessagePackReader, type MessagePackToken } from './messagepack-reader.ts';
import { MessagePackTree, type NumpyMap, type Span } from './messagepack-tree.ts';
import { isOnlyData } from './literal-data.ts';
import { looksLikePickle } from './pickle-detect.ts';

const FORMAT = 'messagepack';
const MAX_VALUES = 50_000_000;
const SHOWN_KEY = 200;
/** Seconds, seconds and nanoseconds, both in full (the specification's timestamp type). */
const TIMESTAMP = -1;
const TIMESTAMP_SIZES = [4, 8, 12];

/** A MessagePack file: one map, list or array of flax from first byte to last. */
export const messagepack: Format = {
  id: 'msgpack',
  spec: 'https://github.com/msgpack/msgpack/blob/master/spec.md',
  leads: MESSAGEPACK_LEADS,
  rank: 880,
  isModel: true,
  detect: (head, source) => isMessagePack(head, source),
  *read(source, context) {
    const reader = new MessagePackReader(source, { format: FORMAT });
    const tree = new MessagePackTree(source);
    let values = 0;
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (++values > MAX_VALUES) throw refused(`more than ${MAX_VALUES} values`, token.offset);
      yield* tokenParts(source, context, token, tree);
    }
    if (reader.cursor.peek() === -1) return;
    const reason = 'the value ends before the file does';
    yield { kind: 'unread', name: '', offset: reader.cursor.offset, code: 'MALFORMED', reason };
  },
};

function* tokenParts(
  source: ByteSource,
  context: ReadContext,
  token: MessagePackToken,
  tree: MessagePackTree,
): Generator<Part> {
  if (token.kind === 'close') {
    const array = tree.close();
    if (array !== undefined) yield* numpyParts(source, context, array);
    return;
  }
  const repeated = tree.take(token);
  if (repeated !== undefined) {
    yield anomalyPart('duplicate-key', token.offset, { key: repeated.slice(0, SHOWN_KEY) });
  }
  if (token.kind === 'extension') yield* extensionParts(source, context, token, tree.name);
  if (token.kind === 'bytes') yield* bytesParts(source, context, token, tree.name);
}

type Extension = Extract<MessagePackToken, { kind: 'extension' }>;

function* extensionParts(
  source: ByteSource,
  context: ReadContext,
  { type, start, length, offset }: Extension,
  name: string,
): Generator<Part> {
  if (type === TIMESTAMP && TIMESTAMP_SIZES.includes(length)) return;
  if (type === 2 && isComplex(source, start, length)) return;
  const array = type === 1 || type === 3 ? flaxArray(source, start, length) : undefined;
  if (array === undefined) {
    yield anomalyPart('unknown-extension', offset, { type, length }, name || undefined);
    yield* fileParts(source, context, { start, length }, name);
    return;
  }
  const { shape, dtype } = array;
  const end = array.start + array.length;
  yield { kind: 'tensor', name, dtype, shape, start: array.start, end };
  const itemBytes = ITEM_BYTES.get(dtype);
  if (itemBytes === undefined) {
    const reason = `the array type ${dtype} is not known`;
    yield { kind: 'unread', name, offset, code: 'UNSUPPORTED', reason };
  } else if (shape.reduce((product, size) => product * size, itemBytes) !== array.length) {
    const reason = `${array.length} bytes for ${dtype} [${shape.join(', ')}]`;
    yield { kind: 'unread', name, offset, code: 'MALFORMED', reason };
  }
}

/** msgpack-numpy calls `pickle.loads` for kind O. */
function* numpyParts(
  source: ByteSource,
  context: ReadContext,
  { name, type, shape, data, hasObjects }: NumpyMap,
): Generator<Part> {
  for (const { start, length } of data) {
    if (!hasObjects) {
      yield { kind: 'tensor', name, dtype: type, shape, start, end: start + length };
      continue;
    }
    context.budget.spendMembers(1);
    const inner = sliceSource(source, start, length);
    yield { kind: 'file', name: `${name}@${start}`, offset: start, source: inner, required: true };
  }
}

/** Bytes that are a pickle may be one that the application loads. */
function* bytesParts(
  source: ByteSource,
  context: ReadContext,
  span: Span,
  name: string,
): Generator<Part> {
  if (span.length < 2) return;
  const inner = sliceSource(source, span.start, span.length);
  if (looksLikePickle(inner) && !isOnlyData(inner)) yield* fileParts(source, context, span, name);
}

function* fileParts(
  source: ByteSource,
  { budget }: ReadContext,
  { start, length }: Span,
  name: string,
): Generator<Part> {
  budget.spendEmbedded();
  const inner = sliceSource(source, start, length);
  const member = `${name}@${start}`;
  const isPickle = looksLikePickle(inner);
  if (isPickle) yield anomalyPart('embedded-pickle', start, { length }, member);
  yield { kind: 'file', name: member, offset: start, source: inner, required: isPickle };
}

function refused(message: string, offset: number): ModelFileError {
  return new ModelFileError('LIMIT_EXCEEDED', message, { format: FORMAT, offset });
}
