/**
 * Element types of TensorFlow. tensorflow/core/framework/types.proto (TensorFlow 2.21.0), DataType.
 * @module
 */

const TYPES: readonly (readonly [name: string, bits: number])[] = [
  ['type 0', 0],
  ['float32', 32],
  ['float64', 64],
  ['int32', 32],
  ['uint8', 8],
  ['int16', 16],
  ['int8', 8],
  ['string', 0],
  ['complex64', 64],
  ['int64', 64],
  ['bool', 8],
  ['qint8', 8],
  ['quint8', 8],
  ['qint32', 32],
  ['bfloat16', 16],
  ['qint16', 16],
  ['quint16', 16],
  ['uint16', 16],
  ['complex128', 128],
  ['float16', 16],
  ['resource', 0],
  ['variant', 0],
  ['uint32', 32],
  ['uint64', 64],
];

/** The name of a type and the bits of one element; 0 where they are not fixed, or not known. */
export function tensorflowType(number: number): { readonly dtype: string; readonly bits: number } {
  const [dtype, bits] = TYPES[number] ?? [`type ${number}`, 0];
  return { dtype, bits };
}
