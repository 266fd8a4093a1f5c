/**
 * What stands in a file, in numbers: what a conversion would carry over and what not.
 * @module
 */
import { chooseRoot } from '../choose-root.ts';
import { describeValue } from '../describe-value.ts';
import { flatten } from '../flatten.ts';
import type { Model } from '../model/model.ts';
import { tensorBytes } from '../model/tensor.ts';
import { unshare } from '../sharing.ts';

/** Values named one by one. */
const NAMED = 8;

/** Numbers of what a conversion would find. */
export interface Contents {
  /** Dotted path of what looks like the model; empty for the whole file. */
  readonly root: string;
  readonly tensors: number;
  readonly bytes: number;
  /** Names for tensors that stand there under another name too. */
  readonly aliased: number;
  /** Whether different tensors overlap in memory, so that each has to be written in full. */
  readonly overlapping: boolean;
  /** Values that are no tensors, and a few of their paths. */
  readonly others: number;
  readonly otherPaths: readonly string[];
  /** Of these the ones that are no objects, so that a format of plain values holds them. */
  readonly plain: number;
  /** Classes of objects that nothing of ours makes. */
  readonly objects: readonly string[];
}

/** Counts what a model holds. */
export function contentsOf(model: Model): Contents {
  const { value, path, beside } = chooseRoot(model.root);
  const flat = flatten(value);
  const shared = unshare(flat.tensors, { cloneOverlaps: true });
  const contiguous = new Set(shared.copied);
  const others = [...flat.others, ...beside];
  const described = others.map(describeValue);
  const types = described.flatMap(({ kind, type }) => (kind === 'object' ? (type ?? []) : []));
  return {
    root: path,
    tensors: shared.tensors.length,
    bytes: shared.tensors.reduce((sum, { tensor }) => sum + tensorBytes(tensor), 0),
    aliased: shared.aliased.length,
    overlapping: contiguous.size > 0 && overlaps(flat.tensors),
    others: others.length,
    otherPaths: described.slice(0, NAMED).map((other) => other.path),
    plain: described.filter(({ kind }) => kind !== 'object').length,
    objects: [...new Set(types)].slice(0, NAMED),
  };
}

/** `unshare` refuses what overlaps, unless it is told not to. */
function overlaps(tensors: Parameters<typeof unshare>[0]): boolean {
  try {
    unshare(tensors, { cloneOverlaps: false });
    return false;
  } catch {
    return true;
  }
}
