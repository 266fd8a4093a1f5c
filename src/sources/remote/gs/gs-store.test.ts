import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answer } from '../../../../test/hub/answers.ts';
import { GENERATION, startGoogleBucket, TOKEN } from '../../../../test/hub/google-bucket.ts';
import type { Loopback } from '../../../../test/hub/loopback.ts';
import { openClient } from '../client.ts';
import type { RemoteModel } from '../remote-model.ts';
import type { Environment } from '../remote-store.ts';
import { bodyBytes } from '../reply-body.ts';
import { gsStore } from './gs-store.ts';

const BYTES = Uint8Array.from({ length: 100 }, (_, index) => index);
const many = Object.fromEntries(
  Array.from({ length: 70 }, (_, index) => [`many/${index}.bin`, BYTES]),
);

let bucket: Loopback;
beforeAll(async () => {
  bucket = await startGoogleBucket({ 'm/a b+c.pt': BYTES, 'm/sub/x#1.bin': BYTES, ...many }, 30);
});
afterAll(() => bucket.close());

async function list(uri: string, env: Environment = {}): Promise<RemoteModel> {
  const named = { STORAGE_EMULATOR_HOST: bucket.host, ...env };
  const origins = gsStore.origins(uri, named);
  const client = openClient({ env: { CLOUDSDK_AUTH_ACCESS_TOKEN: TOKEN, ...named }, origins });
  try {
    return await gsStore.list(uri, client);
  } finally {
    await client.close();
  }
}

describe('against a bucket', () => {
  test('an object is pinned to its generation, with the digest that the store keeps', async () => {
    const { uri, pinned, files, single } = await list('gs://bucket/m/a b+c.pt');
    expect({ uri, pinned, single }).toEqual({
      uri: 'gs://bucket/m',
      pinned: `gs://bucket/m/a b+c.pt?generation=${GENERATION}`,
      single: true,
    });
    expect(files).toMatchObject([{ name: 'a b+c.pt', size: 100, digest: { algorithm: 'md5' } }]);
    expect(await list(pinned)).toMatchObject({ pinned });
    expect(await list(`gs://bucket/m/a b+c.pt#${GENERATION}`)).toMatchObject({ pinned });
    await expect(list('gs://bucket/m/a b+c.pt#1')).rejects.toThrow(/HTTP 404/);
  });

  test('what is listed can be read, by range', async () => {
    const [, file] = (await list('gs://bucket/m/')).files;
    const client = openClient({ origins: [bucket.origin] });
    const { url = '', credential } = file?.request ?? {};
    const reply = await client.send({ url, credential, headers: { range: 'bytes=3-5' } });
    expect(reply.status).toBe(206);
    expect([...(await bodyBytes(reply))]).toEqual([3, 4, 5]);
    await client.close();
    expect(file).toMatchObject({ name: 'sub/x#1.bin', digest: { algorithm: 'md5' } });
  });

  test('a large folder is listed page by page, and pinned without a look at each object', async () => {
    bucket.seen.splice(0);
    const model = await list('gs://bucket/many');
    expect(model.files).toHaveLength(70);
    expect(model.files.every(({ request }) => request.url.endsWith(GENERATION))).toBe(true);
    expect(bucket.seen.length).toBeLessThan(8);
    expect(await list(model.pinned)).toMatchObject({ pinned: model.pinned });
    const other = model.pinned.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'));
    await expect(list(other)).rejects.toThrow(/has changed since it was pinned/);
  });

  test('who is not known is told which variables to set; a token that is refused is said to be', async () => {
    const nobody = list('gs://bucket/m/', { CLOUDSDK_AUTH_ACCESS_TOKEN: '' });
    await expect(nobody).rejects.toThrow(/set CLOUDSDK_AUTH_ACCESS_TOKEN to what gcloud auth/);
    const wrong = list('gs://bucket/m/', { CLOUDSDK_AUTH_ACCESS_TOKEN: 'wrong' });
    await expect(wrong).rejects.toThrow(/gs:\/\/bucket\/m\/: .*does not let them do this/);
    await expect(list('gs://bucket/none')).rejects.toThrow(/no such object, and no such folder/);
  });
});

const always = (answer: Answer, env: Environment = {}): Promise<RemoteModel> =>
  gsStore.list(
    'gs://bucket/a.pt',
    answering(() => answer, env),
  );

test('Google is asked where nothing else is named, with a token or with keys', async () => {
  const found = { headers: { 'content-length': '3', 'x-goog-generation': '7' } };
  const request = async (env: Environment): Promise<unknown> =>
    (await always(found, env)).files[0]?.request;
  const url = 'https://storage.googleapis.com/bucket/a.pt?generation=7';
  const origin = 'https://storage.googleapis.com';
  expect(await request({})).toEqual({ url, credential: undefined });
  expect(await request({ GOOGLE_OAUTH_ACCESS_TOKEN: 'token' })).toEqual({
    url,
    credential: { kind: 'bearer', origin, token: 'token' },
  });
  expect(await request({ GS_ACCESS_KEY_ID: 'id', GS_SECRET_ACCESS_KEY: 'secret' })).toMatchObject({
    credential: { kind: 'sigv4', origin, region: 'auto', accessKeyId: 'id' },
  });
});

test.each([
  [{ GS_ACCESS_KEY_ID: 'id' }, /one of them is not set/],
  [{ CLOUDSDK_AUTH_ACCESS_TOKEN: 'a\nb' }, /holds what no token holds/],
  [{ STORAGE_EMULATOR_HOST: 'http://user:secret@host' }, /expected http:\/\/HOST/],
])('%o is refused', async (env, message) => {
  await expect(always({}, env)).rejects.toThrow(message);
});

test('an object that is sent otherwise than it is stored is refused', async () => {
  const headers = { 'content-length': '3', 'x-goog-stored-content-encoding': 'gzip' };
  await expect(always({ headers })).rejects.toMatchObject({ code: 'UNSUPPORTED' });
});

test.each(['gs://', 'gs://b', 'gs://../a', 'gs://bucket/folder/#12'])(
  '%s names nothing',
  async (uri) => {
    const client = answering(() => ({}));
    await expect(gsStore.list(uri, client)).rejects.toMatchObject({ code: 'MALFORMED' });
  },
);

test('an object that was composed of others has no digest, and a list may say more than one', async () => {
  const headers = {
    'content-length': '3',
    'x-goog-generation': '7',
    'x-goog-hash': 'crc32c=AAAAAA==',
  };
  expect((await always({ headers })).files[0]).toMatchObject({ digest: undefined });
});
