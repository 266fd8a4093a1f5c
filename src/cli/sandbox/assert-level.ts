/**
 * The self-test of a level, kept for this user and this very program.
 * @module
 */
import { openLineCache } from '../../crypto/line-cache.ts';
import { assertIsolation } from '../../sandbox/canary.ts';
import type { IsolationLevel } from '../../sandbox/level.ts';
import { cacheFolder, programDigest } from '../verdict-cache.ts';

/** Throws `IsolationError` unless the level is there and its canary has stayed in. */
export async function assertLevel(level: IsolationLevel): Promise<void> {
  const kept = openLineCache(cacheFolder(), { name: 'sandbox-tests', mostEntries: 64 });
  await assertIsolation(level, programDigest(), kept);
}
