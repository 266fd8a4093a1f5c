/**
 * What a payload can do in level strong, done for real: each does what an attacker would want, as far as a test
 * may, and would do no harm if it succeeded. As an ordinary user: see oracle/sandbox/strong.mjs.
 */
import { readdirSync, readFileSync, rmSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { call, dict, global, pickle, proto, STOP, str } from '../../../test/assembler.ts';
import { canaryProblems } from '../canary.ts';
import type { Observation, RunLimits } from '../level.ts';
import { strongLevel } from './strong.ts';

const level = strongLevel();
const folder = mkdtempSync(join(tmpdir(), 'pickleproof-strong-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LIMITS: RunLimits = { seconds: 10, memoryMiB: 512, outputBytes: 2 ** 20 };

/** Loads a pickle that runs `code`. */
async function load(code: string, limits: Partial<RunLimits> = {}): Promise<Observation> {
  return loadBytes(
    pickle(proto(4), call(global('builtins', 'exec'), str(code), dict()), STOP),
    limits,
  );
}

async function loadBytes(bytes: Uint8Array, limits: Partial<RunLimits>): Promise<Observation> {
  const path = join(folder, 'model.pkl');
  writeFileSync(path, bytes);
  const parts = [{ name: '', path, start: 0, size: bytes.length }];
  return level.run({ kind: 'load', file: path, parts }, { ...LIMITS, ...limits });
}

function namesOf({ events }: Observation): readonly string[] {
  return events.map(({ event }) => event);
}

/** Processes of this user that run a Python, as /proc tells. */
function pythons(): readonly string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(MARK);
    } catch {
      return false;
    }
  });
}
const MARK = join(folder, 'model.pkl');

const missing = await level.missing();
if (missing !== undefined) console.warn(`level strong is not tested here: ${missing}`);

