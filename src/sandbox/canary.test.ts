import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { layBait } from './bait.ts';
import { assertIsolation, canaryProblems, type KeptResults } from './canary.ts';
import { IsolationError } from './isolation-error.ts';
import type { CanaryBait, IsolationLevel, Observation, SandboxEvent } from './level.ts';

const PROBES = ['host-read', 'write-outside', 'connect', 'exec', 'environment'];

function said(probe: string, detail: string): SandboxEvent {
  return { by: 'guest', event: 'canary', arguments: probe, detail, at: 0 };
}

/** A level whose canary does `act`, and then tells that everything was refused. */
function level(
  act: (bait: CanaryBait) => unknown = () => undefined,
  change: (events: SandboxEvent[]) => SandboxEvent[] = (events) => events,
): IsolationLevel & { runs: number } {
  const made = {
    name: 'wasm' as const,
    runs: 0,
    missing: async () => undefined,
    identity: async () => 'this very one',
    async run(task: Parameters<IsolationLevel['run']>[0]): Promise<Observation> {
      made.runs++;
      if (task.kind === 'canary') await act(task.bait);
      const events = change(PROBES.map((probe) => said(probe, 'refused: OSError')));
      return { outcome: 'returned', events, elapsedSeconds: 0 };
    },
  };
  return made;
}

describe('the self-test of a level', () => {
  test('holds when everything was tried and refused', async () => {
    expect(await canaryProblems(level())).toEqual([]);
  });

  test.each<[string, (bait: CanaryBait) => unknown, RegExp]>([
    ['writes a file', ({ folder }) => writeFileSync(join(folder, 'x'), ''), /file was written/],
    ['reaches a server', reach, /127\.0\.0\.1 was reached/],
  ])('sees what a canary does that %s and denies it', async (_what, act, problem) => {
    expect(await canaryProblems(level(act))).toEqual([expect.stringMatching(problem)]);
  });

  test('sees a secret in whatever the canary tells', async () => {
    let secret = '';
    const leaky = level(
      (bait) => void (secret = readFileSync(bait.file, 'utf8')),
      (events) => [...events, { by: 'guest', event: 'open', arguments: secret, at: 0 }],
    );
    expect(await canaryProblems(leaky)).toEqual([expect.stringContaining('secret')]);
  });

  test('fails a canary that says nothing of a probe, or that one succeeded', async () => {
    const silent = level(undefined, (events) => events.slice(1));
    expect(await canaryProblems(silent)).toEqual(['host-read was not tried']);
    const proud = level(undefined, ([, ...rest]) => [said('host-read', 'succeeded: x'), ...rest]);
    expect(await canaryProblems(proud)).toEqual(['host-read succeeded: x']);
  });

  test('takes everything away again', async () => {
    const laid = await layBait();
    const { bait } = laid;
    expect(process.env[bait.variable]).toBe(bait.secret);
    await laid.remove();
    expect(process.env[bait.variable]).toBeUndefined();
    expect(() => readFileSync(bait.file)).toThrow('ENOENT');
  });
});

describe('isolation that is asked for', () => {
  const memory = (): KeptResults => {
    const kept = new Map<string, string>();
    return { get: (key) => kept.get(key), put: (key, value) => kept.set(key, value), save() {} };
  };

  test('is tested once for a version and an identity', async () => {
    const [tested, kept] = [level(), memory()];
    await assertIsolation(tested, '1', kept);
    await assertIsolation(tested, '1', kept);
    expect(tested.runs).toBe(1);
    await assertIsolation(tested, '2', kept);
    await assertIsolation({ ...tested, identity: async () => 'another' }, '1', kept);
    expect(tested.runs).toBe(3);
  });

  test('is refused with what is missing, and nothing is run', async () => {
    const absent = { ...level(), missing: async () => 'install it' };
    await expect(assertIsolation(absent, '1')).rejects.toThrow(
      new IsolationError('wasm', 'install it'),
    );
    expect(absent.runs).toBe(0);
  });

  test('is refused after a self-test that failed, each time anew', async () => {
    const [leaky, kept] = [level(undefined, () => []), memory()];
    for (let count = 1; count <= 2; count++) {
      await expect(assertIsolation(leaky, '1', kept)).rejects.toThrow('self-test of --level wasm');
      expect(leaky.runs).toBe(count);
    }
  });
});

async function reach({ port }: CanaryBait): Promise<void> {
  await new Promise((resolve) =>
    connect(port, '127.0.0.1').on('data', resolve).on('close', resolve),
  );
}
