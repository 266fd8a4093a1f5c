/**
 * A limit for what a small file can make a conversion write: a view may repeat its elements without end.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { NamedTensor } from './flatten.ts';
import {
  elementBits,
  extent,
  rowMajor,
  tensorBytes,
  type SpanData,
  type Tensor,
} from './model/tensor.ts';

/** Bytes to which no ratio applies: masks and positions are saved as views that repeat one row. */
const FREE = 2 ** 30;
/** Bytes written for each byte that is there. */
const RATIO = 16;

/** Throws `LIMIT_EXCEEDED` where views of these blocks are far more bytes than the blocks. */
export function checkExpansion(tensors: readonly NamedTensor[]): void {
  const seen = new Map<ByteSource, Set<string>>();
  let written = 0;
  let there = 0;
  for (const { tensor } of tensors) {
    // What is made has no bytes to be compared with; who makes it limits it.
    if (tensor.data.kind === 'stream') continue;
    written += tensorBytes(tensor);
    there += blockBytes(tensor, tensor.data, seen);
  }
  if (written <= FREE + RATIO * there) return;
  const message = `views of ${written} bytes in all over ${there} bytes that are there`;
  throw new ModelFileError('LIMIT_EXCEEDED', message);
}

/** The bytes of the block that a tensor lies in, once for each block. */
function blockBytes(
  { shape, ...tensor }: Tensor,
  { source, storage, strides }: SpanData,
  seen: Map<ByteSource, Set<string>>,
): number {
  if (storage === undefined) {
    return (extent(shape, strides ?? rowMajor(shape)) * elementBits(tensor)) / 8;
  }
  const keys = seen.get(source) ?? new Set<string>();
  seen.set(source, keys);
  if (keys.has(storage.key)) return 0;
  keys.add(storage.key);
  return storage.bytes;
}
