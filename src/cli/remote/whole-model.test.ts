import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { call, global, pickle, proto, STOP, str, tuple, utf8 } from '../../../test/assembler.ts';
import { COMMIT, startHub, type Hub, type HubFile } from '../../../test/hub/hub.ts';
import { benchInProcess, type Done } from '../../../test/in-process.ts';

const bench = benchInProcess();
const { run } = bench;

const weights = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
const inert = pickle(proto(2), str('inert'), STOP);
const system = pickle(proto(2), call(global('os', 'system'), tuple(str('echo inert'))), STOP);
const card = utf8('---\nlicense: mit\n---\n# A model\n');
const FILES: Readonly<Record<string, Uint8Array>> = {
  '.gitattributes': utf8('* text\n'),
  'README.md': card,
  'sub/weights.dat': weights,
  'vocab.pkl': inert,
  'empty.txt': new Uint8Array(0),
};

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(join(bench.folder, name)));
const served = (files: Readonly<Record<string, Uint8Array>>): Record<string, HubFile> =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, { content, lfs: content === weights }]),
  );

let hub: Hub;
const seen = (): readonly string[] => hub.seen.splice(0).map(({ path }) => path);
const local = async (...args: readonly string[]): Promise<void> => {
  const { code, err } = await run(args);
  expect(err, args.join(' ')).toBe('');
  expect(code).toBe(0);
};

beforeAll(async () => {
  for (const [name, bytes] of Object.entries(FILES)) bench.put(`model/${name}`, bytes);
  await local('keygen', '-o', 'release', '--quiet');
  await local('keygen', '-o', 'other', '--quiet');
  const sign = ['--key', 'release.pem', '--no-scan', '--quiet'];
  await local('sign', 'model', ...sign, '-o', 'model.sig');
  await local('sign', 'model', ...sign, '-o', 'shards.sig', '--shards', '65536');
  await local('sign', 'model/vocab.pkl', ...sign, '-o', 'vocab.pkl.sig');
  await local('attest', 'model', '--key', 'release.pem', '-o', 'claims.jsonl', '--quiet');
  const signed = { ...FILES, 'model.sig': read('model.sig'), 'claims.jsonl': read('claims.jsonl') };
  const alone = read('vocab.pkl.sig');
  const rest = Object.fromEntries(Object.entries(signed).filter(([name]) => name !== 'README.md'));
  hub = await startHub({
    repos: [
      { id: 'org/signed', files: served(signed) },
      { id: 'org/alone', files: served({ 'vocab.pkl': inert, 'vocab.pkl.sig': alone }) },
      { id: 'org/shards', files: served({ ...FILES, 'model.sig': read('shards.sig') }) },
      { id: 'org/bare', files: served(FILES) },
      { id: 'org/changed', files: served({ ...rest, 'vocab.pkl': system, 'new.txt': inert }) },
    ],
    files: { 'vocab.pkl': inert, 'vocab.pkl.sig': alone, 'evil.pkl': system },
  });
  vi.stubEnv('HF_ENDPOINT', hub.url);
});
afterAll(() => hub.close());

const verify = (address: string, ...args: readonly string[]): Promise<Done> =>
  run(['verify', address, '--public-key', 'release.pub', ...args]);

