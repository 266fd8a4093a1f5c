/**
 * Arrays in MessagePack: extension values of flax, its arrays in chunks, and the maps of msgpack-numpy.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { flaxArray, isComplex } from '../../formats/messagepack-arrays.ts';
import type { MessagePackToken } from '../../formats/messagepack-reader.ts';
import { readTensor } from '../model/read-tensor.ts';
import { elementCount, tensorBytes, type Tensor } from '../model/tensor.ts';
import type { DictValue, ModelValue, TensorValue } from '../model/value.ts';
import { numpyType } from '../numpy/numpy-type.ts';
import { arrayType, CHUNKED, EXTENSION } from './array-names.ts';

type Extension = Extract<MessagePackToken, { kind: 'extension' }>;

/** The value of an extension of flax; undefined for that of another application. */
export function extensionValue(
  source: ByteSource,
  { type, start, length, offset }: Extension,
): ModelValue | undefined {
  if (type === EXTENSION.complex && isComplex(source, start, length)) {
    return complexOf(source, start, length);
  }
  if (type !== EXTENSION.array && type !== EXTENSION.scalar) return undefined;
  const array = flaxArray(source, start, length);
  const dtype = array && arrayType(array.dtype);
  if (array === undefined || dtype === undefined) return undefined;
  const data = { kind: 'span', source, offset: array.start } as const;
  const tensor: Tensor = { dtype, shape: array.shape, data };
  checkLength(tensor, array.length, offset);
  return { kind: 'tensor', type: type === EXTENSION.scalar ? 'scalar' : 'array', tensor };
}

/** Two floats of 8 bytes, or of 4, behind the head of a list. */
function complexOf(source: ByteSource, start: number, length: number): ModelValue {
  const bytes = source.read(start, length).slice();
  const view = new DataView(bytes.buffer);
  const parts: number[] = [];
  for (let at = 1; at < length;) {
    const isLong = bytes[at] === 0xcb;
    parts.push(isLong ? view.getFloat64(at + 1) : view.getFloat32(at + 1));
    at += isLong ? 9 : 5;
  }
  const [real = 0, imaginary = 0] = parts;
  return { kind: 'complex', real, imaginary };
}

/** An array in chunks; undefined for any other map. */
export function chunkedArray(
  entries: DictValue['entries'],
  offset: number,
): TensorValue | undefined {
  const fields = fieldsOf(entries);
  if (!fields.has(CHUNKED)) return undefined;
  const shape = numbered(fields.get('shape')).map((size) =>
    size.kind === 'int' && size.value >= 0n ? Number(size.value) : Number.NaN,
  );
  const chunks = numbered(fields.get('chunks')).flatMap((chunk) =>
    chunk.kind === 'tensor' ? [chunk.tensor] : [],
  );
  const [first] = chunks;
  const isWhole = first !== undefined && chunks.length === numbered(fields.get('chunks')).length;
  if (!isWhole || !shape.every(Number.isSafeInteger)) {
    throw malformed('an array in chunks without a shape, or without chunks', offset);
  }
  if (chunks.some(({ dtype }) => dtype !== first.dtype)) {
    throw malformed('chunks of one array are of several types', offset);
  }
  const count = chunks.reduce((sum, chunk) => sum + elementCount(chunk.shape), 0);
  if (count !== elementCount(shape)) {
    const message = `chunks of ${count} elements for an array of ${elementCount(shape)}`;
    throw malformed(message, offset);
  }
  const bytes = function* (): Generator<Uint8Array> {
    for (const chunk of chunks) yield* readTensor(chunk);
  };
  const tensor: Tensor = { dtype: first.dtype, shape, data: { kind: 'stream', bytes } };
  return { kind: 'tensor', type: 'array', tensor };
}

/** An array or scalar of msgpack-numpy (0.4.8 `encode`); undefined for any other map, and for objects. */
export function numpyMap(entries: DictValue['entries'], offset: number): TensorValue | undefined {
  const fields = fieldsOf(entries);
  const [nd, type, data] = ['nd', 'type', 'data'].map((name) => fields.get(name));
  if (nd?.kind !== 'bool' || data?.kind !== 'bytes' || type === undefined) return undefined;
  const kind = textOf(fields.get('kind'));
  const descr = textOf(type);
  if (descr === undefined || (kind !== undefined && kind !== '')) return undefined;
  const element = numpyType({ kind: 'text', text: descr });
  const shape = nd.value ? sizesOf(fields.get('shape')) : [];
  if (element === undefined || shape === undefined) return undefined;
  const { bigEndian, ...rest } = element;
  const order = bigEndian ? { bigEndian } : {};
  const span = { kind: 'span', source: data.source, offset: data.offset, ...order } as const;
  const tensor: Tensor = { ...rest, shape, data: span };
  checkLength(tensor, data.length, offset);
  return { kind: 'tensor', type: nd.value ? 'array' : 'scalar', tensor };
}

function sizesOf(value: ModelValue | undefined): number[] | undefined {
  if (value?.kind !== 'list') return undefined;
  const sizes = value.items.map((item) => (item.kind === 'int' ? Number(item.value) : -1));
  return sizes.every((size) => Number.isSafeInteger(size) && size >= 0) ? sizes : undefined;
}

function textOf(value: ModelValue | undefined): string | undefined {
  if (value?.kind === 'str') return value.text;
  if (value?.kind !== 'bytes' || value.length > 100) return undefined;
  const bytes = value.source.read(value.offset, value.length);
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The values of a map from "0" on, as flax writes a tuple. */
function numbered(value: ModelValue | undefined): ModelValue[] {
  const fields = value?.kind === 'dict' ? fieldsOf(value.entries) : new Map<string, ModelValue>();
  const items: ModelValue[] = [];
  for (let item = fields.get('0'); item !== undefined; item = fields.get(String(items.length))) {
    items.push(item);
  }
  return items;
}

function fieldsOf(entries: DictValue['entries']): Map<string, ModelValue> {
  const fields = new Map<string, ModelValue>();
  for (const [key, value] of entries) if (key.kind === 'str') fields.set(key.text, value);
  return fields;
}

function checkLength(tensor: Tensor, length: number, offset: number): void {
  const bytes = tensorBytes(tensor);
  if (bytes === length) return;
  const sizes = tensor.shape.join(', ');
  throw malformed(`${tensor.dtype} [${sizes}] needs ${bytes} bytes and has ${length}`, offset);
}

function malformed(message: string, offset: number): ModelFileError {
  return new ModelFileError('MALFORMED', message, { format: 'messagepack', offset });
}
