/**
 * Element types of TensorFlow by number.
 * tensorflow/core/framework/types.proto (TensorFlow 2.21.0), DataType.
 * @module
 */
import type { DType } from '../model/dtype.ts';

const ROWS: readonly (readonly [number, DType])[] = [
  [1, 'F32'],
  [2, 'F64'],
  [3, 'I32'],
  [4, 'U8'],
  [5, 'I16'],
  [6, 'I8'],
  [8, 'C64'],
  [9, 'I64'],
  [10, 'BOOL'],
  [14, 'BF16'],
  [17, 'U16'],
  [18, 'C128'],
  [19, 'F16'],
  [22, 'U32'],
  [23, 'U64'],
  [24, 'F8_E5M2'],
  [25, 'F8_E4M3'],
  [26, 'F8_E4M3FNUZ'],
  [28, 'F8_E5M2FNUZ'],
];

/** `DT_STRING`. */
export const STRING = 7;

/** By number. */
export const DTYPE_BY_ID: ReadonlyMap<number, DType> = new Map(ROWS);

/** By element type. */
export const ID_BY_DTYPE: ReadonlyMap<DType, number> = new Map(
  ROWS.map(([id, type]) => [type, id]),
);
