/**
 * Arrays as flax writes them: `[shape, name of the type, bytes]` in an extension value, large ones in chunks.
 * @module
 */
import type { Sink } from '../../core/sink.ts';
import { readTensor } from '../model/read-tensor.ts';
import { elementBits, tensorBytes, type Tensor } from '../model/tensor.ts';
import { writeTensor } from '../write-tensor.ts';
import { arrayName, CHUNK, CHUNKED, EXTENSION } from './array-names.ts';
import {
  bytesHead,
  extensionHead,
  head,
  intBytes,
  joined,
  listHead,
  mapHead,
  textBytes,
} from './heads.ts';

/** How to write an array. */
export interface ArrayOptions {
  readonly isScalar: boolean;
  /** Bytes of an array above which it goes into chunks. */
  readonly chunk?: number;
}

/** Writes an array; its type must be one that flax has. */
export function writeArray(
  sink: Sink,
  tensor: Tensor,
  { isScalar, chunk = CHUNK }: ArrayOptions,
): void {
  const type = isScalar ? EXTENSION.scalar : EXTENSION.array;
  const bytes = tensorBytes(tensor);
  if (bytes > chunk) {
    writeChunks(sink, tensor, chunk);
    return;
  }
  sink.write(arrayHead(type, tensor, tensor.shape, bytes));
  writeTensor(sink, tensor);
}

function arrayHead(
  type: number,
  { dtype }: Tensor,
  shape: readonly number[],
  bytes: number,
): Uint8Array {
  const sizes = shape.map((size) => intBytes(BigInt(size)) ?? new Uint8Array(0));
  const name = textBytes(arrayName(dtype) ?? dtype);
  const described = joined(listHead(3), listHead(shape.length), ...sizes, name, bytesHead(bytes));
  return joined(extensionHead(type, described.length + bytes), described);
}

/** flax's `_chunk`: flat arrays of as many elements as fit, each under its number. */
function writeChunks(sink: Sink, tensor: Tensor, chunk: number): void {
  const item = elementBits(tensor) / 8;
  const most = Math.max(1, Math.floor(chunk / item)) * item;
  const total = tensorBytes(tensor);
  sink.write(joined(mapHead(3), textBytes(CHUNKED), head(0xc3, 0), textBytes('shape')));
  sink.write(mapHead(tensor.shape.length));
  for (const [i, size] of tensor.shape.entries()) {
    sink.write(joined(textBytes(String(i)), intBytes(BigInt(size)) ?? new Uint8Array(0)));
  }
  sink.write(joined(textBytes('chunks'), mapHead(Math.ceil(total / most))));
  let number = 0;
  let left = 0;
  let done = 0;
  for (let piece of readTensor(tensor)) {
    while (piece.length > 0) {
      if (left === 0) {
        left = Math.min(most, total - done);
        const key = textBytes(String(number++));
        sink.write(joined(key, arrayHead(EXTENSION.array, tensor, [left / item], left)));
      }
      const part = piece.subarray(0, left);
      sink.write(part);
      left -= part.length;
      done += part.length;
      piece = piece.subarray(part.length);
    }
  }
}
