import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
  utf8,
} from '../assembler.ts';
import { hubThreads, type ThreadHub } from '../hub/hub-thread.ts';
import { COMMIT } from '../hub/hub.ts';
import { workbench, type Run } from './cli.ts';

const bench = workbench();
const startHub = hubThreads();

const system = pickle(proto(2), call(global('os', 'system'), tuple(str('echo inert'))), STOP);
const weights = (key: string): Uint8Array =>
  torchZip({
    pickle: pickle(proto(2), stateDict({ [key]: tensor({ key: '0', count: 4 }) }), STOP),
    storages: { 0: Uint8Array.from({ length: 16 }, (_, index) => index) },
  });
const one = weights('a');
const two = weights('b');
const index = utf8(JSON.stringify({ metadata: {}, weight_map: { a: '1.bin', b: '2.bin' } }));

let hub: ThreadHub;
beforeAll(async () => {
  const sharded = {
    'model.bin.index.json': { content: index },
    '1.bin': { content: one, lfs: true },
    '2.bin': { content: two, lfs: true },
  };
  const evil = { 'model.index.json': { content: index }, '1.bin': { content: system } };
  hub = await startHub({
    repos: [
      { id: 'org/one', files: { 'model.bin': { content: one, lfs: true } } },
      { id: 'org/sharded', files: sharded },
      { id: 'org/evil', files: { ...evil, 'evil.pkl': { content: system } } },
      { id: 'org/data', kind: 'datasets', files: { 'x.pkl': { content: system } } },
    ],
    files: { 'model.pt': one },
  });
}, 120_000);
afterAll(() => hub.close());

const run = (args: readonly string[], env: Record<string, string> = {}): Run =>
  bench.run(args, { env: { HF_ENDPOINT: hub.url, ...env } });

describe('commands that read one model take an address', () => {
  test('explain shows what a file does, and names it by its address', () => {
    const done = run(['explain', 'hf://org/evil/evil.pkl']);
    expect(done.out).toMatch(/os\.system/);
    expect(done.out).toMatch(/hf:\/\/org\/evil\/evil\.pkl/);
    expect(run(['explain', 'hf://org/one', '--tensors']).out).toMatch(/float32|F32/);
  });

  test('convert writes what was fetched by one request and compared with its digest', async () => {
    await hub.seen();
    const done = run(['convert', 'hf://org/one', '-o', 'one.safetensors', '--format', 'json']);
    expect(done.err).toBe('');
    expect(JSON.parse(done.out)).toMatchObject({ source: { verdict: 'clean' } });
    const paths = (await hub.seen()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/resolve/'))).toHaveLength(1);
    expect(run(['scan', 'one.safetensors']).code).toBe(0);
  });

  test('convert finds shards beside their index, and refuses a dangerous one', () => {
    expect(run(['convert', 'hf://org/sharded', '-o', 'two.safetensors']).code).toBe(0);
    const done = run(['convert', 'hf://org/evil', '-o', 'evil.safetensors']);
    expect(done.code).toBe(1);
    expect(readdirSync(bench.folder)).not.toContain('evil.safetensors');
  });

  test('convert of something that is not what the hub promises writes nothing', async () => {
    await hub.fault('/org/one/', { kind: 'bit-flip', at: 300 });
    const done = run(['convert', 'hf://org/one', '-o', 'wrong.safetensors']);
    await hub.fault('/org/one/');
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/^pickleproof: hf:\/\/org\/one\/model.bin: the content is not what/);
    expect(readdirSync(bench.folder)).not.toContain('wrong.safetensors');
  });

  test('sanitize and recommend read addresses too', () => {
    const url = `${hub.url}/files/model.pt`;
    expect(run(['sanitize', url, '-o', 'clean.pt']).code).toBe(0);
    const advice = run(['recommend', 'hf://org/sharded', '--format', 'json']);
    expect(advice.out).toMatch(/hf:\/\/org\/sharded\/1\.bin/);
  });

  test('no more than --max-download is fetched', () => {
    const args = ['-o', 'big.safetensors', '--max-download', '100'];
    const done = run(['convert', 'hf://org/one', ...args]);
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/--max-download allows 100 bytes/);
    expect(run(['explain', 'hf://org/one', '--max-download', 'much']).code).toBe(4);
  });

  test.each([
    ['sign', '--key', 'key.pem'],
    ['attest', '--key', 'key.pem'],
  ])('%s writes beside the model, so it needs one on this machine', (command, ...flags) => {
    const done = run([command, 'hf://org/one', ...flags]);
    expect(done.code).toBe(4);
    expect(done.err).toMatch(/fetch it first with pickleproof pull/);
  });

  test('data sets and spaces are repositories too', () => {
    const done = run(['scan', 'hf://datasets/org/data']);
    expect(done.code).toBe(1);
    expect(done.out).toMatch(/hf:\/\/datasets\/org\/data\/x\.pkl/);
  });
});

describe('the cache of huggingface_hub', () => {
  const home = join(bench.folder, 'hf');
  const folder = join(home, 'hub', 'models--org--one');
  const sha256 = createHash('sha256').update(one).digest('hex');
  /** As the library lays it out: a snapshot of links to blobs that are named by their digests. */
  const lay = (bytes: Uint8Array): void => {
    const blob = join(folder, 'blobs', sha256);
    const link = join(folder, 'snapshots', COMMIT, 'model.bin');
    for (const path of [blob, link, join(folder, 'refs', 'main')]) {
      mkdirSync(dirname(path), { recursive: true });
    }
    writeFileSync(blob, bytes);
    writeFileSync(join(folder, 'refs', 'main'), COMMIT);
    try {
      symlinkSync(relative(dirname(link), blob), link);
    } catch {
      // it is there
    }
  };

  test('what is there, and is what the hub promises, is not fetched again', async () => {
    lay(one);
    await hub.seen();
    const done = run(['scan', 'hf://org/one', '--format', 'json'], { HF_HOME: home });
    expect(JSON.parse(done.out).files).toMatchObject([{ verdict: 'clean', requests: 0 }]);
    const paths = (await hub.seen()).map(({ path }) => path);
    expect(paths.filter((path) => path.includes('/resolve/'))).toEqual([]);
  });

  test('a copy that is not what the hub promises is not used', async () => {
    lay(system);
    const done = run(['scan', 'hf://org/one', '--format', 'json'], { HF_HOME: home });
    const [file] = JSON.parse(done.out).files;
    expect(file).toMatchObject({ verdict: 'clean' });
    expect(file.requests).toBeGreaterThan(0);
  });

  test('offline only the cache is read, and a damaged copy is incomplete', async () => {
    const env = { HF_HOME: home, HF_HUB_OFFLINE: '1' };
    lay(one);
    await hub.seen();
    expect(run(['scan', 'hf://org/one'], env).code).toBe(0);
    expect(run(['scan', `hf://org/one@${COMMIT}/model.bin`], env).code).toBe(0);
    lay(system);
    const damaged = run(['scan', 'hf://org/one'], env);
    expect(damaged.code).toBe(2);
    expect(damaged.out).toMatch(/does not hold what it should/);
    const absent = run(['scan', 'hf://org/sharded'], env);
    expect(absent.code).toBe(2);
    expect(absent.out).toMatch(/HF_HUB_OFFLINE is set, and the/);
    expect(await hub.seen()).toEqual([]);
    expect(readFileSync(join(folder, 'refs', 'main'), 'utf8')).toBe(COMMIT);
  });
});
