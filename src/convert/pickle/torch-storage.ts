/**
 * Storages as torch's pickles name them, and the blocks of bytes they stand for.
 * torch/storage.py `_dtype_to_storage_type_map`; torch/serialization.py `persistent_load`.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import type { GraphNode } from '../../pickle/graph.ts';
import { DTYPES, type DType } from '../model/dtype.ts';
import { countOf, textOf } from './arguments.ts';

/** Element types by the name of the storage class; the module does not matter to torch. */
export const STORAGE_TYPES: ReadonlyMap<string, DType> = new Map([
  ['DoubleStorage', 'F64'],
  ['FloatStorage', 'F32'],
  ['HalfStorage', 'F16'],
  ['BFloat16Storage', 'BF16'],
  ['LongStorage', 'I64'],
  ['IntStorage', 'I32'],
  ['ShortStorage', 'I16'],
  ['CharStorage', 'I8'],
  ['ByteStorage', 'U8'],
  ['BoolStorage', 'BOOL'],
  ['ComplexDoubleStorage', 'C128'],
  ['ComplexFloatStorage', 'C64'],
  ['ComplexHalfStorage', 'C32'],
  ['QUInt8Storage', 'U8'],
  ['QInt8Storage', 'I8'],
  ['QInt32Storage', 'I32'],
  ['QUInt4x2Storage', 'U8'],
  ['QUInt2x4Storage', 'U8'],
  ['UntypedStorage', 'U8'],
]);

/** Elements of these classes stand several in a byte: what the count of a storage means is not sure. */
export const PACKED: ReadonlySet<string> = new Set(['QUInt4x2Storage', 'QUInt2x4Storage']);

/** Types by the name of `torch.<dtype>`. */
export const TORCH_DTYPES: ReadonlyMap<string, DType> = new Map([
  ['float64', 'F64'],
  ['double', 'F64'],
  ['float32', 'F32'],
  ['float', 'F32'],
  ['float16', 'F16'],
  ['half', 'F16'],
  ['bfloat16', 'BF16'],
  ['int64', 'I64'],
  ['long', 'I64'],
  ['int32', 'I32'],
  ['int', 'I32'],
  ['int16', 'I16'],
  ['short', 'I16'],
  ['int8', 'I8'],
  ['uint8', 'U8'],
  ['uint16', 'U16'],
  ['uint32', 'U32'],
  ['uint64', 'U64'],
  ['bool', 'BOOL'],
  ['complex32', 'C32'],
  ['chalf', 'C32'],
  ['complex64', 'C64'],
  ['cfloat', 'C64'],
  ['complex128', 'C128'],
  ['cdouble', 'C128'],
  ['float8_e4m3fn', 'F8_E4M3'],
  ['float8_e5m2', 'F8_E5M2'],
  ['float8_e4m3fnuz', 'F8_E4M3FNUZ'],
  ['float8_e5m2fnuz', 'F8_E5M2FNUZ'],
  ['float8_e8m0fnu', 'F8_E8M0'],
  ['float4_e2m1fn_x2', 'F4'],
]);

/** A storage as a persistent id names it. */
export interface StorageName {
  readonly key: string;
  /** Name of the storage class. */
  readonly type: string;
  readonly dtype: DType;
  /** Elements, or bytes of an untyped storage. */
  readonly elements: number;
  readonly bytes: number;
  /** A part of another storage, in its elements (legacy files). */
  readonly view:
    | { readonly key: string; readonly offset: number; readonly size: number }
    | undefined;
}

/** A block of bytes that tensors are views of. */
export interface TorchStorage {
  readonly key: string;
  readonly type: string;
  readonly dtype: DType;
  readonly source: ByteSource;
  readonly offset: number;
  readonly bytes: number;
  readonly bigEndian: boolean;
}

/** The storage that an id `('storage', class, key, location, elements[, view])` names; undefined for another id. */
export function storageName(id: GraphNode): StorageName | undefined {
  if (id.kind !== 'tuple' || id.items.length < 5) return undefined;
  const [tag, type, key, , count, view] = id.items;
  if (textOf(tag) !== 'storage' || type?.kind !== 'global') return undefined;
  const name = type.symbol.name;
  const dtype = STORAGE_TYPES.get(name);
  const elements = countOf(count);
  const keyText = textOf(key);
  if (dtype === undefined) throw unknownStorage(name);
  if (elements === undefined || keyText === undefined) return undefined;
  const bytes = elements * (DTYPES[dtype].bits / 8);
  return { key: keyText, type: name, dtype, elements, bytes, view: viewOf(view) };
}

function viewOf(node: GraphNode | undefined): StorageName['view'] {
  if (node === undefined || node.kind === 'none') return undefined;
  if (node.kind === 'tuple') {
    const [key, offset, size] = node.items;
    const [keyText, from, length] = [textOf(key), countOf(offset), countOf(size)];
    if (keyText !== undefined && from !== undefined && length !== undefined) {
      return { key: keyText, offset: from, size: length };
    }
  }
  throw new ModelFileError('MALFORMED', 'a storage whose view is not one', { format: 'pickle' });
}

function unknownStorage(name: string): ModelFileError {
  const message = `a storage of the class "${name.slice(0, 80)}", whose element size is not known`;
  return new ModelFileError('UNSUPPORTED', message, { format: 'pickle' });
}
