/**
 * torch's storage classes: bytes of one element, as `numel` in a persistent id counts them.
 * torch finds a storage class by its name alone, whatever module stands before it.
 * @module
 */

/** Source: torch/storage.py, `_new_dtypes` and `_storage_type_to_dtype_map`; quantised ones count bytes. */
const ELEMENT_BYTES: Readonly<Record<string, number>> = {
  DoubleStorage: 8,
  FloatStorage: 4,
  HalfStorage: 2,
  BFloat16Storage: 2,
  LongStorage: 8,
  IntStorage: 4,
  ShortStorage: 2,
  CharStorage: 1,
  ByteStorage: 1,
  BoolStorage: 1,
  ComplexDoubleStorage: 16,
  ComplexFloatStorage: 8,
  QUInt8Storage: 1,
  QInt8Storage: 1,
  QInt32Storage: 4,
  QUInt4x2Storage: 1,
  QUInt2x4Storage: 1,
  UntypedStorage: 1,
};

/** Bytes of one element of a storage class; `undefined` for a name that is none. */
export function storageElementBytes(name: string): number | undefined {
  return Object.hasOwn(ELEMENT_BYTES, name) ? ELEMENT_BYTES[name] : undefined;
}
