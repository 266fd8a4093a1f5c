/**
 * A tensor as a conversion sees it: where its bytes lie and how they are laid out, never the bytes themselves.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { ByteSource } from '../../core/source.ts';
import { DTYPES, type DType } from './dtype.ts';

/** One tensor. Its canonical bytes are row-major and little endian. */
export interface Tensor {
  readonly dtype: DType;
  /** Bytes of one element, for types without a fixed size. */
  readonly itemBytes?: number | undefined;
  /** The exact type as numpy's headers write it (`<M8[ns]`, `[('a', '<f4')]`), where `dtype` says less. */
  readonly descr?: string | undefined;
  readonly shape: readonly number[];
  readonly data: TensorData;
}

/** Where the bytes come from. */
export type TensorData = SpanData | StreamData;

/** Bytes at a place that can be read again and again. */
export interface SpanData {
  readonly kind: 'span';
  readonly source: ByteSource;
  /** Offset in bytes of the first element. */
  readonly offset: number;
  /** Step in elements along each dimension, not negative; row-major without them. */
  readonly strides?: readonly number[] | undefined;
  readonly bigEndian?: boolean | undefined;
  /** The values are the conjugates, or the negatives, of what is stored (torch's lazy bits). */
  readonly conjugate?: boolean | undefined;
  readonly negate?: boolean | undefined;
  /** What the bytes belong to: two tensors with the same storage share memory in the framework. */
  readonly storage?: Storage | undefined;
}

/** A block of memory that tensors are views of. */
export interface Storage {
  readonly key: string;
  readonly bytes: number;
}

/** Canonical bytes that have to be made: compressed chunks, values written as text. */
export interface StreamData {
  readonly kind: 'stream';
  /** All canonical bytes, in order, in pieces that are only valid until the next one. Can be asked for again. */
  bytes(): Iterable<Uint8Array>;
}

/** Elements of a shape; throws `LIMIT_EXCEEDED` beyond what a number counts exactly. */
export function elementCount(shape: readonly number[]): number {
  if (shape.includes(0)) return 0;
  const count = shape.reduce((product, size) => product * size, 1);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new ModelFileError('LIMIT_EXCEEDED', `a shape of ${shape.join(' x ')} elements`);
}

/** Bits of one element. */
export function elementBits({ dtype, itemBytes = 0 }: Pick<Tensor, 'dtype' | 'itemBytes'>): number {
  return DTYPES[dtype].bits || itemBytes * 8;
}

/** Length of the canonical bytes; throws where elements do not fill whole bytes. */
export function tensorBytes(tensor: Pick<Tensor, 'dtype' | 'itemBytes' | 'shape'>): number {
  const bits = elementCount(tensor.shape) * elementBits(tensor);
  if (Number.isSafeInteger(bits) && bits % 8 === 0) return bits / 8;
  throw new ModelFileError('MALFORMED', `a tensor of ${bits} bits is not made of whole bytes`);
}

/** The strides of a row-major layout, in elements. */
export function rowMajor(shape: readonly number[]): number[] {
  const strides: number[] = Array.from(shape, () => 1);
  for (let i = shape.length - 2; i >= 0; i--) {
    strides[i] = (strides[i + 1] ?? 1) * Math.max(1, shape[i + 1] ?? 1);
  }
  return strides;
}

/** Whether the elements lie in row-major order without gaps. */
export function isContiguous({ shape, data }: Tensor): boolean {
  if (data.kind === 'stream' || data.strides === undefined || shape.includes(0)) return true;
  const usual = rowMajor(shape);
  return data.strides.every((stride, i) => shape[i] === 1 || stride === usual[i]);
}

/** Whether the canonical bytes stand in the source as they are. */
export function isVerbatim(tensor: Tensor): boolean {
  const { data } = tensor;
  if (data.kind === 'stream' || !isContiguous(tensor)) return false;
  if (data.conjugate === true || data.negate === true) return false;
  return data.bigEndian !== true || DTYPES[tensor.dtype].unit === 1;
}

/** Elements from the first to the last that is touched, both included. */
export function extent(shape: readonly number[], strides: readonly number[]): number {
  if (shape.includes(0)) return 0;
  return shape.reduce((last, size, i) => last + (size - 1) * (strides[i] ?? 0), 1);
}
