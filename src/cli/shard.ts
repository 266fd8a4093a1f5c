/**
 * `--shard I/N`: the same tree, divided among N runs by the names of its files.
 * @module
 */
import type { ShardOf } from '../core/finding.ts';
import { UsageError } from './usage-error.ts';

/** The part of the files that this run was given. */
export interface Shard {
  /** Undefined for all of them. */
  readonly of: ShardOf | undefined;
  /** Whether a path belongs to it: to the same shard in every run, whatever else is there. */
  has(path: string): boolean;
}

/** Parses `3/8`. */
export function parseShard(text: string | undefined): Shard {
  if (text === undefined) return { of: undefined, has: () => true };
  const [, index = 0, count = 0] = (/^([0-9]{1,5})\/([0-9]{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UsageError(`--shard ${text}: write I/N with 1 <= I <= N`);
  return { of: { index, count }, has: (path) => sum(path) % count === index - 1 };
}

/** FNV-1a. */
function sum(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
