/**
 * The data of a TensorProto as a tensor: raw, as lists of numbers, or in a file beside.
 * onnx/onnx.proto3 and onnx/external_data_helper.py (onnx 1.23.2).
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import { elementCount, tensorBytes, type Tensor, type TensorData } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import { fixedBytes, varintBytes } from '../protobuf/packed-numbers.ts';
import type { ExternalFiles } from './external-files.ts';
import type { TensorFields } from './fields.ts';
import { textTensor } from './text-tensor.ts';
import { DATA, STRING, TYPE_BY_ID } from './types.ts';

/** What is needed besides the fields. */
export interface TensorPlace {
  readonly source: ByteSource;
  readonly files: ExternalFiles;
}

/** The tensor; undefined for a type that we have no name for. Throws where it contradicts itself. */
export function tensorValue(fields: TensorFields, place: TensorPlace): ModelValue | undefined {
  const { name, dims: shape, segmented, data } = fields;
  if (segmented) throw refused('UNSUPPORTED', fields, 'a tensor in segments');
  if (fields.type === STRING) return textTensor(fields, place.source);
  const type = TYPE_BY_ID.get(fields.type);
  if (type === undefined) return undefined;
  const { dtype, list } = type;
  // Elements of half a byte that do not fill the last one are nothing that other formats have.
  if ((elementCount(shape) * DTYPES[dtype].bits) % 8 !== 0) return undefined;
  const bytes = tensorBytes({ dtype, shape });
  const present = [...data.keys()].filter((number) => hasData(fields, number));
  if (fields.external) {
    if (present.length > 0) {
      throw refused('MALFORMED', fields, `"${show(name)}" has data both here and in another file`);
    }
    return value({ dtype, shape, data: place.files.data(fields, bytes) });
  }
  if (present.length > 1 || present.some((number) => number !== DATA.raw && number !== list)) {
    throw refused('MALFORMED', fields, `"${show(name)}" has data in fields ${present.join(', ')}`);
  }
  if (present.length === 0 && bytes > 0) {
    throw refused('MALFORMED', fields, `"${show(name)}" needs ${bytes} bytes and has none`);
  }
  return value({ dtype, shape, data: dataOf(fields, { dtype, bytes, number: present[0] }, place) });
}

function value(tensor: Tensor): ModelValue {
  return { kind: 'tensor', type: 'tensor', tensor };
}

function hasData({ data }: TensorFields, number: number): boolean {
  const found = data.get(number);
  return found !== undefined && (found.count > 1 || found.first.end > found.first.start);
}

interface Wanted {
  readonly dtype: DType;
  readonly bytes: number;
  /** The field with the data; none for a tensor without elements. */
  readonly number: number | undefined;
}

function dataOf(fields: TensorFields, wanted: Wanted, { source }: TensorPlace): TensorData {
  const { dtype, bytes, number } = wanted;
  const found = number === undefined ? undefined : fields.data.get(number);
  if (found === undefined || number === undefined) return { kind: 'span', source, offset: 0 };
  const { first, count } = found;
  const fixed = number === DATA.float || number === DATA.double;
  if (number === DATA.raw || (fixed && count === 1)) {
    const there = first.end - first.start;
    if (there !== bytes) {
      const message = `"${show(fields.name)}" needs ${bytes} bytes and has ${there}`;
      throw refused('MALFORMED', fields, message);
    }
    return { kind: 'span', source, offset: first.start };
  }
  const { start, end } = fields;
  const repeated = { source, start, end, number, format: 'onnx' };
  return {
    kind: 'stream',
    bytes: () => (fixed ? fixedBytes(repeated) : varintBytes(repeated, dtype)),
  };
}

function show(name: string): string {
  return name.slice(0, 120);
}

function refused(
  code: 'MALFORMED' | 'UNSUPPORTED',
  { start }: TensorFields,
  message: string,
): ModelFileError {
  return new ModelFileError(code, message, { format: 'onnx', offset: start });
}
