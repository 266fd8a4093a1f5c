/**
 * `--shard I/N`: the same tree, divided among N runs by the names of its files.
 * @module
 */
import { UsageError } from './usage-error.ts';

/** Whether a path belongs to this run. */
export type Shard = (path: string) => boolean;

/** Parses `3/8`. A path belongs to the same shard in every run, whatever else is there. */
export function parseShard(text: string | undefined): Shard {
  if (text === undefined) return () => true;
  const [, index = 0, count = 0] = (/^([0-9]{1,5})\/([0-9]{1,5})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count)
    throw new UsageError(`--shard ${text}: write I/N with 1 <= I <= N`);
  return (path) => sum(path) % count === index - 1;
}

/** FNV-1a. */
function sum(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
