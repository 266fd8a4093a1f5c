/**
 * Element types of TensorFlow Lite: TensorType of its schema (TensorFlow 2.21.0).
 * @module
 */

const TYPES: readonly (readonly [name: string, bits: number])[] = [
  ['float32', 32],
  ['float16', 16],
  ['int32', 32],
  ['uint8', 8],
  ['int64', 64],
  ['string', 0],
  ['bool', 8],
  ['int16', 16],
  ['complex64', 64],
  ['int8', 8],
  ['float64', 64],
  ['complex128', 128],
  ['uint64', 64],
  ['resource', 0],
  ['variant', 0],
  ['uint32', 32],
  ['uint16', 16],
  ['int4', 4],
  ['bfloat16', 16],
  ['int2', 2],
  ['uint4', 4],
];

/** The name of a type and the bits of one element; 0 where they are not fixed, or not known. */
export function tfliteType(number: number): { readonly dtype: string; readonly bits: number } {
  const [dtype, bits] = TYPES[number] ?? [`type ${number}`, 0];
  return { dtype, bits };
}
