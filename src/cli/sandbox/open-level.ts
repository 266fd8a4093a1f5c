/**
 * The level that is asked for, at work already on what takes it longest.
 * @module
 */
import { openLineCache } from '../../crypto/line-cache.ts';
import type { IsolationLevel } from '../../sandbox/level.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';
import { cacheFolder } from '../verdict-cache.ts';

/** Opens the level; `strong` begins to look at this machine. Throws `UsageError` for flags of the other one. */
export async function openLevel(values: Values): Promise<IsolationLevel> {
  const python = typeof values['python'] === 'string' ? values['python'] : undefined;
  if (values['level'] !== 'strong') {
    if (python === undefined) return (await import('../../sandbox/wasm/wasm.ts')).wasmLevel();
    throw new UsageError('--python needs --level strong: level wasm brings its own');
  }
  const kept = openLineCache(cacheFolder(), { name: 'sandbox-pythons', mostEntries: 16 });
  const level = (await import('../../sandbox/strong/strong.ts')).strongLevel({ python, kept });
  // Whoever needs the answer asks again, and gets this one; nobody may need it.
  level.missing().catch(() => undefined);
  return level;
}
