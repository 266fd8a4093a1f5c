/**
 * Names of element types as flax writes them: `dtype.name` of numpy and ml_dtypes (flax 0.12 `serialization.py`).
 * @module
 */
import type { DType } from '../model/dtype.ts';

/** Extension types of flax. */
export const EXTENSION = { array: 1, complex: 2, scalar: 3 } as const;
/** Bytes of an array above which flax writes it in chunks (`MAX_CHUNK_SIZE`). */
export const CHUNK: number = 2 ** 30;
/** The key that marks a map as an array in chunks. */
export const CHUNKED = '__msgpack_chunked_array__';

const NAMES: ReadonlyMap<DType, string> = new Map([
  ['BOOL', 'bool'],
  ['U8', 'uint8'],
  ['U16', 'uint16'],
  ['U32', 'uint32'],
  ['U64', 'uint64'],
  ['I8', 'int8'],
  ['I16', 'int16'],
  ['I32', 'int32'],
  ['I64', 'int64'],
  ['F16', 'float16'],
  ['F32', 'float32'],
  ['F64', 'float64'],
  ['BF16', 'bfloat16'],
  ['C64', 'complex64'],
  ['C128', 'complex128'],
  ['F8_E4M3', 'float8_e4m3fn'],
  ['F8_E5M2', 'float8_e5m2'],
  ['F8_E4M3FNUZ', 'float8_e4m3fnuz'],
  ['F8_E5M2FNUZ', 'float8_e5m2fnuz'],
  ['F8_E8M0', 'float8_e8m0fnu'],
]);
const TYPES: ReadonlyMap<string, DType> = new Map([...NAMES].map(([type, name]) => [name, type]));

/** The name of a type; undefined for one that flax does not have. */
export function arrayName(dtype: DType): string | undefined {
  return NAMES.get(dtype);
}

/** The type of a name; undefined for those whose elements we do not hold byte for byte. */
export function arrayType(name: string): DType | undefined {
  return TYPES.get(name);
}
