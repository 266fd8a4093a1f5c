/** What is remembered of a machine that has changed since. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { IsolationError } from '../../sandbox/isolation-error.ts';
import type { IsolationLevel, Observation, RunOutcome } from '../../sandbox/level.ts';
import { runIn } from './assert-level.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-level-'));
const before = process.env['XDG_CACHE_HOME'];
beforeEach(() => void (process.env['XDG_CACHE_HOME'] = mkdtempSync(join(folder, 'cache-'))));
afterAll(() => {
  if (before === undefined) delete process.env['XDG_CACHE_HOME'];
  else process.env['XDG_CACHE_HOME'] = before;
  rmSync(folder, { recursive: true });
});

const ended = (outcome: RunOutcome): Observation => ({ outcome, events: [], elapsedSeconds: 0 });
const PROBES = ['host-read', 'write-outside', 'connect', 'exec', 'environment'];

/** A level that remembers `first`, and finds `then` when it looks again; the words are what its canary does. */
function level(first: string, then: string): IsolationLevel & { log: string[] } {
  let now = first;
  const log: string[] = [];
  return {
    name: 'strong',
    log,
    missing: async () => (now === 'nothing' ? 'install it' : undefined),
    identity: async () => now,
    async renew() {
      if (now === then) return false;
      now = then;
      return true;
    },
    async run() {
      log.push(`canary ${now}`);
      if (now !== 'holds' && now !== 'stale') return ended('refused');
      const events = PROBES.map((probe) => {
        return {
          by: 'guest',
          event: 'canary',
          arguments: probe,
          detail: 'refused: no',
          at: 0,
        } as const;
      });
      return { ...ended('returned'), events };
    },
  };
}

test('a run that is refused is made again, after the self-test of what is there now', async () => {
  const made = level('stale', 'holds');
  const outcomes: RunOutcome[] = ['refused', 'returned'];
  const observed = await runIn(made, async () => ended(outcomes.shift() ?? 'refused'));
  expect(observed.outcome).toBe('returned');
  expect(made.log).toEqual(['canary stale', 'canary holds']);
});

test('a self-test that fails is made again before it is believed', async () => {
  const made = level('old', 'holds');
  expect((await runIn(made, async () => ended('returned'))).outcome).toBe('returned');
  expect(made.log).toEqual(['canary old', 'canary holds']);
});

test('a machine that isolates no longer is told of with what is missing, and nothing is run', async () => {
  let runs = 0;
  const run = async (): Promise<Observation> => {
    runs++;
    return ended('refused');
  };
  await expect(runIn(level('stale', 'nothing'), run)).rejects.toThrow('install it');
  expect(runs).toBe(1);
  await expect(runIn(level('old', 'nothing'), run)).rejects.toThrow(IsolationError);
  expect(runs).toBe(1);
});

test('nothing is tried twice where nothing was remembered, nor after another mishap', async () => {
  const made = level('holds', 'holds');
  expect((await runIn(made, async () => ended('refused'))).outcome).toBe('refused');
  expect(made.log).toEqual(['canary holds']);
  const mishap = async (): Promise<Observation> => Promise.reject(new Error('a mishap'));
  await expect(runIn(level('stale', 'holds'), mishap)).rejects.toThrow('a mishap');
});
