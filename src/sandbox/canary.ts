/**
 * The self-test of a level: before the first run, a guest that tries to get out in the very same sandbox.
 * @module
 */
import { createHash } from 'node:crypto';
import { layBait } from './bait.ts';
import { IsolationError } from './isolation-error.ts';
import type { CanaryBait, IsolationLevel, Observation, RunLimits } from './level.ts';

/** What guest/canary.py tries, under the names by which it tells how that went. */
const PROBES = ['host-read', 'write-outside', 'connect', 'exec', 'environment'] as const;

/** More than any level needs for it. */
const LIMITS: RunLimits = { seconds: 20, memoryMiB: 256, outputBytes: 2 ** 20 };

/** Where the result is kept from run to run: `openLineCache` is one. */
export interface KeptResults {
  get(key: string): string | undefined;
  put(key: string, value: string): void;
  save(): void;
}

/**
 * Throws `IsolationError` unless the level is there and its canary stayed in. What passed is kept under `version`
 * (of this program) and the level's identity; what failed is tried again each time.
 */
export async function assertIsolation(
  level: IsolationLevel,
  version: string,
  kept?: KeptResults,
): Promise<void> {
  const missing = await level.missing();
  if (missing !== undefined) throw new IsolationError(level.name, missing);
  const key = keyOf(level.name, version, await level.identity());
  if (kept?.get(key) === PASSED) return;
  const problems = await canaryProblems(level);
  if (problems.length > 0) {
    const what = problems.join('; ');
    throw new IsolationError(level.name, `the self-test of --level ${level.name} failed: ${what}`);
  }
  kept?.put(key, PASSED);
  kept?.save();
}

const PASSED = 'passed';

function keyOf(name: string, version: string, identity: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([version, identity]))
    .digest('hex');
  return `${name}:${digest}`;
}

/** Lets the canary try, and tells what it got, or did not say; empty when everything held. */
export async function canaryProblems(
  level: IsolationLevel,
  limits: RunLimits = LIMITS,
): Promise<readonly string[]> {
  const laid = await layBait();
  try {
    const observation = await level.run({ kind: 'canary', bait: laid.bait }, limits);
    return [...laid.taken(), ...saidProblems(observation, laid.bait)];
  } finally {
    await laid.remove();
  }
}

/** A canary that says nothing has not shown that anything holds. */
export function saidProblems(
  { outcome, exception, events }: Observation,
  { secret }: CanaryBait,
): readonly string[] {
  const ended = outcome === 'returned' ? [] : [`it ended as ${outcome} ${exception ?? ''}`.trim()];
  const leaked = events.some((event) => JSON.stringify(event).includes(secret))
    ? ['a secret of this machine was read from within it']
    : [];
  const silent = PROBES.flatMap((probe) => {
    const said = events.find((one) => one.event === 'canary' && one.arguments === probe)?.detail;
    if (said?.startsWith('refused: ') === true) return [];
    return [`${probe} ${said === undefined ? 'was not tried' : said}`];
  });
  return [...ended, ...leaked, ...silent];
}
