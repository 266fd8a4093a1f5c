import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { COMMIT, startHub, type Hub, type HubRepo } from '../../../../test/hub/hub.ts';
import { ModelFileError } from '../../../core/error.ts';
import { openClient } from '../client.ts';
import type { RemoteModel } from '../remote-model.ts';
import { hfSettings } from './hf-settings.ts';
import { hfStore } from './hf-store.ts';

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function hubOf(repo: Partial<HubRepo>, pageSize = 2): Promise<Hub> {
  const hub = await startHub({ repos: [{ id: 'org/m', files: {}, ...repo }], pageSize });
  closers.push(() => hub.close());
  return hub;
}

async function list(endpoint: string, uri: string, env = {}): Promise<RemoteModel> {
  const origins = [endpoint];
  const none = { HF_HOME: '/nonexistent', HF_ENDPOINT: `${endpoint}/` };
  const client = openClient({ env: { ...none, ...env }, origins, backoffMs: 1, headersMs: 2000 });
  closers.push(() => client.close());
  return hfStore.list(uri, client);
}

const text = (content: string): { readonly content: Uint8Array } => ({
  content: new TextEncoder().encode(content),
});

test('lists all pages, sorted, pinned, with the digests of the store', async () => {
  const files = {
    'b.bin': { ...text('b'), lfs: true },
    'a b#.txt': text('a'),
    'c/d.pt': text('d'),
  };
  const hub = await hubOf({ files });
  const model = await list(hub.url, 'hf://org/m');
  expect(model).toMatchObject({ uri: 'hf://org/m', pinned: `hf://org/m@${COMMIT}` });
  expect(model.files.map(({ name, size }) => [name, size])).toEqual([
    ['a b#.txt', 1],
    ['b.bin', 1],
    ['c/d.pt', 1],
  ]);
  // `printf a | git hash-object --stdin` and `printf b | sha256sum`
  expect(model.files[0]?.digest).toEqual({
    algorithm: 'git-blob-sha1',
    value: '2e65efe2a145dda7ee51d1741299f848e5bf752e',
  });
  expect(model.files[1]?.digest).toEqual({
    algorithm: 'sha256',
    value: '3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d',
  });
  expect(model.files[0]?.request.url).toBe(`${hub.url}/org/m/resolve/${COMMIT}/a%20b%23.txt`);
  expect(hub.seen.filter(({ path }) => path.includes('/tree/'))).toHaveLength(2);
});

test('a folder of a repository is what its address names', async () => {
  const files = { 'a.bin': text('a'), 'sub/b.bin': text('b'), 'subtle.bin': text('c') };
  const hub = await hubOf({ files });
  const model = await list(hub.url, 'hf://org/m@main/sub');
  expect(model.files.map(({ name }) => name)).toEqual(['sub/b.bin']);
  expect(model.uri).toBe('hf://org/m@main');
});

test('the token goes to its hub, as a credential of that origin', async () => {
  const hub = await hubOf({ files: { 'a.bin': text('a') }, token: 'hf_x' });
  const model = await list(hub.url, 'hf://org/m', { HF_TOKEN: 'hf_x' });
  expect(model.files[0]?.request.credential).toEqual({
    kind: 'bearer',
    origin: hub.url,
    token: 'hf_x',
  });
  const implicit = { HF_TOKEN: 'hf_x', HF_HUB_DISABLE_IMPLICIT_TOKEN: '1' };
  await expect(list(hub.url, 'hf://org/m', implicit)).rejects.toThrow(/set HF_TOKEN/);
});

test.each([
  [{ token: 'x', gated: true }, {}, 'hf://org/m', /gated: accept its conditions/],
  [{ token: 'x', gated: true }, { HF_TOKEN: 'y' }, 'hf://org/m', /your token has no access/],
  [{ token: 'x' }, { HF_TOKEN: 'y' }, 'hf://org/m', /or your token may not read it/],
  [{}, {}, 'hf://org/m@v2', /it has no revision "v2"/],
  [{}, {}, 'hf://org/m/none.bin', /there is no "none.bin" at/],
] as const)('%o asked with %o for %s says why not', async (repo, env, uri, message) => {
  const hub = await hubOf({ files: { 'a.bin': text('a') }, ...repo });
  await expect(list(hub.url, uri, env)).rejects.toThrow(message);
});

