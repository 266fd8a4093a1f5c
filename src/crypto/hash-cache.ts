/**
 * Digests that were taken before, by the identity of their file: device, inode, size, and both times.
 * @module
 */
import { openLineCache, type LineCache } from './line-cache.ts';

/** A store of digests by key; neither reading nor writing it ever fails. */
export type HashCache = LineCache;

/** Some 3 MB. */
const MOST_ENTRIES = 20_000;
const DIGEST = /^[0-9a-f]{64}$/;

/** The digests, in hexadecimal, that are kept in this folder. */
export function openHashCache(folder: string): HashCache {
  const lines = openLineCache(folder, { name: 'hashes.v1', mostEntries: MOST_ENTRIES });
  return {
    ...lines,
    get: (key) => {
      const value = lines.get(key);
      return value !== undefined && DIGEST.test(value) ? value : undefined;
    },
  };
}
