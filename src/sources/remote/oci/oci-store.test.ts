import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { answering, type Answer, type AnsweringClient } from '../../../../test/hub/answers.ts';
import { ociStore } from './oci-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'pickleproof-oci-'));
afterAll(() => rmSync(folder, { recursive: true }));
const login = Buffer.from('me:secret').toString('base64');
writeFileSync(
  join(folder, 'config.json'),
  JSON.stringify({ auths: { 'reg.example': { auth: login } } }),
);

const sha256 = (text: string): string =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;
const layer = (title: string | undefined, more: object = {}): object => ({
  mediaType: 'application/octet-stream',
  digest: sha256(title ?? 'none'),
  size: 10,
  ...(title === undefined ? {} : { annotations: { 'org.opencontainers.image.title': title } }),
  ...more,
});
const manifest = (...layers: readonly object[]): string =>
  JSON.stringify({
    schemaVersion: 2,
    config: { mediaType: 'application/vnd.oci.empty.v1+json', digest: sha256('{}'), size: 2 },
    layers,
  });
const serving = (...texts: readonly string[]): AnsweringClient =>
  answering((_call, { pathname }) => {
    const reference = pathname.split('/').at(-1) ?? '';
    const body = texts.find((text) => sha256(text) === reference) ?? texts[0];
    return { body: body ?? '' };
  });
const list = (client: AnsweringClient, uri = 'oci://reg.example/team/model:v1') =>
  ociStore.list(uri, client);

test('lists the files of an artifact under the digest of its manifest', async () => {
  const text = manifest(layer('b.safetensors'), layer('a/config.json'));
  const model = await list(serving(text));
  expect(model.uri).toBe('oci://reg.example/team/model:v1');
  expect(model.pinned).toBe(`oci://reg.example/team/model@${sha256(text)}`);
  expect(model.files.map(({ name }) => name)).toEqual(['a/config.json', 'b.safetensors']);
  const digest = sha256('b.safetensors');
  expect(model.files[1]).toEqual({
    name: 'b.safetensors',
    size: 10,
    digest: { algorithm: 'sha256', value: digest.slice(7) },
    request: { url: `https://reg.example/v2/team/model/blobs/${digest}` },
  });
});

