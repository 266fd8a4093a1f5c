/**
 * One npy file as a value: an array where its bytes lie, or what the pickle of an array of objects holds.
 * numpy/lib/_format_impl.py `read_array`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { readNpyHeader, type NpyArray } from '../../formats/npy-header.ts';
import type { ModelContext, NotRun } from '../model/model.ts';
import { tensorBytes, type SpanData, type Tensor } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import { readPickle } from '../pickle/pickle-model.ts';
import { PICKLE_BUILDERS } from '../pickle/registry.ts';
import { numpyType } from './numpy-type.ts';

const MOST_DIMENSIONS = 64;

/** An array that was read. */
export interface NpyValue {
  readonly value: ModelValue;
  notRun(): readonly NotRun[];
}

/** Reads an npy file; `name` is for messages. Throws for sizes that do not fit the bytes that are there. */
export function npyValue(source: ByteSource, context: ModelContext, name: string): NpyValue {
  const { dataOffset, array, text } = readNpyHeader(source);
  if (array === undefined)
    throw malformed(`${name}: no header of an array: ${text.slice(0, 80)}`, 0);
  if (array.dtype?.hasObject === true) return objects(source, dataOffset, context);
  const tensor = tensorOf(array, source, dataOffset, name);
  const end = dataOffset + tensorBytes(tensor);
  if (end !== source.size) {
    const message = `${name}: an array that ends at ${end} in a file of ${source.size} bytes`;
    const code = end > source.size ? 'TRUNCATED' : 'MALFORMED';
    throw new ModelFileError(code, message, { format: 'npy', offset: Math.min(end, source.size) });
  }
  return { value: { kind: 'tensor', type: 'array', tensor }, notRun: () => [] };
}

function tensorOf(array: NpyArray, source: ByteSource, offset: number, name: string): Tensor {
  const type = numpyType(array.type);
  if (type === undefined) {
    const message = `${name}: the array type ${array.descr.slice(0, 80)}`;
    throw new ModelFileError('UNSUPPORTED', message, { format: 'npy', offset: 0 });
  }
  const { shape } = array;
  if (shape.length > MOST_DIMENSIONS || !shape.every(Number.isSafeInteger)) {
    const message = `${name}: a shape of ${shape.length} dimensions, at most ${MOST_DIMENSIONS} exist`;
    throw malformed(message, 0);
  }
  const { bigEndian, ...element } = type;
  const data: SpanData = { kind: 'span', source, offset };
  const order = array.fortranOrder && shape.length > 1 ? { strides: columnMajor(shape) } : {};
  return { ...element, shape, data: { ...data, ...order, ...(bigEndian ? { bigEndian } : {}) } };
}

function columnMajor(shape: readonly number[]): number[] {
  let stride = 1;
  return shape.map((size) => {
    const before = stride;
    stride *= Math.max(1, size);
    return before;
  });
}

function objects(source: ByteSource, start: number, { budget }: ModelContext): NpyValue {
  const model = readPickle(source, { budget, start, builders: PICKLE_BUILDERS });
  return { value: model.root, notRun: () => model.notRun() };
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'npy', offset });
}
