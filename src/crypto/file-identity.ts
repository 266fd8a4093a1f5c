/**
 * Which file this is, and whether it is still the same one: what a remembered digest hangs on.
 * @module
 */
import type { BigIntStats } from 'node:fs';

/** Everything of a `stat` that changes when the content does. `ctime` cannot be set back as `mtime` can. */
export type FileIdentity = Pick<BigIntStats, 'dev' | 'ino' | 'size' | 'mtimeNs' | 'ctimeNs'>;

/** As text: two files, or two states of one, never have the same. */
export function identityText({ dev, ino, size, mtimeNs, ctimeNs }: FileIdentity): string {
  return `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}`;
}

/** A change within this time of the last one may leave the times as they are (the clock of a kernel is coarse). */
const GRAIN_NS = 2_000_000_000n;

/**
 * Whether a change after `began` (milliseconds since 1970) would show in the identity. git calls the others
 * "racily clean" (Documentation/technical/racy-git.txt).
 */
export function isSettled({ mtimeNs, ctimeNs }: FileIdentity, began: number): boolean {
  const newest = mtimeNs > ctimeNs ? mtimeNs : ctimeNs;
  return BigInt(Math.floor(began)) * 1_000_000n - newest >= GRAIN_NS;
}
