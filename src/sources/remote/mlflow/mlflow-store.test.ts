import { describe, expect, test } from 'vitest';
import { answering, type Answer, type AnsweringClient } from '../../../../test/hub/answers.ts';
import { mlflowStore } from './mlflow-store.ts';

type Replies = Readonly<Record<string, unknown>>;

/** A server that answers by path, or by the folder that is listed; the shapes are those of MLflow 3.17. */
function server(replies: Replies, env: Readonly<Record<string, string>> = {}): AnsweringClient {
  return answering((_call, { origin, pathname, searchParams }): Answer => {
    if (origin !== 'https://ml.example') return {};
    const path = pathname.replace(/^\/api\/2\.0\/(?:mlflow\/)?/, '');
    const reply = replies[searchParams.get('path') ?? path];
    if (reply !== undefined) return { body: JSON.stringify(reply) };
    return { status: 404, body: '{"error_code":"RESOURCE_DOES_NOT_EXIST","message":"x"}' };
  }, env);
}

const DOWNLOAD = 'model-versions/get-download-uri';
const at = (uri: unknown): Replies => ({ [DOWNLOAD]: { artifact_uri: uri } });
const file = (path: string, size: unknown = 7): object => ({
  path,
  is_dir: false,
  file_size: size,
});
const folder = (path: string): object => ({ path, is_dir: true });
const list = (client: AnsweringClient, uri = 'mlflow://ml.example/clf/3') =>
  mlflowStore.list(uri, client);

test('lists what the server hands out, folder by folder', async () => {
  const client = server({
    ...at('mlflow-artifacts:/0/models/m-1/artifacts'),
    '0/models/m-1/artifacts': { files: [folder('data'), file('MLmodel'), folder('empty')] },
    '0/models/m-1/artifacts/data': { files: [file('model b.pkl', '9')] },
    '0/models/m-1/artifacts/empty': {},
  });
  const base = 'https://ml.example/api/2.0/mlflow-artifacts/artifacts/0/models/m-1/artifacts';
  expect(await list(client)).toEqual({
    uri: 'mlflow://ml.example/clf/3',
    pinned: 'mlflow://ml.example/clf/3',
    files: [
      { name: 'MLmodel', size: 7, request: { url: `${base}/MLmodel` } },
      { name: 'data/model b.pkl', size: 9, request: { url: `${base}/data/model%20b.pkl` } },
    ],
  });
});

test('an alias is pinned to its version', async () => {
  const client = server({
    ...at('mlflow-artifacts:/a'),
    'registered-models/alias': { model_version: { version: '12' } },
    a: { files: [file('x')] },
  });
  expect((await list(client, 'mlflow://ml.example/My%20Model@champion')).pinned).toBe(
    'mlflow://ml.example/My%20Model/12',
  );
  expect(client.calls[1]?.url).toMatch(/name=My%20Model&version=12$/);
});

test('sends the token to the server, and the files are read with it', async () => {
  const env = { MLFLOW_TRACKING_TOKEN: 't' };
  const client = server({ ...at('mlflow-artifacts:/a'), a: { files: [file('x')] } }, env);
  const { files } = await list(client);
  const credential = { kind: 'bearer', origin: 'https://ml.example', token: 't' };
  expect(client.calls.map((call) => call.credential)).toEqual([credential, credential]);
  expect(files[0]?.request.credential).toEqual(credential);
});

test('goes on to a bucket with the keys of the user', async () => {
  const row = '<Contents><Key>p/m/x.pkl</Key><Size>1</Size><ETag>&quot;e&quot;</ETag></Contents>';
  const env = {
    MLFLOW_S3_ENDPOINT_URL: 'https://bucket.example',
    AWS_ACCESS_KEY_ID: 'id',
    AWS_SECRET_ACCESS_KEY: 's',
    MLFLOW_TRACKING_TOKEN: 't',
  };
  const client = answering(({ method }, { origin }) => {
    if (origin === 'https://ml.example') return { body: '{"artifact_uri":"s3://store/p/m"}' };
    const page = `<ListBucketResult><IsTruncated>false</IsTruncated>${row}</ListBucketResult>`;
    return method === 'HEAD' ? { headers: { 'content-length': '1' } } : { body: page };
  }, env);
  const { files } = await list(client);
  expect(files.map(({ name, request }) => [name, request.url])).toEqual([
    ['x.pkl', 'https://bucket.example/store/p/m/x.pkl'],
  ]);
  expect(files[0]?.request.credential?.kind).toBe('sigv4');
  expect(mlflowStore.origins('mlflow://ml.example/clf/3', env)).toEqual([
    'https://ml.example',
    'https://bucket.example',
  ]);
});

describe('refuses', () => {
  test.each([
    ["a folder of the server's own", at('file:///mlruns/1'), /--serve-artifacts/],
    ['a path of the server', at('/mlruns/1'), /--serve-artifacts/],
    ['another server', at('mlflow-artifacts://evil.example/a'), /another server \(evil\.example\)/],
    ['another kind of store', at('gs://bucket/a'), /gs:, which is not read here/],
    ['an address', at('https://evil.example/a'), /https:, which is not read here/],
    ['no place', at(7), /no place of the artifacts/],
    ['a place that leads out', at('mlflow-artifacts:/a/../b'), /the part "\.\."/],
    ['a version without files', { ...at('mlflow-artifacts:/a'), a: {} }, /has no files/],
    ['a list that is none', { ...at('mlflow-artifacts:/a'), a: { files: 1 } }, /cannot be read/],
    [
      'an entry that is none',
      { ...at('mlflow-artifacts:/a'), a: { files: [1] } },
      /cannot be read/,
    ],
    [
      'a name that leads out',
      { ...at('mlflow-artifacts:/a'), a: { files: [file('../../x')] } },
      /the part "\.\."/,
    ],
    [
      'two files of one name',
      { ...at('mlflow-artifacts:/a'), a: { files: [file('x'), file('x')] } },
      /two files/,
    ],
    ['a version that is not there', {}, /no such model, version or alias/],
  ])('%s', async (_what, replies, message) => {
    await expect(list(server(replies))).rejects.toThrow(message);
  });

  test('an alias whose answer names no version', async () => {
    const client = server({ 'registered-models/alias': { model_version: { version: '../1' } } });
    await expect(list(client, 'mlflow://ml.example/clf@a')).rejects.toThrow(/names no version/);
  });

  test('a tree without an end', async () => {
    const client = answering((_call, { pathname }) => ({
      body: pathname.endsWith('get-download-uri')
        ? '{"artifact_uri":"mlflow-artifacts:/a"}'
        : JSON.stringify({ files: [folder('d'), folder('e')] }),
    }));
    await expect(list(client)).rejects.toMatchObject({ name: 'ModelFileError' });
  });

  test.each([
    [401, '', /HTTP 401: set MLFLOW_TRACKING_TOKEN/],
    [403, 'text', /HTTP 403: set MLFLOW_TRACKING_TOKEN/],
    [501, '{}', /does not hand out artifacts/],
    [404, '<html>', /HTTP 404/],
  ])('says what HTTP %i means', async (status, body, message) => {
    await expect(list(answering(() => ({ status, body })))).rejects.toThrow(message);
  });
});
