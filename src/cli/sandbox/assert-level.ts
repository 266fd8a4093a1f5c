/**
 * The self-test of a level, kept for this user and this very program, and runs that come after it.
 * @module
 */
import { openLineCache } from '../../crypto/line-cache.ts';
import { assertIsolation } from '../../sandbox/canary.ts';
import { IsolationError } from '../../sandbox/isolation-error.ts';
import type { IsolationLevel, Observation } from '../../sandbox/level.ts';
import { cacheFolder, programDigest } from '../verdict-cache.ts';

/** Throws `IsolationError` unless the level is there and its canary has stayed in. */
export async function assertLevel(level: IsolationLevel): Promise<void> {
  const kept = openLineCache(cacheFolder(), { name: 'sandbox-tests', mostEntries: 64 });
  await assertIsolation(level, programDigest(), kept);
}

/**
 * A run in a level that has passed its self-test. Where that fails, or the run is refused, and something was
 * remembered of this machine, it may have changed: it is looked at again, with the self-test, before that is believed.
 */
export async function runIn(
  level: IsolationLevel,
  run: () => Promise<Observation>,
): Promise<Observation> {
  const tested = async (): Promise<Observation> => {
    await assertLevel(level);
    return run();
  };
  try {
    const observation = await tested();
    if (observation.outcome !== 'refused' || !(await isRenewed(level))) return observation;
  } catch (error) {
    if (!(error instanceof IsolationError) || !(await isRenewed(level))) throw error;
  }
  return tested();
}

async function isRenewed(level: IsolationLevel): Promise<boolean> {
  return (await level.renew?.()) === true;
}