describe('names', () => {
  const nameOf = async (blob: object): Promise<string | undefined> =>
    (await list(serving(manifest(blob)))).files[0]?.name;
  const path = { 'org.cncf.model.filepath': 'weights/model.bin' };
  const raw = 'application/vnd.cncf.model.weight.v1.raw';

  test.each([
    ['a path of ModelPack', { annotations: path, mediaType: raw }, 'weights/model.bin'],
    [
      'a packed layer of ModelPack',
      { annotations: path, mediaType: 'application/vnd.cncf.model.weight.v1.tar' },
      'weights/model.bin.tar',
    ],
    [
      'a folder that ORAS packed',
      {
        annotations: {
          'org.opencontainers.image.title': 'dir',
          'io.deis.oras.content.unpack': 'true',
        },
        mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      },
      'dir.tar.gz',
    ],
    [
      'a file that ORAS calls a tar',
      {
        annotations: { 'org.opencontainers.image.title': 'm.pkl' },
        mediaType: 'application/vnd.oci.image.layer.v1.tar',
      },
      'm.pkl',
    ],
    [
      'a layer of an image',
      { mediaType: 'application/vnd.docker.image.rootfs.diff.tar.gzip' },
      `layer-000-${sha256('none').slice(7, 19)}.tar.gz`,
    ],
    ['a layer of any kind', {}, `layer-000-${sha256('none').slice(7, 19)}`],
  ])('%s', async (_what, more, name) => {
    expect(await nameOf(layer(undefined, more))).toBe(name);
  });

  test.each(['../evil.pkl', '/etc/passwd', 'a\\..\\b', 'C:x'])('refuses %s', async (title) => {
    await expect(nameOf(layer(title))).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  test('refuses two layers of one name', async () => {
    const client = serving(manifest(layer('a'), layer('a', { digest: sha256('other') })));
    await expect(list(client)).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  test('takes a configuration that has the name of a file for one', async () => {
    const text = JSON.stringify({ schemaVersion: 2, config: layer('c.pkl'), layers: [] });
    expect((await list(serving(text))).files.map(({ name }) => name)).toEqual(['c.pkl']);
  });
});

describe('an index', () => {
  const index = (...manifests: readonly object[]): string =>
    JSON.stringify({ schemaVersion: 2, manifests });
  const entry = (text: string, platform?: object): object => ({
    digest: sha256(text),
    size: text.length,
    platform,
  });
  const one = manifest(layer('a'));

  test('of one manifest and what attests it leads to that manifest', async () => {
    const unknown = { os: 'unknown', architecture: 'unknown' };
    const text = index(entry(one), entry('attestation', unknown));
    expect((await list(serving(text, one))).pinned).toContain(sha256(one));
  });

  test('of several asks which is meant', async () => {
    const other = manifest(layer('b'));
    const text = index(
      entry(one, { os: 'linux', architecture: 'amd64' }),
      entry(other, { os: 'linux', architecture: 'arm64', variant: 'v8' }),
    );
    await expect(list(serving(text))).rejects.toThrow(
      `name one of them: @${sha256(one)} (linux/amd64), @${sha256(other)} (linux/arm64/v8)`,
    );
  });

  test('that leads to itself comes to an end', async () => {
    const text = index(entry('x'));
    await expect(
      list(
        answering(() => ({ body: text })),
        'oci://reg.example/a:v1',
      ),
    ).rejects.toMatchObject({ name: 'ModelFileError' });
  });
});

describe('refuses', () => {
  test.each([
    ['no JSON', 'x', 'MALFORMED'],
    ['the first version', JSON.stringify({ schemaVersion: 1, fsLayers: [] }), 'UNSUPPORTED'],
    ['neither', JSON.stringify({ schemaVersion: 2 }), 'UNSUPPORTED'],
    ['both', JSON.stringify({ schemaVersion: 2, layers: [], manifests: [] }), 'MALFORMED'],
    ['layers that are no list', JSON.stringify({ schemaVersion: 2, layers: {} }), 'MALFORMED'],
    ['a layer that is none', JSON.stringify({ schemaVersion: 2, layers: [1] }), 'MALFORMED'],
    ['a layer without a size', manifest(layer('a', { size: '1' })), 'MALFORMED'],
    ['a negative size', manifest(layer('a', { size: -1 })), 'MALFORMED'],
    ['a layer without a digest', manifest(layer('a', { digest: '../x' })), 'MALFORMED'],
    [
      'another digest',
      manifest(layer('a', { digest: `sha512:${'a'.repeat(128)}` })),
      'UNSUPPORTED',
    ],
    [
      'too many layers',
      manifest(...Array.from({ length: 10_001 }, () => layer('a'))),
      'LIMIT_EXCEEDED',
    ],
  ])('%s', async (_what, text, code) => {
    await expect(list(serving(text))).rejects.toMatchObject({ code });
  });

  test('a manifest that is not the one that was asked for', async () => {
    const uri = `oci://reg.example/a@${sha256('another')}`;
    await expect(list(serving(manifest(layer('a'))), uri)).rejects.toThrow(/sends a manifest with/);
  });

  test('a manifest that is not the one that the registry says', async () => {
    const headers = { 'docker-content-digest': sha256('another') };
    const client = answering(() => ({ body: manifest(layer('a')), headers }));
    await expect(list(client)).rejects.toThrow(/sends a manifest with/);
  });

  test('a name that is not there', async () => {
    await expect(list(answering(() => ({ status: 404 })))).rejects.toThrow(/no such name or tag/);
  });
});

describe('a registry that wants to know who asks', () => {
  const realm = 'https://auth.example/token';
  const text = manifest(layer('a'));
  const challenge = `Bearer realm="${realm}",service="reg",scope="repository:team/model:pull"`;
  const guarded =
    (header: string, token: Answer = { body: '{"token":"t0ken"}' }) =>
    (call: { credential?: { kind: string } | undefined }, url: URL): Answer => {
      if (url.origin === 'https://auth.example') return token;
      return call.credential === undefined
        ? { status: 401, headers: { 'www-authenticate': header } }
        : { body: text };
    };

  test('gets a token from its realm, and the blobs are read with it', async () => {
    const client = answering(guarded(challenge), { DOCKER_CONFIG: folder });
    const { files } = await list(client);
    const [, token] = client.calls;
    expect(token?.url).toBe(`${realm}?service=reg&scope=repository%3Ateam%2Fmodel%3Apull`);
    expect(token?.credential).toEqual({
      kind: 'basic',
      origin: 'https://auth.example',
      user: 'me',
      password: 'secret',
    });
    expect(files[0]?.request.credential).toEqual({
      kind: 'bearer',
      origin: 'https://reg.example',
      token: 't0ken',
      realm: { url: token?.url, credential: token?.credential },
    });
  });

  test('gets none of another login', async () => {
    const client = answering(guarded(challenge), { DOCKER_CONFIG: folder });
    await list(client, 'oci://other.example/a:v1');
    expect(client.calls.map(({ credential }) => credential?.kind)).toEqual([
      undefined,
      undefined,
      'bearer',
    ]);
  });

  test('by a password gets it', async () => {
    const client = answering(guarded('Basic realm="x"'), { DOCKER_CONFIG: folder });
    expect((await list(client)).files[0]?.request.credential).toMatchObject({
      kind: 'basic',
      origin: 'https://reg.example',
    });
  });

  test.each([
    ['a realm in plain text', 'Bearer realm="http://auth.example/token"', /not https/],
    ['no realm', 'Bearer', /not https/],
    ['nothing that we know', 'Negotiate', /HTTP 401.*docker login reg2/],
  ])('is told nothing for %s', async (_what, header, message) => {
    const client = answering(guarded(header), { DOCKER_CONFIG: folder });
    await expect(list(client, 'oci://reg2/a:v1')).rejects.toThrow(message);
    expect(client.calls).toHaveLength(1);
  });

  test.each([
    ['refuses', { status: 403 }, /gives no token for the login that is known/],
    ['answers without one', { body: '{}' }, /holds no token/],
    ['answers with what is no header', { body: '{"token":"a\\r\\nb"}' }, /holds no token/],
  ])('says so when the realm %s', async (_what, answer, message) => {
    const client = answering(guarded(challenge, answer), { DOCKER_CONFIG: folder });
    await expect(list(client)).rejects.toThrow(message);
  });

  test('that refuses the token too is asked no third time', async () => {
    const client = answering((_call, url) =>
      url.origin === 'https://auth.example'
        ? { body: '{"access_token":"t"}' }
        : { status: 401, headers: { 'www-authenticate': challenge } },
    );
    await expect(list(client)).rejects.toThrow(/HTTP 401/);
    expect(client.calls).toHaveLength(3);
  });
});
