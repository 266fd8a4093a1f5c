/**
 * Element types that HDF5 lacks: opaque bytes with an attribute `dtype`, as Keras writes bfloat16
 * (keras/src/saving/saving_lib.py `H5IOStore.__setitem__`, Keras 3.15). Names are those of ml_dtypes and torch.
 * @module
 */
import type { DType } from '../model/dtype.ts';

/** The attribute that says what opaque bytes are. */
export const DTYPE_ATTRIBUTE = 'dtype';

const NAMES: ReadonlyMap<DType, string> = new Map([
  ['BF16', 'bfloat16'],
  ['F8_E4M3', 'float8_e4m3fn'],
  ['F8_E5M2', 'float8_e5m2'],
  ['F8_E4M3FNUZ', 'float8_e4m3fnuz'],
  ['F8_E5M2FNUZ', 'float8_e5m2fnuz'],
  ['F8_E8M0', 'float8_e8m0fnu'],
  ['C32', 'complex32'],
]);
const TYPES: ReadonlyMap<string, DType> = new Map([...NAMES].map(([type, name]) => [name, type]));

/** What the attribute says of a type; undefined for those that HDF5 has. */
export function foreignName(dtype: DType): string | undefined {
  return NAMES.get(dtype);
}

/** The type that the attribute names. */
export function foreignType(name: string): DType | undefined {
  return TYPES.get(name);
}