describe('verify reads every byte of what an address names', () => {
  test('a model is verified by the signature that lies in it, and each file is fetched once', async () => {
    seen();
    const done = await verify('hf://org/signed', '--format', 'json');
    expect(done.err).toBe('');
    const report = JSON.parse(done.out);
    expect(report).toMatchObject({ ok: true, path: 'hf://org/signed', problems: [] });
    expect(report.signature.path).toBe('hf://org/signed/model.sig');
    expect(report.files).toEqual({ signed: 4, verified: 4 });
    expect(done.code).toBe(0);
    const paths = seen().filter((path) => /resolve/.test(path));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toHaveLength(4); // nobody asks for what is empty or not covered
  });

  test('by a signature of shards, and by one on this machine', async () => {
    expect((await verify('hf://org/shards')).code).toBe(0);
    expect((await verify('hf://org/bare', '--signature', 'shards.sig')).code).toBe(0);
    expect((await verify('hf://org/bare', '--signature', 'model.sig')).out).toMatch(
      /^verified hf:\/\/org/,
    );
  });

  test('a file alone is verified by the signature beside it', async () => {
    const done = await verify('hf://org/alone/vocab.pkl');
    expect(done.out).toMatch(/verified hf:\/\/org\/alone\/vocab\.pkl/);
    expect(done.code).toBe(0);
    expect((await verify(`${hub.url}/files/vocab.pkl?token=secret`)).out).not.toMatch(/secret/);
    expect((await verify(`${hub.url}/files/vocab.pkl`)).code).toBe(0);
  });

  test('what differs is named, as on a disk', async () => {
    const done = await verify('hf://org/changed', '--format', 'json');
    expect(done.code).toBe(1);
    const problems = JSON.parse(done.out).problems as { code: string; name: string }[];
    expect(problems.map(({ code, name }) => `${code} ${name}`)).toEqual([
      'FILE_MISSING README.md',
      'FILE_EXTRA new.txt',
      'FILE_CHANGED vocab.pkl',
    ]);
  });

  test('another signer is none, and no signature is an error', async () => {
    const other = await run(['verify', 'hf://org/signed', '--public-key', 'other.pub']);
    expect(other.code).toBe(6);
    const none = await verify('hf://org/bare');
    expect(none.code).toBe(2);
    expect(none.err).toMatch(/^pickleproof: hf:\/\/org\/bare\/model\.sig: there is no signature/);
    expect((await verify('hf://org/bare', '--signature', 'hf://org/signed/model.sig')).code).toBe(
      4,
    );
  });

  test('claims that lie in the model are about the bytes that were verified', async () => {
    const lenient = ['--allow-skipped']; // not all of it is a model
    seen();
    const done = await verify('hf://org/signed', '--claims', ...lenient, '--format', 'json');
    expect(JSON.parse(done.out)).toMatchObject({ ok: true });
    const paths = seen().filter((path) => /vocab/.test(path));
    expect(paths).toHaveLength(1);
    const missing = await verify('hf://org/shards', '--claims', '--format', 'json');
    expect(JSON.parse(missing.out).problems).toMatchObject([{ code: 'CLAIM_MISSING' }]);
    expect(missing.code).toBe(1);
    const named = ['--signature', 'shards.sig', '--claims', 'claims.jsonl', ...lenient];
    expect((await verify('hf://org/bare', ...named)).code).toBe(0);
  });

  test('a policy knows a model by its address, whatever revision is asked for', async () => {
    bench.put('trust.toml', TRUST);
    const by = async (address: string): Promise<number> =>
      (await run(['verify', address, '--policy', 'trust.toml'])).code;
    expect(await by('hf://org/signed')).toBe(0);
    expect(await by(`hf://org/signed@${COMMIT}`)).toBe(0);
    expect(await by('hf://org/changed@main')).toBe(6);
  });

  test('a connection that breaks is taken up again; what stays broken or wrong is no success', async () => {
    hub.fault('weights.dat', { kind: 'cut', after: 100_000, times: 1 });
    const once = await verify('hf://org/signed');
    hub.fault('weights.dat', { kind: 'bit-flip', at: 5 });
    const flipped = await verify('hf://org/signed');
    hub.fault('weights.dat');
    expect(once.code).toBe(0);
    expect(flipped.code).toBe(2);
    expect(flipped.err).toMatch(/hf:\/\/org\/signed\/sub\/weights\.dat: its sha256 is/);
  });

  test('no file larger than --max-download is fetched', async () => {
    const done = await verify('hf://org/signed', '--max-download', '100kB');
    expect(done.code).toBe(2);
    expect(done.err).toMatch(/all of its 300000 bytes .* allows 100000/);
  });

  test('on a terminal a line says how much came and how fast, and is taken away', async () => {
    hub.fault('weights.dat', { kind: 'slow', piece: 100_000, ms: 150 });
    const done = await run(['verify', 'hf://org/signed', '--public-key', 'release.pub'], true);
    hub.fault('weights.dat');
    expect(done.code).toBe(0);
    expect(done.err).toMatch(/of 4 files {2}\S+ kB of 300 kB {2}\S+ [kM]?B\/s/);
    expect(done.err.endsWith('\u001b[2K')).toBe(true);
  });
});

const TRUST = `
[[trust]]
path = "hf://org/changed"
deny = true

[[trust]]
path = "hf://org/*"
keys = ["release.pub"]
`;

describe('manifest and sbom of an address', () => {
  const json = async (args: readonly string[]): Promise<Record<string, never>> =>
    JSON.parse((await run(args)).out);
  const flags = ['--format', 'json', '--reproducible', '--no-cache'];

  test('are those of the same folder on disk', async () => {
    const { source, ...there } = await json(['manifest', 'hf://org/bare@main', ...flags]);
    const here = await json(['manifest', 'model', ...flags, '--set', 'name=bare']);
    expect(there).toEqual(here);
    expect(source).toEqual({
      hub: 'huggingface',
      repository: 'org/bare',
      revision: COMMIT,
      files: 4,
    });
    mkdirSync(join(bench.folder, 'tmp'));
    vi.stubEnv('TMPDIR', join(bench.folder, 'tmp'));
    const bom = await json(['sbom', 'hf://org/bare', '--reproducible']);
    expect(JSON.stringify(bom)).toMatch(/"license":\{"id":"MIT"/);
    expect(readdirSync(join(bench.folder, 'tmp'))).toEqual([]);
  });

  test('say what is dangerous, and without a scan nothing of it', async () => {
    const done = await run(['manifest', 'hf://org/changed', '--format', 'json']);
    expect(done.code).toBe(1);
    expect(done.err).toMatch(/vocab\.pkl \(dangerous\)/);
    expect((await run(['manifest', 'hf://org/changed', '--no-scan', '--quiet'])).code).toBe(0);
    expect((await run(['manifest', `${hub.url}/files/evil.pkl`])).code).toBe(1);
  });

  test('can be checked against', async () => {
    expect((await run(['manifest', 'model', '-o', 'model.json'])).code).toBe(0);
    const check = (address: string): Promise<Done> =>
      run(['manifest', address, '--check', 'model.json']);
    expect((await check('hf://org/bare')).code).toBe(0);
    expect((await check('hf://org/changed')).code).toBe(1);
    expect((await check('hf://org/changed')).out).toMatch(/FILE_CHANGED vocab\.pkl/);
    expect((await run(['manifest', 'hf://org/bare', '--compare-hub', 'pointers'])).code).toBe(4);
  });
});

test('inspect shows the signature that lies in a model, and one that an address names', async () => {
  for (const address of ['hf://org/signed', 'hf://org/signed/model.sig']) {
    const done = await run(['inspect', address, '--format', 'json']);
    expect(done.err).toBe('');
    expect(JSON.parse(done.out)).toMatchObject({ path: 'hf://org/signed/model.sig' });
  }
  expect((await run(['inspect', 'hf://org/signed/vocab.pkl'])).code).toBe(2);
  expect((await run(['inspect', 'hf://org/bare'])).err).toMatch(/there is no signature/);
});
