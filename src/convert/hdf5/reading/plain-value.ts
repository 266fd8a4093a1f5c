/**
 * Elements of attributes, and of datasets of texts, as plain values.
 * @module
 */
import { variable } from '../../../formats/hdf5/attribute.ts';
import type { Datatype } from '../../../formats/hdf5/datatype.ts';
import { decodeText, type Fields } from '../../../formats/hdf5/fields.ts';
import { limit, type Hdf5File } from '../../../formats/hdf5/file.ts';
import { bytesSource } from '../../../core/source.ts';
import type { ModelValue } from '../../model/value.ts';
import { swapped } from '../../model/rewrite-elements.ts';
import { elementType } from './element-type.ts';

const MOST_ELEMENTS = 2 ** 20;

/** Elements and how many there are in each dimension. */
export interface Elements {
  readonly type: Datatype;
  readonly shape: readonly number[];
  readonly data: Fields;
}

/** One value without dimensions, else lists; undefined for a type that is no plain value. */
export function plainValue(
  file: Hdf5File,
  { type, shape, data }: Elements,
): ModelValue | undefined {
  const count = shape.reduce((product, size) => product * size, 1);
  if (count > MOST_ELEMENTS)
    throw limit(`${count} values, more than ${MOST_ELEMENTS}`, data.offset);
  const read = readerOf(file, type);
  if (read === undefined) return undefined;
  const values = Array.from({ length: count }, () => read(data.part(type.size)));
  return nested(values, shape);
}

function nested(values: readonly ModelValue[], shape: readonly number[]): ModelValue {
  let level = values;
  for (let i = shape.length - 1; i >= 0; i--) {
    const size = shape[i] ?? 1;
    const lists = shape.slice(0, i).reduce((product, one) => product * one, 1);
    const of = level;
    level = Array.from({ length: lists }, (_, n): ModelValue => ({
      kind: 'list',
      items: of.slice(n * size, (n + 1) * size),
    }));
  }
  return level[0] ?? { kind: 'none' };
}

type Read = (element: Fields) => ModelValue;

function readerOf(file: Hdf5File, type: Datatype): Read | undefined {
  if (type.class === 'text') return (element) => textValue(variable(file, element).bytes);
  if (type.class === 'string') return (element) => textValue(element.bytes);
  if (type.class === 'opaque') return (element) => bytesValue(element.bytes);
  const number = elementType(type);
  if (number === undefined || number.inner.length > 0) return undefined;
  const { dtype, bigEndian } = number;
  const little = (element: Fields): DataView => viewOf(element.bytes, bigEndian ? type.size : 1);
  if (dtype === 'BOOL') return (element) => ({ kind: 'bool', value: element.bytes[0] !== 0 });
  const [, letter, bits] = /^([UIF])(\d+)$/.exec(dtype) ?? [];
  if (letter === 'F' && bits === '64') {
    return (element) => ({ kind: 'float', value: little(element).getFloat64(0, true) });
  }
  if (letter === 'F' && bits === '32') {
    return (element) => ({ kind: 'float', value: little(element).getFloat32(0, true) });
  }
  if (letter !== 'I' && letter !== 'U') return undefined;
  return (element) => ({ kind: 'int', value: intOf(little(element), letter === 'I') });
}

function intOf(view: DataView, signed: boolean): bigint {
  let value = 0n;
  for (let at = view.byteLength - 1; at >= 0; at--)
    value = value * 256n + BigInt(view.getUint8(at));
  return signed ? BigInt.asIntN(view.byteLength * 8, value) : value;
}

function viewOf(bytes: Uint8Array, unit: number): DataView {
  const little = unit > 1 ? swapped(bytes, unit) : bytes;
  return new DataView(little.buffer, little.byteOffset, little.byteLength);
}

/** Texts of a fixed size are filled up with NULs. What is no UTF-8 is bytes. */
function textValue(bytes: Uint8Array): ModelValue {
  const trimmed = bytes.subarray(0, bytes.findLastIndex((byte) => byte !== 0) + 1);
  const text = decodeText(trimmed);
  return text.includes('\ufffd') ? bytesValue(bytes) : { kind: 'str', text };
}

function bytesValue(bytes: Uint8Array): ModelValue {
  return { kind: 'bytes', source: bytesSource(bytes), offset: 0, length: bytes.length };
}
