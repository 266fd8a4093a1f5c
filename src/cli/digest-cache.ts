/**
 * The cache of digests of this user.
 * @module
 */
import { openHashCache, type HashCache } from '../crypto/hash-cache.ts';
import { cacheFolder } from './verdict-cache.ts';

/** The cache, where it is wanted. */
export function digestCache(wanted: boolean): HashCache | undefined {
  return wanted ? openHashCache(cacheFolder()) : undefined;
}
