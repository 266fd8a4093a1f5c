/** Level strong where bubblewrap does not do what it should: played by scripts, so that it needs none. */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { canaryProblems } from '../canary.ts';
import type { Observation } from '../level.ts';
import { onPath } from './on-path.ts';
import { strongLevel } from './strong.ts';

const LIMITS = { seconds: 5, memoryMiB: 64, outputBytes: 10_000 };
const PATH = process.env['PATH'] ?? '';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-refusal-'));
  script('python3', '');
  process.env['PATH'] = folder;
});
afterEach(() => {
  process.env['PATH'] = PATH;
  rmSync(folder, { recursive: true });
});

function script(name: string, text: string): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
}

/** A bubblewrap that answers the trial, and does something else when it is to run a guest. */
function bwrap(run: string, { ctypes = 'true', version = '0.8.0' } = {}): void {
  const facts = `["/x/python", "/x/python", "3.12.0", "/x", "/x", ["/x/lib"], ${ctypes}, false]`;
  script(
    'bwrap',
    `case "$*" in --version) echo bubblewrap ${version} ;; *--tmpfs*) ${run} ;; *) printf %s '${facts}' ;; esac`,
  );
}

async function load(): Promise<Observation> {
  const file = join(folder, 'model.pkl');
  writeFileSync(file, 'x');
  const parts = [{ name: '', path: file, start: 0, size: 1 }];
  return strongLevel().run({ kind: 'load', file, parts }, LIMITS);
}

describe.skipIf(process.platform !== 'linux')('level strong', () => {
  test('says how namespaces are allowed, where they are refused', async () => {
    script(
      'bwrap',
      '[ "$1" = --version ] && echo bubblewrap 1.0 && exit; echo "bwrap: No permissions to create new namespace" >&2; exit 1',
    );
    expect(await strongLevel().missing()).toMatch(
      /may not make namespaces here \(bwrap: No permissions.*kernel\.unprivileged_userns_clone/,
    );
    expect(await strongLevel().identity()).toContain('may not make namespaces');
    const told = await load();
    expect(told.outcome).toBe('refused');
    expect(told.events).toEqual([
      expect.objectContaining({ by: 'host', event: 'refused', detail: expect.any(String) }),
    ]);
  });

  test('needs a Python that can put a filter in force', async () => {
    bwrap('true', { ctypes: 'false' });
    expect(await strongLevel().missing()).toContain('has no module ctypes');
  });

  test('needs a bubblewrap that can bound the files in memory', async () => {
    bwrap('true', { version: '0.6.1' });
    expect(await strongLevel().missing()).toContain('bubblewrap 0.6.1 is too old');
  });

  test('is another one with another bubblewrap, also of the same version', async () => {
    bwrap('true');
    const identity = await strongLevel().identity();
    expect(await strongLevel().identity()).toBe(identity);
    bwrap('false');
    expect(await strongLevel().identity()).not.toBe(identity);
  });

  test('fails its canary where bubblewrap isolates nothing', async () => {
    const python = onPath('python3', PATH).find((path) => !path.includes('/shims/'));
    if (python === undefined) return;
    const all = 'while [ "$1" != -- ]; do shift; done; shift';
    script('bwrap', `[ "$1" = --version ] && echo bubblewrap 1.0 && exit; ${all}; exec "$@"`);
    const problems = await canaryProblems(strongLevel({ python }));
    expect(problems.join()).toMatch(/host-read succeeded|a secret of this machine was read/);
  });

  test('needs a Python', async () => {
    rmSync(join(folder, 'python3'));
    bwrap('true');
    expect(await strongLevel().missing()).toContain('no python3 on the PATH');
    expect(await strongLevel({ python: 'snake' }).missing()).toContain('no program snake');
  });

  test('believes nothing of a guest that has not said that it is confined', async () => {
    bwrap(`echo '{"outcome": "returned"}' >&3; echo 'no filter of system calls' >&2; exit 70`);
    expect(await strongLevel().missing()).toBeUndefined();
    const told = await load();
    expect(told.outcome).toBe('refused');
    expect(told.events.at(-1)).toMatchObject({
      by: 'host',
      detail: 'nothing was loaded: no filter of system calls',
    });
  });

  test('ends one that never says so', async () => {
    bwrap('PATH=/usr/bin:/bin; exec sleep 60');
    const told = await strongLevel().run(
      { kind: 'load', file: join(folder, 'python3'), parts: [] },
      { ...LIMITS, seconds: 0.5 },
    );
    expect(told.outcome).toBe('killed-timeout');
  });

  test('tells a kill that was not ours as one for want of memory', async () => {
    bwrap(`echo confined >&4; exit 137`);
    const told = await load();
    expect(told.outcome).toBe('killed-memory');
    expect(told.events.at(-1)).toMatchObject({
      event: 'killed',
      detail: expect.stringContaining('64 MiB'),
    });
  });

  test('tells the end of processor time as the end of time', async () => {
    bwrap(`echo confined >&4; exit 152`);
    expect((await load()).outcome).toBe('killed-timeout');
  });

  test('tells a crash as an end without a word', async () => {
    bwrap(`echo confined >&4; exit 139`);
    expect(await load()).toMatchObject({
      outcome: 'raised',
      exception: 'the interpreter ended without a word (signal 11)',
    });
  });

  test('hands on what comes for the arrays, and ends a guest whose arrays are not wanted', async () => {
    bwrap(`echo confined >&4; echo '{"outcome": "returned"}' >&3; printf array >&5`);
    const file = join(folder, 'python3');
    const task = {
      kind: 'load',
      file,
      parts: [{ name: '', path: file, start: 0, size: 1 }],
    } as const;
    const taken: string[] = [];
    const take = (wanted: boolean): Promise<Observation> =>
      strongLevel().takeArrays(task, LIMITS, (bytes) => {
        taken.push(Buffer.from(bytes).toString());
        return wanted;
      });
    expect((await take(true)).outcome).toBe('returned');
    expect(taken.join('')).toBe('array');
    expect((await take(false)).outcome).toBe('killed-output');
  });
});
