import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClient } from '../client.ts';
import { CLIENT_SETTINGS } from '../client-settings.ts';
import { openRemote, type RemoteSource } from '../open-remote.ts';
import type { RemoteFile } from '../remote-model.ts';
import { hfAddress } from './hf-address.ts';
import { cachedCopy, cachedModel } from './hf-cache.ts';
import { hfStore } from './hf-store.ts';

const COMMIT = 'c0ffee'.padEnd(40, '0');
const BYTES = Buffer.from('weights');
const SHA256 = createHash('sha256').update(BYTES).digest('hex');
const GIT = createHash('sha1').update('blob 7\0').update(BYTES).digest('hex');

let cache = '';
let folder = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pickleproof-cache-'));
  folder = join(cache, 'models--org--m');
  put('refs/main', COMMIT);
  put(`blobs/${SHA256}`, BYTES);
  put(`blobs/${GIT}`, BYTES);
  link('model.bin', `../../blobs/${SHA256}`);
  link('sub/config.json', `../../../blobs/${GIT}`);
});
afterEach(() => rmSync(cache, { recursive: true }));

function put(name: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), bytes);
}

function link(name: string, target: string): void {
  const path = join(folder, 'snapshots', COMMIT, name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function open(file: RemoteFile): RemoteSource {
  return openRemote(file, { settings: CLIENT_SETTINGS, maxBytes: 0, program: '/nowhere' });
}
const fileNamed = (name: string, uri = 'hf://org/m'): RemoteFile | undefined =>
  cachedModel(cache, hfAddress(uri)).files.find((file) => file.name === name);

test('a snapshot is a model at its commit, with digests that the blobs are named by', () => {
  const model = cachedModel(cache, hfAddress('hf://org/m'));
  expect(model.pinned).toBe(`hf://org/m@${COMMIT}`);
  expect(model.files.map(({ name, size, digest }) => [name, size, digest])).toEqual([
    ['model.bin', 7, { algorithm: 'sha256', value: SHA256 }],
    ['sub/config.json', 7, { algorithm: 'git-blob-sha1', value: GIT }],
  ]);
  expect(cachedModel(cache, hfAddress(`hf://org/m@${COMMIT}/sub`)).files).toHaveLength(1);
});

test('the store asks the cache alone when it may not go online', async () => {
  const env = { HF_HUB_CACHE: cache, HF_HUB_OFFLINE: '1', HF_ENDPOINT: 'https://nowhere.invalid' };
  const model = await hfStore.list('hf://org/m', openClient({ env }));
  expect(model.files).toHaveLength(2);
  const online = openClient({ env: { HF_HUB_CACHE: cache, HF_ENDPOINT: 'nonsense' } });
  await expect(hfStore.list('hf://org/m', online)).rejects.toThrow(/HF_ENDPOINT is no address/);
});

test.each(['hf://org/other', 'hf://org/m@v2', `hf://org/m@${'a'.repeat(40)}`, 'hf://org/m/none'])(
  '%s is not there',
  (uri) => {
    expect(() => cachedModel(cache, hfAddress(uri))).toThrow(/HF_HUB_OFFLINE is set, and the/);
  },
);

test('a copy is looked for by its digest, and where there are no links by its name', () => {
  const address = hfAddress('hf://org/m');
  const tree = { name: 'x.bin', size: 7, digest: { algorithm: 'sha256', value: SHA256 } } as const;
  expect(cachedCopy(cache, address, COMMIT, tree)).toBe(join(folder, 'blobs', SHA256));
  const other = { ...tree, digest: { algorithm: 'sha256', value: 'f'.repeat(64) } } as const;
  expect(cachedCopy(cache, address, COMMIT, other)).toBeUndefined();
  put(`snapshots/${COMMIT}/x.bin`, 'copied');
  expect(cachedCopy(cache, address, COMMIT, other)).toMatch(/snapshots.*x\.bin$/);
});

describe('what is read from it', () => {
  test('is the bytes, without a request', () => {
    const file = fileNamed('sub/config.json');
    if (file === undefined) throw new Error('not listed');
    const source = open(file);
    expect([source.size, source.requests, source.bytesRead]).toEqual([7, 0, 0]);
    expect(Buffer.from(source.read(0, 7)).toString()).toBe('weights');
    expect(() => source.assertUnchanged()).not.toThrow();
    source.close();
  });

  test('is held against the digest', () => {
    put(`blobs/${SHA256}`, 'WEIGHTS');
    const file = fileNamed('model.bin');
    if (file === undefined) throw new Error('not listed');
    expect(() => open(file)).toThrow(/offline, and the copy in the cache does not hold what/);
    rmSync(join(folder, 'blobs', SHA256));
    const gone = fileNamed('model.bin');
    if (gone === undefined) throw new Error('not listed');
    expect(() => open(gone)).toThrow(/the copy in the cache cannot be read/);
  });

  test('is judged for what it is where no digest is known', () => {
    put(`snapshots/${COMMIT}/plain.txt`, 'plain');
    const file = fileNamed('plain.txt');
    if (file === undefined) throw new Error('not listed');
    expect(file.digest).toBeUndefined();
    const source = open(file);
    expect(source.size).toBe(5);
    source.close();
  });
});
