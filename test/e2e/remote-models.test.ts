import type { ChildProcess } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLab } from '../../scripts/build-lab.mjs';
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
const printed = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    child.stdout?.once('data', (data: Buffer) => resolve(data.toString()));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });

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
  await buildLab(join(bench.program, '..', 'pickleproof.lab.html'));
}, 120_000);
afterAll(() => hub.close());

test('compare measures every format of a model that was fetched by one request', async () => {
  await hub.seen();
  const done = run(['compare', 'hf://org/one/model.pt', '--format', 'json', '--repeat', '1']);
  expect(done.err).toBe('');
  const { source, formats } = JSON.parse(done.out);
  expect(source).toMatchObject({ path: 'hf://org/one/model.pt', verdict: 'clean' });
  expect(formats.length).toBeGreaterThan(2);
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

test('inspect shows the signature that lies in a model, and one that an address names', () => {
  for (const address of ['hf://org/one', 'hf://org/one/model.sig']) {
    const done = run(['inspect', address, '--format', 'json']);
    expect(done.err).toBe('');
    expect(JSON.parse(done.out)).toMatchObject({ path: 'hf://org/one/model.sig' });
  }
  const done = run(['inspect', 'hf://org/one/model.pt']);
  expect(done.code).toBe(2);
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

test('lab hands the page ranges of what lies elsewhere, and nothing that it may not fetch', async () => {
  const args = ['lab', 'hf://org/one/model.pt', '--max-download', '100kB'];
  const child = bench.start(args, env());
  try {
    const url = new URL((await printed(child)).trim());
    const page = await get(url);
    const cookie = String(page.headers['set-cookie']).split(';')[0] ?? '';
    const [, text = ''] = /id="served">([^<]*)</.exec(page.body.toString()) ?? [];
    const { name, size, path, etag } = JSON.parse(text);
    expect({ name, size }).toEqual({ name: 'model.pt', size: weights.length });
    const wanted = { Cookie: cookie, 'If-Match': etag, Range: 'bytes=10-29' };
    const there = await get(new URL(path, url.origin), wanted);
    expect(there.status).toBe(206);
    expect(there.body).toEqual(Buffer.from(weights.slice(10, 30)));
    const other = await get(new URL(path, url.origin), { ...wanted, 'If-Match': '"x"' });
    expect(other.status).toBe(412);
    const none = await get(new URL(path, url.origin), { ...wanted, Range: 'bytes=9-1' });
    expect(none.status).toBe(416);
  } finally {
    child.kill('SIGKILL');
  }
});

function get(
  url: URL,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => {
        const { statusCode: status = 0, headers: found } = response;
        resolve({ status, headers: found, body: Buffer.concat(pieces) });
      });
    });
    sent.on('error', reject).end();
  });
}

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
