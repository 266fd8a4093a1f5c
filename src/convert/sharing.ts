/**
 * Tensors that share memory: the same one under two names, and views that overlap.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';
import type { NamedTensor } from './flatten.ts';
import {
  elementBits,
  elementCount,
  extent,
  isContiguous,
  rowMajor,
  type SpanData,
  type Tensor,
} from './model/tensor.ts';

/** A name under which the same tensor stands once more. */
export interface Alias {
  readonly name: string;
  readonly keptAs: string;
}

/** Tensors of which each is written once. */
export interface Unshared {
  readonly tensors: readonly NamedTensor[];
  readonly aliased: readonly Alias[];
  /** Views whose elements were made contiguous, or which were taken out of a shared block. */
  readonly copied: readonly string[];
}

/** How to treat views that overlap without being the same. */
export interface SharingOptions {
  readonly cloneOverlaps: boolean;
}

/** Finds aliases; refuses partial overlaps unless they may become copies. */
export function unshare(
  tensors: readonly NamedTensor[],
  { cloneOverlaps }: SharingOptions,
): Unshared {
  const kept: NamedTensor[] = [];
  const aliased: Alias[] = [];
  const blocks = new Blocks();
  for (const named of tensors) {
    const block = blocks.of(named.tensor);
    const same = block?.same(named.tensor);
    if (same !== undefined) {
      aliased.push({ name: named.name, keptAs: same });
      continue;
    }
    block?.add(named);
    kept.push(named);
  }
  const overlapping = blocks.overlaps();
  const [first] = overlapping;
  if (first !== undefined && !cloneOverlaps) throw overlap(first);
  const copied = new Set(overlapping.flat());
  for (const { name, tensor } of kept) if (!isContiguous(tensor)) copied.add(name);
  return {
    tensors: kept,
    aliased,
    copied: kept.map(({ name }) => name).filter((name) => copied.has(name)),
  };
}

/** All blocks of memory of a model. */
class Blocks {
  private readonly bySource = new Map<ByteSource, Map<string, Block>>();

  of({ data, shape }: Tensor): Block | undefined {
    if (data.kind !== 'span' || data.storage === undefined) return undefined;
    if (elementCount(shape) === 0) return undefined;
    const blocks = this.bySource.get(data.source) ?? new Map<string, Block>();
    this.bySource.set(data.source, blocks);
    const block = blocks.get(data.storage.key) ?? new Block();
    blocks.set(data.storage.key, block);
    return block;
  }

  /** Pairs of names whose bytes overlap. */
  overlaps(): (readonly [string, string])[] {
    const pairs: (readonly [string, string])[] = [];
    for (const blocks of this.bySource.values()) {
      for (const block of blocks.values()) pairs.push(...block.overlaps());
    }
    return pairs;
  }
}

interface Range {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

class Block {
  private readonly names = new Map<string, string>();
  private readonly ranges: Range[] = [];

  same(tensor: Tensor): string | undefined {
    const { data } = tensor;
    return data.kind === 'span' ? this.names.get(identityOf(tensor, data)) : undefined;
  }

  add({ name, tensor }: NamedTensor): void {
    const { data, shape } = tensor;
    if (data.kind !== 'span') return;
    const strides = data.strides ?? rowMajor(shape);
    const bytes = (extent(shape, strides) * elementBits(tensor)) / 8;
    this.names.set(identityOf(tensor, data), name);
    this.ranges.push({ name, start: data.offset, end: data.offset + bytes });
  }

  overlaps(): (readonly [string, string])[] {
    const pairs: (readonly [string, string])[] = [];
    let last: Range | undefined;
    for (const range of this.ranges.toSorted((a, b) => a.start - b.start)) {
      if (last !== undefined && range.start < last.end) pairs.push([last.name, range.name]);
      if (last === undefined || range.end > last.end) last = range;
    }
    return pairs;
  }
}

/** Equal for tensors that are the same bytes taken the same way. */
export function identityOf({ dtype, descr, itemBytes, shape }: Tensor, data: SpanData): string {
  const { offset, strides, bigEndian, conjugate, negate } = data;
  const layout = (strides ?? rowMajor(shape)).filter((_stride, i) => shape[i] !== 1);
  return [dtype, descr, itemBytes, shape, offset, layout, bigEndian, conjugate, negate].join('|');
}

function overlap([a, b]: readonly [string, string]): ModelFileError {
  const message =
    `"${a.slice(0, 120)}" and "${b.slice(0, 120)}" are views that overlap in memory; ` +
    '--clone-overlaps writes each in full';
  return new ModelFileError('UNSUPPORTED', message);
}
