/**
 * Names of numpy's scalar types, as skops records them (`type(value).__name__` of numpy 2).
 * @module
 */
import type { DType } from '../model/dtype.ts';
import type { Tensor } from '../model/tensor.ts';

const NAMES: ReadonlyMap<DType, string> = new Map([
  ['BOOL', 'bool_'],
  ['I8', 'int8'],
  ['I16', 'int16'],
  ['I32', 'int32'],
  ['I64', 'int64'],
  ['U8', 'uint8'],
  ['U16', 'uint16'],
  ['U32', 'uint32'],
  ['U64', 'uint64'],
  ['F16', 'float16'],
  ['F32', 'float32'],
  ['F64', 'float64'],
  ['F128', 'longdouble'],
  ['C64', 'complex64'],
  ['C128', 'complex128'],
  ['C256', 'clongdouble'],
  ['TEXT', 'str_'],
  ['BYTES', 'bytes_'],
]);

/** The class in module `numpy`; undefined where calling it with an array of one element makes another one. */
export function scalarType({ dtype, descr }: Pick<Tensor, 'dtype' | 'descr'>): string | undefined {
  if (dtype === 'TIME') return descr?.startsWith('<M8') === true ? 'datetime64' : 'timedelta64';
  return NAMES.get(dtype);
}
