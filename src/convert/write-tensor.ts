/**
 * The canonical bytes of a tensor into a file: copied where they stand in the source as they are.
 * @module
 */
import type { Sink } from '../core/sink.ts';
import { readTensor } from './model/read-tensor.ts';
import { isVerbatim, tensorBytes, type Tensor } from './model/tensor.ts';

/** Writes all bytes of a tensor. */
export function writeTensor(sink: Pick<Sink, 'write' | 'copy'>, tensor: Tensor): void {
  const { data } = tensor;
  if (data.kind === 'span' && isVerbatim(tensor)) {
    sink.copy(data.source, data.offset, tensorBytes(tensor));
  } else {
    for (const piece of readTensor(tensor)) sink.write(piece);
  }
}
