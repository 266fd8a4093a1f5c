/**
 * The data section of a GGUF file: aligned tensors one after another, and nothing else.
 * llama.cpp `ggml/src/gguf.cpp` demands exactly that.
 * @module
 */
import type { ByteSource } from '../core/source.ts';
import { anomalyPart } from './anomaly-part.ts';
import type { Part, ReadContext } from './format.ts';
import type { GgufTensor } from './gguf-header.ts';
import { BLOCK_TYPES, type BlockType } from './gguf-types.ts';
import { leftoverParts } from './leftover-bytes.ts';

/** Padding is looked at byte by byte; honest alignments are 32 to some thousand. */
const MAX_PADDING = 65_536;
const SHOWN_NAME = 200;
/** ggml counts elements and bytes in signed 64-bit numbers. */
const LARGEST = 2n ** 63n - 1n;

/** Where the data section lies. */
export interface GgufData {
  /** First byte behind the header. */
  readonly headerEnd: number;
  readonly alignment: number;
  readonly tensors: readonly GgufTensor[];
}

/** Lists the tensors, and what is odd about where they lie. */
export function* tensorParts(
  source: ByteSource,
  context: ReadContext,
  { headerEnd, alignment, tensors }: GgufData,
): Generator<Part> {
  const base = alignedUp(headerEnd, alignment);
  let claimed = headerEnd;
  for (const tensor of tensors.toSorted((a, b) => a.start - b.start)) {
    const start = base + tensor.start;
    if (start < claimed) {
      const details = { tensor: tensor.name, bytes: claimed - start };
      yield anomalyPart('overlapping-data', tensor.offset, details);
    }
    if (!isPadding(source, claimed, start, alignment)) {
      const gap = { start: claimed, end: start, code: 'data-gap' } as const;
      yield* leftoverParts(source, context, { loader: 'pickle', ...gap });
    }
    const type = BLOCK_TYPES.get(tensor.type);
    const size = type === undefined ? undefined : byteSize(type, tensor.dimensions);
    yield* oneTensor(tensor, { type, size, start, available: source.size, alignment });
    claimed = Math.max(claimed, start + Number(size ?? 0n));
  }
  const end = Math.min(alignedUp(claimed, alignment), source.size);
  const start = isPadding(source, claimed, end, alignment) ? end : claimed;
  // The extent of a tensor of an unknown type is unknown too, so that nothing can be said of a rest.
  if (tensors.some(({ type }) => !BLOCK_TYPES.has(type))) return;
  yield* leftoverParts(source, context, { loader: 'pickle', start, code: 'tail-mismatch' });
}

interface Extent {
  readonly type: BlockType | undefined;
  readonly size: bigint | undefined;
  readonly start: number;
  readonly available: number;
  readonly alignment: number;
}

function* oneTensor(tensor: GgufTensor, extent: Extent): Generator<Part> {
  const { type, size, start, available, alignment } = extent;
  const name = tensor.name.slice(0, SHOWN_NAME);
  const shape = tensor.dimensions.map(Number).toReversed();
  const end = start + Number(size ?? 0n);
  const place = { kind: 'unread', name, offset: tensor.offset } as const;
  yield { kind: 'tensor', name, dtype: type?.name ?? `type ${tensor.type}`, shape, start, end };
  if (type === undefined) {
    const reason = `the tensor type ${tensor.type} is not known`;
    yield { ...place, code: 'UNSUPPORTED', reason };
  } else if (size === undefined) {
    const reason = `the shape [${shape.join(', ')}] is none of ${type.name}`;
    yield { ...place, code: 'MALFORMED', reason };
  } else if (tensor.start % alignment !== 0) {
    const reason = `a tensor at ${tensor.start}, which is no multiple of ${alignment}`;
    yield { ...place, code: 'MALFORMED', reason };
  } else if (end > available) {
    const reason = `a tensor that ends at ${end}, in a file of ${available} bytes`;
    yield { ...place, code: 'TRUNCATED', reason };
  }
}

/** Bytes of a tensor; nothing for rows that are no whole blocks, and where ggml would overflow. */
function byteSize(
  { elements, bytes }: BlockType,
  dimensions: readonly bigint[],
): bigint | undefined {
  let count = 1n;
  for (const dimension of dimensions) {
    count *= dimension;
    if (count > LARGEST) return undefined;
  }
  if ((dimensions[0] ?? 1n) % BigInt(elements) !== 0n) return undefined;
  const size = (count / BigInt(elements)) * BigInt(bytes);
  return size > LARGEST ? undefined : size;
}

/** Whether there is nothing between two offsets but the zeros that an alignment needs. */
function isPadding(source: ByteSource, from: number, to: number, alignment: number): boolean {
  const length = to - from;
  if (length <= 0) return true;
  if (length >= alignment || length > MAX_PADDING) return false;
  return source.read(from, length).every((byte) => byte === 0);
}

function alignedUp(offset: number, alignment: number): number {
  return Math.ceil(offset / alignment) * alignment;
}
