/**
 * Texts in a TensorBundle: their lengths, a checksum of those, then the texts themselves.
 * tensorflow/core/util/tensor_bundle/tensor_bundle.cc `WriteStringTensor` (TensorFlow 2.21.0).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { sliceSource, type ByteSource } from '../../core/source.ts';
import { ByteCursor } from '../../formats/byte-cursor.ts';
import { elementCount } from '../model/tensor.ts';
import type { BytesValue, ModelValue } from '../model/value.ts';

const MOST_TEXTS = 10_000_000;
const CHECKSUM = 4;

/** The elements of a tensor of texts, which is all of `source`. */
export function textItems(source: ByteSource, shape: readonly number[]): readonly BytesValue[] {
  const count = elementCount(shape);
  const cursor = new ByteCursor(source, { format: 'tf-checkpoint' });
  if (count > MOST_TEXTS || count > source.size) {
    throw cursor.error('MALFORMED', `${count} texts in ${source.size} bytes`);
  }
  const lengths = Array.from({ length: count }, () => varint(cursor));
  cursor.skip(CHECKSUM);
  let offset = cursor.offset;
  const items = lengths.map((length): BytesValue => {
    const item = { kind: 'bytes', source, offset, length } as const;
    offset += length;
    return item;
  });
  if (offset === source.size) return items;
  throw cursor.error('MALFORMED', `texts of ${offset} bytes, ${source.size} are there`);
}

/** The value of a tensor of texts: one text, or a list with a shape. */
export function textValue(
  source: ByteSource,
  range: { readonly offset: number; readonly size: number; readonly shape: readonly number[] },
): ModelValue {
  const items = textItems(sliceSource(source, range.offset, range.size), range.shape);
  const [only] = items;
  if (range.shape.length === 0 && only !== undefined) return only;
  const shape = range.shape.map((size): ModelValue => ({ kind: 'int', value: BigInt(size) }));
  const parts: (readonly [string, ModelValue])[] = [
    ['items', { kind: 'list', items }],
    ['shape', { kind: 'tuple', items: shape }],
  ];
  return { kind: 'group', what: 'object-array', layout: 'tf.string', parts };
}

function varint(cursor: ByteCursor): number {
  let value = 0;
  for (let index = 0; index < 8; index++) {
    const byte = cursor.byte();
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return value;
  }
  throw new ModelFileError('MALFORMED', 'a length takes more than 8 bytes', {
    format: 'tf-checkpoint',
    offset: cursor.offset,
  });
}
