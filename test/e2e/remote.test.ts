import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { hollowTorchZip } from '../hub/hollow-torch-zip.ts';
import { COMMIT, type HubRepo } from '../hub/hub.ts';
import { workbench, type Run } from './cli.ts';
import {
  call,
  global,
  pickle,
  proto,
  stateDict,
  STOP,
  str,
  tensor,
  torchLegacy,
  torchZip,
  tuple,
  utf8,
} from '../assembler.ts';

const bench = workbench();
const startHub = hubThreads();

const system = pickle(proto(2), call(global('os', 'system'), tuple(str('echo inert'))), STOP);
const clean = torchZip({
  pickle: pickle(proto(2), stateDict({ w: tensor({ key: '0', count: 4 }) }), STOP),
  storages: { 0: new Uint8Array(16) },
});

const repo: HubRepo = {
  id: 'org/model',
  files: {
    'README.md': { content: utf8('# A model\n') },
    'config.json': { content: utf8('{"model_type": "bert"}') },
    'pytorch_model.bin': { content: clean, lfs: true },
    'old/model.pkl': { content: system, lfs: true },
    'big.pt': { content: hollowTorchZip(250, 1_000_000), lfs: true, digest: 'b'.repeat(64) },
  },
};

let hub: ThreadHub;
let cdn: ThreadHub;
beforeAll(async () => {
  const gated = { ...repo, id: 'org/gated', token: 'hf_secret', gated: true };
  const hidden = { ...repo, id: 'org/hidden', token: 'hf_secret' };
  const files = { 'model.pt': clean, 'evil.pkl': system };
  const options = { repos: [repo, gated, hidden], files, pageSize: 2 };
  hub = await startHub(options);
  cdn = await startHub({ ...options, cdn: true });
}, 120_000);
afterAll(async () => {
  await hub.close();
  await cdn.close();
});

const run = (args: readonly string[], at: ThreadHub = hub, env: Record<string, string> = {}): Run =>
  bench.run(args, { env: { HF_ENDPOINT: at.url, ...env } });

interface Report {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly files: readonly Readonly<Record<string, unknown>>[];
  readonly skipped: readonly Readonly<Record<string, unknown>>[];
}
const json = ({ out }: Run): Report => JSON.parse(out) as Report;

