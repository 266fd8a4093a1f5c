/**
 * Tensor types of GGUF that are plain numbers (ggml 0.9, `ggml.h` `enum ggml_type`).
 * @module
 */
import type { DType } from '../model/dtype.ts';

const ROWS: readonly (readonly [number, DType])[] = [
  [0, 'F32'],
  [1, 'F16'],
  [24, 'I8'],
  [25, 'I16'],
  [26, 'I32'],
  [27, 'I64'],
  [28, 'F64'],
  [30, 'BF16'],
];

/** By number. */
export const DTYPE_BY_ID: ReadonlyMap<number, DType> = new Map(ROWS);

/** By element type. */
export const ID_BY_DTYPE: ReadonlyMap<DType, number> = new Map(
  ROWS.map(([id, type]) => [type, id]),
);
