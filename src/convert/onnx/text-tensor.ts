/**
 * Tensors of texts, which are lists in every other format.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { WireReader, wireFields } from '../../formats/protobuf-wire.ts';
import { elementCount } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import type { TensorFields } from './fields.ts';
import { DATA } from './types.ts';

const MOST_TEXTS = 1_000_000;

/** The texts of a tensor, as bytes: `string_data` need not be UTF-8. */
export function textTensor(fields: TensorFields, source: ByteSource): ModelValue {
  const { start, end, dims, external, data } = fields;
  const count = elementCount(dims);
  const there = data.get(DATA.string)?.count ?? 0;
  if (external || data.size > (there > 0 ? 1 : 0) || there !== count || count > MOST_TEXTS) {
    const message = `a tensor of ${count} texts of which ${there} are there`;
    throw new ModelFileError('MALFORMED', message, { format: 'onnx', offset: start });
  }
  const items: ModelValue[] = [];
  for (const field of wireFields(new WireReader(source, 'onnx'), start, end)) {
    if (field.number !== DATA.string) continue;
    items.push({ kind: 'bytes', source, offset: field.start, length: field.end - field.start });
  }
  const shape = dims.map((size): ModelValue => ({ kind: 'int', value: BigInt(size) }));
  const parts: (readonly [string, ModelValue])[] = [
    ['items', { kind: 'list', items }],
    ['shape', { kind: 'tuple', items: shape }],
  ];
  return { kind: 'group', what: 'object-array', layout: 'onnx.string', parts };
}
