/**
 * Element types of ONNX: their numbers, the list that holds them where they are not raw, and since when.
 * onnx/onnx.proto3 (onnx 1.23.2), TensorProto.DataType and the comments of its data fields.
 * @module
 */
import type { DType } from '../model/dtype.ts';

/** A field of TensorProto with data. */
export const DATA = { float: 4, int32: 5, string: 6, int64: 7, raw: 9, double: 10, uint64: 11 };

/** One element type. */
export interface OnnxType {
  readonly id: number;
  readonly dtype: DType;
  /** The field that holds the elements as numbers. */
  readonly list: number;
  /** The first IR version that has the type (Version in onnx.proto3). */
  readonly ir: number;
}

const ROWS: readonly (readonly [number, DType, number, number])[] = [
  [1, 'F32', DATA.float, 3],
  [2, 'U8', DATA.int32, 3],
  [3, 'I8', DATA.int32, 3],
  [4, 'U16', DATA.int32, 3],
  [5, 'I16', DATA.int32, 3],
  [6, 'I32', DATA.int32, 3],
  [7, 'I64', DATA.int64, 3],
  [9, 'BOOL', DATA.int32, 3],
  [10, 'F16', DATA.int32, 3],
  [11, 'F64', DATA.double, 3],
  [12, 'U32', DATA.uint64, 3],
  [13, 'U64', DATA.uint64, 3],
  [14, 'C64', DATA.float, 3],
  [15, 'C128', DATA.double, 3],
  [16, 'BF16', DATA.int32, 4],
  [17, 'F8_E4M3', DATA.int32, 9],
  [18, 'F8_E4M3FNUZ', DATA.int32, 9],
  [19, 'F8_E5M2', DATA.int32, 9],
  [20, 'F8_E5M2FNUZ', DATA.int32, 9],
  [21, 'U4', DATA.int32, 10],
  [22, 'I4', DATA.int32, 10],
  [23, 'F4', DATA.int32, 11],
  [24, 'F8_E8M0', DATA.int32, 12],
];

/** `TensorProto.STRING`. */
export const STRING = 8;

const TYPES: readonly OnnxType[] = ROWS.map(([id, dtype, list, ir]) => ({ id, dtype, list, ir }));

/** By number. */
export const TYPE_BY_ID: ReadonlyMap<number, OnnxType> = new Map(
  TYPES.map((type) => [type.id, type]),
);

/** By element type. */
export const TYPE_BY_DTYPE: ReadonlyMap<DType, OnnxType> = new Map(
  TYPES.map((type) => [type.dtype, type]),
);
