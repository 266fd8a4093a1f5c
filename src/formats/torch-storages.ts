/**
 * The storages that torch's persistent ids name.
 * torch/serialization.py `persistent_id`; torch/storage.py `_dtype_to_storage_type_map`.
 * @module
 */
import type { Value } from '../core/value.ts';

/** Bytes of one element, by the name of the storage class; its module does not matter to torch. */
export const ELEMENT_SIZE: ReadonlyMap<string, number> = new Map([
  ['DoubleStorage', 8],
  ['FloatStorage', 4],
  ['HalfStorage', 2],
  ['BFloat16Storage', 2],
  ['LongStorage', 8],
  ['IntStorage', 4],
  ['ShortStorage', 2],
  ['CharStorage', 1],
  ['ByteStorage', 1],
  ['BoolStorage', 1],
  ['ComplexDoubleStorage', 16],
  ['ComplexFloatStorage', 8],
  ['ComplexHalfStorage', 4],
  ['QUInt8Storage', 1],
  ['QInt8Storage', 1],
  ['QInt32Storage', 4],
  ['QUInt4x2Storage', 1],
  ['QUInt2x4Storage', 1],
  ['UntypedStorage', 1],
]);

/** A storage as a pickle names it. */
export interface StorageClaim {
  readonly key: string;
  readonly elements: number;
  readonly elementSize: number;
}

/** The storage of a persistent id `('storage', class, key, location, elements, ...)`, if it is one. */
export function storageClaim(id: Value): StorageClaim | undefined {
  if (id.kind !== 'tuple') return undefined;
  const [tag, type, key, , elements] = id.items;
  if (tag?.kind !== 'str' || tag.text !== 'storage') return undefined;
  const name = textOf(key);
  const elementSize = elementSizeOf(type);
  if (name === undefined || elementSize === undefined || elements?.kind !== 'int') return undefined;
  return { key: name, elements: Number(elements.value), elementSize };
}

/** Bytes of one element of a storage class. */
export function elementSizeOf(type: Value | undefined): number | undefined {
  return type?.kind === 'global' ? ELEMENT_SIZE.get(type.symbol.name) : undefined;
}

/** A text that is there in full. */
export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'str' && !value.clipped ? value.text : undefined;
}
