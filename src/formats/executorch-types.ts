/**
 * Element types of ExecuTorch. executorch/schema/scalar_type.fbs (ExecuTorch 1.5.1).
 * @module
 */

/** By their numbers. */
export const EXECUTORCH_TYPES: ReadonlyMap<
  number,
  { readonly dtype: string; readonly bits: number }
> = new Map(
  (
    [
      [0, 'uint8', 8],
      [1, 'int8', 8],
      [2, 'int16', 16],
      [3, 'int32', 32],
      [4, 'int64', 64],
      [5, 'float16', 16],
      [6, 'float32', 32],
      [7, 'float64', 64],
      [11, 'bool', 8],
      [12, 'qint8', 8],
      [13, 'quint8', 8],
      [14, 'qint32', 32],
      [15, 'bfloat16', 16],
      [16, 'quint4x2', 4],
      [17, 'quint2x4', 2],
      [22, 'bits16', 16],
      [23, 'float8_e5m2', 8],
      [24, 'float8_e4m3fn', 8],
      [25, 'float8_e5m2fnuz', 8],
      [26, 'float8_e4m3fnuz', 8],
      [27, 'uint16', 16],
      [28, 'uint32', 32],
      [29, 'uint64', 64],
    ] as const
  ).map(([number, dtype, bits]) => [number, { dtype, bits }]),
);