describe('scan of an address', () => {
  test('judges every file of a repository at one commit', async () => {
    await hub.seen();
    const done = run(['scan', 'hf://org/model', '--format', 'json']);
    expect(done.err).toBe('');
    expect(done.code).toBe(1);
    const { files, skipped } = json(done);
    expect(files.map(({ path, verdict, pinned }) => [path, verdict, pinned])).toEqual([
      ['hf://org/model/big.pt', 'clean', `hf://org/model@${COMMIT}/big.pt`],
      ['hf://org/model/old/model.pkl', 'dangerous', `hf://org/model@${COMMIT}/old/model.pkl`],
      ['hf://org/model/pytorch_model.bin', 'clean', `hf://org/model@${COMMIT}/pytorch_model.bin`],
    ]);
    expect(skipped.map(({ path }) => path)).toEqual([
      'hf://org/model/README.md',
      'hf://org/model/config.json',
    ]);
    const paths = (await hub.seen()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/revision/'))).toHaveLength(1);
    expect(paths.filter((path) => path.includes('/resolve/'))).not.toContain('/main/');
  });

  test('takes two requests and less than 200 KB for a gigabyte', async () => {
    await hub.seen();
    const done = run(['scan', 'hf://org/model@main/big.pt', '--format', 'json']);
    const [file] = json(done).files;
    expect(file).toMatchObject({ verdict: 'clean', format: 'torch-zip', requests: 2 });
    expect(Number(file?.['size'])).toBeGreaterThan(1e9);
    expect(Number(file?.['bytesRead'])).toBeLessThan(200_000);
    const fetched = (await hub.seen()).filter(({ path }) => path.includes('/resolve/'));
    expect(fetched).toHaveLength(2);
    expect(done.code).toBe(0);
  });

  test('follows a redirect once, and keeps the token from where it leads', async () => {
    await cdn.seen();
    const args = ['scan', 'hf://org/hidden/big.pt', '--format', 'json'];
    const done = run([...args, '--allow-private'], cdn, { HF_TOKEN: 'hf_secret' });
    expect(json(done).files).toMatchObject([{ verdict: 'clean', requests: 3 }]);
    const seen = (await cdn.seen()).filter(({ path }) => !path.startsWith('/api/'));
    expect(seen.map(({ server, headers }) => [server, headers.authorization])).toEqual([
      ['hub', 'Bearer hf_secret'],
      ['cdn', undefined],
      ['cdn', undefined],
    ]);
    expect(done.out + done.err).not.toMatch(/hf_secret|signature/);
  });

  test('does not let a hub lead it into a private network', () => {
    const done = run(['scan', 'hf://org/model/big.pt'], cdn);
    expect(done.code).toBe(2);
    expect(done.out).toMatch(/a private address that you did not name; see --allow-private/);
  });

  test.each([
    ['hf://org/nothing', {}, /there is no such repository, or it is private: set HF_TOKEN/],
    ['hf://org/nothing', { HF_TOKEN: 'x' }, /there is no such repository, or your token may not/],
    ['hf://org/gated', {}, /this repository is gated: accept its conditions/],
    ['hf://org/gated', { HF_TOKEN: 'x' }, /gated, and your token has no access/],
    ['hf://org/model@v9', {}, /it has no revision "v9"/],
    ['hf://org/model/nothing.pt', {}, /there is no "nothing.pt" at/],
    ['hf://../../etc', {}, /write hf:\/\/ORG\/NAME/],
    ['https://127.0.0.1:1/model.pt', {}, /nobody listens there/],
  ])('%s with %o is incomplete, and says why', (uri, env, message) => {
    const done = run(['scan', uri], hub, env);
    expect(done.code).toBe(2);
    expect(done.out.replaceAll(/\s+/g, ' ')).toMatch(message);
    expect(done.out + done.err).not.toMatch(/ at .*:\d+:\d+/);
  });

  test('an address of an unknown kind is a mistake of who wrote it', () => {
    const done = run(['scan', 'ftp://example.org/model.pt']);
    expect(done.code).toBe(4);
    expect(done.err).toMatch(/an address begins with https:\/\//);
  });

  test('plain http is for this machine only', () => {
    expect(run(['scan', `${hub.url}/files/model.pt`]).code).toBe(0);
    const done = run(['scan', 'http://example.org/model.pt']);
    expect(done.code).toBe(2);
    expect(done.out).toMatch(/http is not encrypted; see --allow-http/);
  });

  test('judges plain addresses among files, in worker threads too', () => {
    bench.put('here.pkl', system);
    const urls = [`${hub.url}/files/model.pt`, `${hub.url}/files/evil.pkl`];
    const done = run(['scan', 'here.pkl', ...urls, '--jobs', '2', '--format', 'json']);
    expect(json(done).files.map(({ verdict }) => verdict)).toEqual([
      'dangerous',
      'clean',
      'dangerous',
    ]);
  });

  test('what would take more than is allowed is judged as far as it came', async () => {
    const head = pickle(proto(2), call(global('os', 'system'), tuple(str('echo inert'))));
    const long = new Uint8Array(400_000);
    long.set(head.subarray(0, head.length));
    const at = await startHub({ files: { 'long.pkl': long, 'whole.pkl': system } });
    const args = ['--max-download', '150KB', '--format', 'json'];
    const done = run(['scan', `${at.url}/files/long.pkl`, ...args], at);
    expect(json(done).files[0]).toMatchObject({ verdict: 'dangerous', complete: false });
    await at.fault('whole.pkl', { kind: 'ignores-range' });
    const whole = run(['scan', `${at.url}/files/whole.pkl`, '--max-download', '10'], at);
    expect(whole.code).toBe(2);
    expect(whole.out).toMatch(/rest-unread/);
    await at.close();
  });

  test('a file that is not what the hub promises is never clean', async () => {
    const claims = { sha256: 'a'.repeat(64) };
    const files = { 'a.pt': { content: clean, lfs: true, claims } };
    const at = await startHub({ repos: [{ id: 'org/liar', files }] });
    const done = run(['scan', 'hf://org/liar'], at);
    expect(done.code).toBe(2);
    expect(done.out).toMatch(/the content is not what it should be: sha256/);
    await at.close();
  });

  test('--hash takes all bytes, and says so when it may not', () => {
    const small = run(['scan', 'hf://org/model/pytorch_model.bin', '--hash', '--format', 'json']);
    expect(json(small).files[0]?.['sha256']).toMatch(/^[0-9a-f]{64}$/);
    const big = run(['scan', 'hf://org/model/big.pt', '--hash', '--max-download', '1MB']);
    expect(big.code).toBe(2);
    expect(big.out).toMatch(/rest-unread/);
  });
});

test('Ctrl-C ends a run that waits for a server, and what was judged is reported', async () => {
  const at = await startHub({ files: { 'model.pt': clean, 'silent.pt': clean } });
  await at.fault('silent.pt', { kind: 'silent' });
  const urls = ['model.pt', 'silent.pt'].map((name) => `${at.url}/files/${name}`);
  const child = bench.start(['scan', ...urls, '--format', 'ndjson']);
  let out = '';
  const first = new Promise<void>((resolve) => {
    child.stdout?.on('data', (piece: Buffer) => {
      out += piece.toString();
      resolve();
    });
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  await first;
  child.kill('SIGINT');
  expect(await ended).toBe(2);
  expect(out).toMatch(/"interrupted":true/);
  await at.close();
});

test('names that a hub made up to fool a terminal are escaped', async () => {
  const files = { '\u001b[2Jx\u202e.pkl': { content: system } };
  const at = await startHub({ repos: [{ id: 'org/odd', files }] });
  const done = run(['scan', 'hf://org/odd'], at);
  expect(done.code).toBe(1);
  expect(done.out + done.err).not.toMatch(/\u001b|\u202e/);
  await at.close();
});

test('a legacy torch file is judged by its head and its end', async () => {
  const legacy = torchLegacy({
    pickle: pickle(
      proto(2),
      stateDict({ w: tensor({ key: '0', count: 250_000, legacy: true }) }),
      STOP,
    ),
    storages: [{ key: '0', count: 250_000, data: new Uint8Array(1_000_000) }],
  });
  const at = await startHub({ files: { 'legacy.pt': legacy } });
  const done = run(['scan', `${at.url}/files/legacy.pt`, '--format', 'json'], at);
  const [file] = json(done).files;
  expect(file).toMatchObject({ verdict: 'clean', format: 'torch-legacy' });
  expect(Number(file?.['bytesRead'])).toBeLessThan(200_000);
  await at.close();
});

test('every kind of file gets the verdict that it gets on a disk, with the same findings', async () => {
  const folder = join(process.cwd(), 'examples', 'models');
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  const files = names.map((name) => [name, readFileSync(join(folder, name))] as const);
  const at = await startHub({ files: Object.fromEntries(files) });
  const urls = names.map((name) => `${at.url}/files/${encodeURIComponent(name)}`);
  const gist = ({ files: found, skipped }: Report): unknown => ({
    files: found.map(({ path, format, verdict, findings, members, size }) => {
      return { name: basename(String(path)), format, verdict, findings, members, size };
    }),
    skipped: skipped.map(({ path }) => basename(String(path))),
  });
  const afar = json(run(['scan', ...urls, '--format', 'json'], at));
  const here = json(run(['scan', ...names.map((name) => join(folder, name)), '--format', 'json']));
  expect(gist(afar)).toEqual(gist(here));
  expect(afar.files.length).toBeGreaterThan(5);
  await at.close();
});
