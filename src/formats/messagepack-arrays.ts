/**
 * Arrays in extension values, as flax writes them: `[shape, name of the type, bytes]`.
 * flax 0.12 `serialization.py`: type 1 an array, 2 a complex number, 3 a numpy scalar.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import { MessagePackReader, type MessagePackToken } from './messagepack-reader.ts';
import { decodeName } from './zip-text.ts';

/** Bytes of one element by the name that numpy or ml_dtypes gives the type. */
export const ITEM_BYTES: ReadonlyMap<string, number> = new Map([
  ['bool', 1],
  ['int2', 1],
  ['uint2', 1],
  ['int4', 1],
  ['uint4', 1],
  ['int8', 1],
  ['uint8', 1],
  ['int16', 2],
  ['uint16', 2],
  ['int32', 4],
  ['uint32', 4],
  ['int64', 8],
  ['uint64', 8],
  ['float16', 2],
  ['float32', 4],
  ['float64', 8],
  ['complex64', 8],
  ['complex128', 16],
  ['bfloat16', 2],
  ['float4_e2m1fn', 1],
  ['float6_e2m3fn', 1],
  ['float6_e3m2fn', 1],
  ['float8_e3m4', 1],
  ['float8_e4m3', 1],
  ['float8_e4m3b11fnuz', 1],
  ['float8_e4m3fn', 1],
  ['float8_e4m3fnuz', 1],
  ['float8_e5m2', 1],
  ['float8_e5m2fnuz', 1],
  ['float8_e8m0fnu', 1],
]);

const MAX_DIMENSIONS = 64;
const MAX_NAME = 64;

/** An array, and where its bytes stand. */
export interface FlaxArray {
  readonly shape: readonly number[];
  readonly dtype: string;
  readonly start: number;
  readonly length: number;
}

/** The array that a payload describes; nothing when it is another application's. */
export function flaxArray(
  source: ByteSource,
  start: number,
  length: number,
): FlaxArray | undefined {
  const tokens = tokensOf(source, start, length);
  const [outer, shape] = tokens;
  if (outer?.kind !== 'array' || outer.count !== 3 || shape?.kind !== 'array') return undefined;
  const sizes = tokens.slice(2, 2 + shape.count);
  const [shapeEnd, name, data, end, ...more] = tokens.slice(2 + shape.count);
  if (shapeEnd?.kind !== 'close' || end?.kind !== 'close' || more.length > 0) return undefined;
  if (name?.kind !== 'text' || name.length > MAX_NAME) return undefined;
  // The oldest writers packed bytes as text.
  if (data?.kind !== 'bytes' && data?.kind !== 'text') return undefined;
  const values = sizes.map((token) => (token.kind === 'integer' ? token.value : -1));
  if (values.some((value) => value < 0)) return undefined;
  const dtype = decodeName(source.read(name.start, name.length).slice());
  return { shape: values, dtype, start: data.start, length: data.length };
}

/** Whether a payload is the two floats of a complex number. */
export function isComplex(source: ByteSource, start: number, length: number): boolean {
  const [outer, real, imaginary, end, ...more] = tokensOf(source, start, length);
  const whole = outer?.kind === 'array' && outer.count === 2 && end?.kind === 'close';
  return whole && real?.kind === 'float' && imaginary?.kind === 'float' && more.length === 0;
}

/** The tokens of a payload that is one small value, none for any other. */
function tokensOf(source: ByteSource, start: number, length: number): readonly MessagePackToken[] {
  const end = start + length;
  const reader = new MessagePackReader(source, { format: 'messagepack', start, end });
  const tokens: MessagePackToken[] = [];
  try {
    for (let token = reader.next(); token !== undefined; token = reader.next()) {
      if (tokens.push(token) > MAX_DIMENSIONS) return [];
    }
  } catch (error) {
    if (error instanceof ModelFileError && error.code !== 'SOURCE_FAILED') return [];
    throw error;
  }
  return reader.cursor.offset === end ? tokens : [];
}
