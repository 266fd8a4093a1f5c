import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  call,
  global,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchZip,
  tuple,
} from '../assembler.ts';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { workbench, type Run } from './cli.ts';

const bench = workbench();
const startHub = hubThreads();
const system = pickle(proto(2), call(global('os', 'system'), tuple(str('echo inert'))), STOP);
const weights = torchZip({
  pickle: pickle(proto(2), stateDict({ a: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { 0: Uint8Array.from({ length: 16 }, (_, index) => index) },
});

let hub: ThreadHub;
const temporary = join(bench.folder, 'tmp');
const env = (): Record<string, string> => ({ HF_ENDPOINT: hub.url, TMPDIR: temporary });
const run = (args: readonly string[]): Run => bench.run(args, { env: env() });
beforeAll(async () => {
  mkdirSync(temporary);
  bench.put('m/model.pt', weights);
  expect(bench.run(['keygen', '-o', 'release', '--quiet']).code).toBe(0);
  expect(bench.run(['sign', 'm', '--key', 'release.pem', '--quiet']).code).toBe(0);
  const signature = new Uint8Array(readFileSync(join(bench.folder, 'm', 'model.sig')));
  hub = await startHub({
    repos: [
      {
        id: 'org/one',
        files: { 'model.pt': { content: weights, lfs: true }, 'model.sig': { content: signature } },
      },
      {
        id: 'org/evil',
        files: { 'evil.pkl': { content: system }, 'model.sig': { content: signature } },
      },
    ],
    files: { 'model.pt': weights },
  });
}, 120_000);
afterAll(() => hub.close());

test('compare measures every format of a model that was fetched by one request', async () => {
  const quick = ['--repeat', '1', '--only', 'safetensors,npz', '--no-gzip'];
  await hub.seen();
  const done = run(['compare', 'hf://org/one/model.pt', '--format', 'json', ...quick]);
  expect(done.err).toBe('');
  const { source, formats } = JSON.parse(done.out);
  expect(source).toMatchObject({ path: 'hf://org/one/model.pt', verdict: 'clean' });
  expect(formats.map(({ id }: { id: string }) => id)).toHaveLength(3);
  const paths = (await hub.seen()).map(({ path }) => path).filter((path) => /resolve/.test(path));
  expect(paths).toHaveLength(1);
  expect(readdirSync(temporary)).toEqual([]);
  expect(run(['compare', 'hf://org/evil/evil.pkl']).code).toBe(1);
});

test('a query, which may be a signature, is shown by nobody', () => {
  const done = run(['compare', `${hub.url}/files/model.pt?sig=secret`, '--only', 'npz']);
  expect(done.code).toBe(0);
  expect(done.out).toMatch(/model\.pt/);
  expect(done.out + done.err).not.toMatch(/secret/);
});

test('a gate holds models that lie elsewhere to the same policy', () => {
  const policy = '[scan]\n[[verify]]\npublic-key = "release.pub"\nmax-download = "1MB"\n';
  bench.put('pickleproof-gate.toml', policy);
  const open = run(['gate', 'hf://org/one']);
  expect(open.out).toMatch(/gate open: 2 steps passed/);
  expect(open.code).toBe(0);
  const closed = run(['gate', 'hf://org/evil', '--format', 'json']);
  expect(closed.code).toBe(1);
  expect(closed.out).toMatch(/"path": "hf:\/\/org\/evil\/evil\.pkl"/);
  const taken = run(['gate', 'hf://org/one', '--also', 'sarif=pickleproof-gate.toml']);
  expect(taken.err).toMatch(/--also pickleproof-gate\.toml: the file exists/);
});

describe('sandbox', () => {
  test('loads what an address names from a private copy, and takes it away', () => {
    const done = run(['sandbox', 'hf://org/evil/evil.pkl', '--format', 'json']);
    expect(done.err).toBe('');
    const report = JSON.parse(done.out);
    expect(report).toMatchObject({ path: 'hf://org/evil/evil.pkl', observed: { parts: 1 } });
    expect(report.events.map(({ event }: { event: string }) => event)).toContain('os.system');
    expect(done.code).toBe(1);
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('fetches no more than it may', () => {
    const done = run(['sandbox', 'hf://org/one/model.pt', '--max-download', '100']);
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/--max-download allows 100 bytes/);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind after %s', async (signal) => {
    await hub.fault('evil.pkl', { kind: 'stall', after: 5 });
    const child = bench.start(['sandbox', 'hf://org/evil/evil.pkl'], env());
    const ended = new Promise((resolve) => child.once('exit', () => resolve(undefined)));
    for (let asked = false; !asked;) {
      asked = (await hub.seen()).some(({ path }) => path.includes('evil.pkl'));
    }
    child.kill(signal);
    await ended;
    await hub.fault('evil.pkl');
    expect(readdirSync(temporary)).toEqual([]);
  });
});
