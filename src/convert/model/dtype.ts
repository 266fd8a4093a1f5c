/**
 * Types of tensor elements. The names are those of safetensors where it has the type; the others follow its
 * habit. Each format says in its own file how it spells them.
 * @module
 */

/** What an element is. */
export type DType =
  | 'BOOL'
  | `U${8 | 16 | 32 | 64}`
  | `I${8 | 16 | 32 | 64}`
  | `F${16 | 32 | 64 | 128}`
  | 'BF16'
  | `C${32 | 64 | 128 | 256}`
  | 'F8_E4M3'
  | 'F8_E5M2'
  | 'F8_E4M3FNUZ'
  | 'F8_E5M2FNUZ'
  | 'F8_E8M0'
  | 'F6_E2M3'
  | 'F6_E3M2'
  | 'F4'
  | 'I4'
  | 'U4'
  | 'TEXT'
  | 'BYTES'
  | 'RECORD'
  | 'TIME';

/** What the name of a type stands for. */
export interface DTypeFacts {
  /** Bits of an element; 0 where the tensor says how many bytes it has. */
  readonly bits: number;
  /** Bytes that byte order turns round together: half of a complex number. */
  readonly unit: number;
}

/** All types. */
export const DTYPES: Readonly<Record<DType, DTypeFacts>> = {
  BOOL: { bits: 8, unit: 1 },
  U8: { bits: 8, unit: 1 },
  I8: { bits: 8, unit: 1 },
  U16: { bits: 16, unit: 2 },
  I16: { bits: 16, unit: 2 },
  U32: { bits: 32, unit: 4 },
  I32: { bits: 32, unit: 4 },
  U64: { bits: 64, unit: 8 },
  I64: { bits: 64, unit: 8 },
  F16: { bits: 16, unit: 2 },
  BF16: { bits: 16, unit: 2 },
  F32: { bits: 32, unit: 4 },
  F64: { bits: 64, unit: 8 },
  /** x87 extended precision in 16 bytes, as numpy writes it on x86-64. */
  F128: { bits: 128, unit: 16 },
  C32: { bits: 32, unit: 2 },
  C64: { bits: 64, unit: 4 },
  C128: { bits: 128, unit: 8 },
  C256: { bits: 256, unit: 16 },
  F8_E4M3: { bits: 8, unit: 1 },
  F8_E5M2: { bits: 8, unit: 1 },
  F8_E4M3FNUZ: { bits: 8, unit: 1 },
  F8_E5M2FNUZ: { bits: 8, unit: 1 },
  F8_E8M0: { bits: 8, unit: 1 },
  F6_E2M3: { bits: 6, unit: 1 },
  F6_E3M2: { bits: 6, unit: 1 },
  /** Two in a byte, the first in the low half. */
  F4: { bits: 4, unit: 1 },
  I4: { bits: 4, unit: 1 },
  U4: { bits: 4, unit: 1 },
  /** Text of a fixed number of UCS-4 characters (numpy `U`). */
  TEXT: { bits: 0, unit: 4 },
  /** A fixed number of bytes (numpy `S`). */
  BYTES: { bits: 0, unit: 1 },
  /** A record of fields (numpy `V`), described by `Tensor.descr`. */
  RECORD: { bits: 0, unit: 1 },
  /** A moment or a span of time in 64 bits; `Tensor.descr` has its unit. */
  TIME: { bits: 64, unit: 8 },
};

/** Whether a text is the name of a type. */
export function isDType(name: string): name is DType {
  return Object.hasOwn(DTYPES, name);
}
