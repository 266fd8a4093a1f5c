/**
 * Rows of a tensor of one dimension, a window at a time.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import { readTensor } from '../model/read-tensor.ts';
import { elementBits, rowMajor, type Tensor } from '../model/tensor.ts';

/** Row `row` of a tensor of two dimensions, or the tensor itself. */
export function rowOf(tensor: Tensor, row: number): Tensor {
  const { shape, data } = tensor;
  if (shape.length === 1) return tensor;
  const [rows = 0, columns = 0] = shape;
  if (shape.length !== 2 || row >= rows || data.kind === 'stream') {
    throw new ModelFileError('UNSUPPORTED', `a block of ${shape.join(' x ')} values in a frame`);
  }
  const strides = data.strides ?? rowMajor(shape);
  const item = elementBits(tensor) / 8;
  const offset = data.offset + row * (strides[0] ?? 0) * item;
  return { ...tensor, shape: [columns], data: { ...data, offset, strides: [strides[1] ?? 1] } };
}

/** The rows `[from, to)`. */
export function rowsOf(tensor: Tensor, from: number, to: number): Tensor {
  const { data } = tensor;
  if (data.kind === 'stream') {
    throw new ModelFileError('UNSUPPORTED', 'a column whose values cannot be read twice');
  }
  const [stride = 1] = data.strides ?? [1];
  const offset = data.offset + (from * stride * elementBits(tensor)) / 8;
  return { ...tensor, shape: [to - from], data: { ...data, offset, strides: [stride] } };
}

/** The bytes of the rows `[from, to)`, in memory. */
export function windowOf(tensor: Tensor, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(((to - from) * elementBits(tensor)) / 8);
  let at = 0;
  for (const piece of readTensor(rowsOf(tensor, from, to))) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