describe.skipIf(missing !== undefined)('level strong', () => {
  test('holds its canary', async () => {
    expect(await canaryProblems(level)).toEqual([]);
  });

  test('has nothing to tell of a pickle that only holds data', async () => {
    const told = await loadBytes(pickle(proto(4), str('data'), STOP), {});
    expect(told).toMatchObject({ outcome: 'returned', events: [] });
  });

  test('tells what is looked up and called, with arguments, and runs no shell', async () => {
    const bytes = pickle(proto(4), call(global('posix', 'system'), str('echo inert')), STOP);
    const { outcome, events } = await loadBytes(bytes, {});
    expect(outcome).toBe('returned'); // with an exit status that nothing ran
    expect(events).toContainEqual(
      expect.objectContaining({ by: 'guest', event: 'os.system', arguments: "(b'echo inert',)" }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ event: 'pickle.find_class', arguments: "('posix', 'system')" }),
    );
  });

  test('makes no process and no thread: a fork bomb has no second one', async () => {
    const told = await load(
      'import os, threading\n' +
        'made = 0\n' +
        'for way in (os.fork, lambda: os.posix_spawn("/bin/true", ["true"], {}), threading.Thread(target=print).start):\n' +
        '    try:\n' +
        '        way()\n' +
        '        made += 1\n' +
        '    except (OSError, RuntimeError):\n' +
        '        pass\n' +
        'raise ValueError(f"made {made}")\n',
    );
    expect(told).toMatchObject({ outcome: 'raised', exception: 'ValueError: made 0' });
    expect(namesOf(told)).toContain('os.fork');
  });

  test.each([
    ['private memory', 'bytearray(2**31)'],
    ['shared memory', '__import__("mmap").mmap(-1, 2**31)'],
    ['many small pieces', '[bytes(10**6) for _ in range(3000)]'],
    ['its scratch folder', 'open("/tmp/x", "wb").write(bytes(2**28))'],
    ['a file in memory', '__import__("os").memfd_create("x")'],
  ])('bounds %s', async (_what, expression) => {
    const told = await load(`got = ${expression}\nraise SystemExit("had it")`);
    expect(told.exception ?? told.outcome).not.toContain('had it');
    expect(['killed-memory', 'raised']).toContain(told.outcome);
  });

  test('ends a loop without end, and all that belongs to it', async () => {
    const told = await load('while True: pass', { seconds: 2 });
    expect(told.outcome).toBe('killed-timeout');
    expect(told.elapsedSeconds).toBeLessThan(10);
    expect(told.events.at(-1)).toMatchObject({ by: 'host', event: 'killed' });
    await expect.poll(pythons, { timeout: 5000 }).toEqual([]);
  });

  test.each([1, 2, 3])('ends a flood on file descriptor %i', async (fd) => {
    const code = `import os\nfor _ in range(2**10): os.write(${fd}, b"x" * 2**20)`;
    const told = await load(code);
    expect(told.outcome).toBe('killed-output');
    expect(told.elapsedSeconds).toBeLessThan(10);
  });

  test('shows neither the disk nor the environment of this machine, nor other processes', async () => {
    const told = await load(
      'import os\n' +
        'seen = [path for path in ("/etc/passwd", "/proc", "/sys", "/home", "/bin/sh", "/usr/bin/env") if os.path.exists(path)]\n' +
        'wrote = []\n' +
        'for path in ("/x", "/usr/lib/x", os.path.dirname(os.__file__) + "/x"):\n' +
        '    try: wrote.append(open(path, "w"))\n' +
        '    except OSError: pass\n' +
        'raise ValueError(f"{seen} {wrote} {sorted(os.environ)} {os.getuid()} {os.getppid()}")\n',
    );
    const variables =
      "['HOME', 'LANG', 'MKL_NUM_THREADS', 'OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS', 'PWD']";
    expect(told.exception).toMatch(/^ValueError: \[\] \[\] /);
    expect(told.exception).toContain(`${variables} 65534 1`);
  });

  test('reaches no network, not even the loopback, and no host by its name', async () => {
    const told = await load(
      'import socket\n' +
        'made = []\n' +
        'for kind in ("AF_INET", "AF_INET6", "AF_UNIX", "AF_NETLINK"):\n' +
        '    try: made.append(socket.socket(getattr(socket, kind)))\n' +
        '    except OSError: pass\n' +
        'try: made.append(socket.getaddrinfo("localhost.example", 80))\n' +
        'except OSError: pass\n' +
        'raise ValueError(f"made {made}")\n',
    );
    expect(told.exception).toBe('ValueError: made []');
    expect(namesOf(told)).toContain('socket.__new__');
  });

  test('keeps its filter and its limits, whatever is tried with ctypes', async () => {
    const told = await load(
      'import ctypes, resource\n' +
        'libc = ctypes.CDLL(None, use_errno=True)\n' +
        'tried = [libc.prctl(22, 0, 0, 0, 0), libc.syscall(317, 0, 0, 0), libc.ptrace(0, 0, 0, 0), libc.unshare(0x10000000)]\n' +
        'try: resource.setrlimit(resource.RLIMIT_DATA, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))\n' +
        'except (ValueError, OSError): tried.append(-1)\n' +
        'raise ValueError(f"{tried}")\n',
    );
    expect(told.exception).toBe('ValueError: [-1, -1, -1, -1, -1]');
  });

  test('loads thousands of pickles of one file, and goes on after one that fails', async () => {
    const one = pickle(proto(4), call(global('builtins', 'exec'), str('1 / 0'), dict()), STOP);
    const path = join(folder, 'many.pkl');
    writeFileSync(path, Buffer.concat(Array.from({ length: 2000 }, () => one)));
    const parts = Array.from({ length: 2000 }, (_part, i) => {
      return { name: `${i}`, path, start: i * one.length, size: one.length };
    });
    const told = await level.run({ kind: 'load', file: path, parts }, LIMITS);
    expect(told).toMatchObject({
      outcome: 'raised',
      exception: 'ZeroDivisionError: division by zero',
    });
    expect(told.events.some(({ member }) => member === '5')).toBe(true);
  });

  test('takes no word of a guest that ends itself for an end', async () => {
    expect(await load('import os\nos._exit(0)')).toMatchObject({
      outcome: 'raised',
      exception: 'the interpreter ended without a word (exit code 0)',
    });
  });

  test('tells what is missing where the Python is none', async () => {
    const none = strongLevel({ python: join(folder, 'nothing') });
    expect(await none.missing()).toContain('name one with --python');
    const wrong = strongLevel({ python: process.execPath });
    expect(await wrong.missing()).toContain('is no Python 3.8 or newer');
    expect(await wrong.run({ kind: 'load', file: MARK, parts: [] }, LIMITS)).toMatchObject({
      outcome: 'refused',
    });
  });

  test('has an identity that names its versions', async () => {
    expect(await level.identity()).toMatch(/bubblewrap \d.*"version":"3\.\d+/);
  });
});

test('says how to get bubblewrap where there is none', async () => {
  const path = process.env['PATH'];
  process.env['PATH'] = folder;
  try {
    expect(await strongLevel({}).missing()).toMatch(/apt-get install bubblewrap|needs Linux/);
  } finally {
    process.env['PATH'] = path;
  }
});