describe('a hub that lies', () => {
  const serve = async (answer: RequestListener): Promise<string> => {
    const server: Server = createServer(answer);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closers.push(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    return typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  };
  const file = { type: 'file', path: 'a.bin', size: 1, oid: 'a'.repeat(40) };
  const withTree = (tree: unknown, link?: string): Promise<string> =>
    serve(({ url = '' }, response) => {
      if (link !== undefined) response.setHeader('link', link);
      const body = url.includes('/tree/') ? tree : { sha: COMMIT };
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });

  test.each<readonly [string, unknown, RegExp]>([
    ['a name that leads out', [{ ...file, path: '../../.bashrc' }], /with the part "\.\."/],
    ['an absolute name', [{ ...file, path: '/etc/passwd' }], /with the part ""/],
    ['a name twice', [file, file], /names two files so/],
    ['no size', [{ ...file, size: -1 }], /lacks its name, its size or its digest/],
    ['a size that is no number', [{ ...file, size: '1' }], /lacks its name, its size/],
    ['no digest', [{ ...file, oid: 'z' }], /lacks its name, its size or its digest/],
    ['no list', { error: 'x' }, /not the list of files/],
    ['no JSON', '<html>', /not the list of files/],
    ['entries that are none', [null], /an entry of the list cannot be read/],
  ])('%s is refused', async (_name, tree, message) => {
    const error = await list(await withTree(tree), 'hf://org/m').catch((why: unknown) => why);
    expect(error).toBeInstanceOf(ModelFileError);
    expect(String(error)).toMatch(message);
  });

  test('pages that lie elsewhere are not fetched', async () => {
    const next = '<https://evil.example/next>; rel="next"';
    await expect(list(await withTree([file], next), 'hf://org/m')).rejects.toThrow(/lie elsewhere/);
  });

  test('a commit that is none is refused', async () => {
    const url = await serve((_request, response) => response.end('{"sha": "../main"}'));
    await expect(list(url, 'hf://org/m')).rejects.toThrow(/names no commit/);
  });
});

describe('the habits of huggingface_hub', () => {
  const home = mkdtempSync(join(tmpdir(), 'pickleproof-hf-'));
  closers.push(() => rmSync(home, { recursive: true, force: true }));

  test('the token is a variable, or a file, or none', () => {
    mkdirSync(join(home, 'hf'), { recursive: true });
    writeFileSync(join(home, 'hf', 'token'), 'hf_file\n');
    writeFileSync(join(home, 'other'), 'hf_other');
    const HF_HOME = join(home, 'hf');
    expect(hfSettings({ HF_HOME }).token).toBe('hf_file');
    expect(hfSettings({ HF_HOME, HF_TOKEN: 'hf_env' }).token).toBe('hf_env');
    expect(hfSettings({ HF_HOME, HF_TOKEN_PATH: join(home, 'other') }).token).toBe('hf_other');
    expect(hfSettings({ HF_HOME: '/nonexistent' }).token).toBeUndefined();
    expect(() => hfSettings({ HF_TOKEN: 'a\r\nb' })).toThrow(/what no token holds/);
  });

  test('hub and cache are where the variables say', () => {
    expect(hfSettings({ HOME: '/h' })).toMatchObject({
      endpoint: 'https://huggingface.co',
      cache: '/h/.cache/huggingface/hub',
      offline: false,
    });
    expect(hfSettings({ HOME: '/h', XDG_CACHE_HOME: '/x' }).cache).toBe('/x/huggingface/hub');
    expect(hfSettings({ HF_HUB_CACHE: '/c', HF_HUB_OFFLINE: 'yes' })).toMatchObject({
      cache: '/c',
      offline: true,
    });
    expect(hfStore.origins('hf://org/m', { HF_ENDPOINT: 'http://mirror:8080/' })).toEqual([
      'http://mirror:8080',
    ]);
    expect(hfStore.origins('hf://org/m', { HF_ENDPOINT: 'x' })).toEqual([]);
  });
});
