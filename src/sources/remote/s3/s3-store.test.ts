import { describe, expect, test } from 'vitest';
import { answering, type Answer, type AnsweringClient } from '../../../../test/hub/answers.ts';
import { s3Store } from './s3-store.ts';

const MD5 = 'aadcadbac6085c1a5de6d117dbbdbbf2';
const ENV = {
  AWS_ENDPOINT_URL: 'https://store.example',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
};
type Headers = Readonly<Record<string, string>>;

/** A bucket with these objects, in pages of `each`. */
function bucket(objects: Readonly<Record<string, Headers>>, each = 1000): AnsweringClient {
  const keys = Object.keys(objects).toSorted();
  return answering((call, { pathname, searchParams }) => {
    const key = decodeURIComponent(pathname.replace(/^\/bucket\/?/, ''));
    if (call.method === 'HEAD') {
      const headers = objects[key];
      return headers ? { headers: { 'content-length': '7', ...headers } } : { status: 404 };
    }
    const prefix = searchParams.get('prefix') ?? '';
    const from = Number(searchParams.get('continuation-token') ?? 0);
    const found = keys.filter((name) => name.startsWith(prefix));
    return { body: page(found.slice(from, from + each), from + each, found.length, objects) };
  }, ENV);
}

function page(
  keys: readonly string[],
  next: number,
  length: number,
  objects: Readonly<Record<string, Headers>>,
): string {
  const rows = keys.map((key) => {
    const tag = (objects[key]?.['etag'] ?? '').replaceAll('"', '&quot;');
    const size = key.endsWith('/') ? 0 : 7;
    const name = encodeURIComponent(key).replaceAll('%20', '+');
    return `<Contents><Key>${name}</Key><Size>${size}</Size><ETag>${tag}</ETag></Contents>`;
  });
  const more = next < length;
  const token = more ? `<NextContinuationToken>${next}</NextContinuationToken>` : '';
  return (
    '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">' +
    `<EncodingType>url</EncodingType><IsTruncated>${more}</IsTruncated>${token}${rows.join('')}</ListBucketResult>`
  );
}

const list = (client: AnsweringClient, uri: string) => s3Store.list(uri, client);
const always = (answer: Answer, env: Headers = ENV): AnsweringClient =>
  answering(() => answer, env);
const error = (code: string): string => `<Error><Code>${code}</Code><Message>x</Message></Error>`;

test('an object is listed with one question, under its version', async () => {
  const client = bucket({ 'm/a b.pt': { etag: `"${MD5}"`, 'x-amz-version-id': 'v1' } });
  expect(await list(client, 's3://bucket/m/a b.pt')).toEqual({
    uri: 's3://bucket/m',
    pinned: 's3://bucket/m/a b.pt?versionId=v1',
    single: true,
    files: [
      {
        name: 'a b.pt',
        size: 7,
        digest: { algorithm: 'md5', value: MD5 },
        etag: `"${MD5}"`,
        request: {
          url: 'https://store.example/bucket/m/a%20b.pt?versionId=v1',
          credential: {
            kind: 'sigv4',
            origin: 'https://store.example',
            accessKeyId: 'id',
            secretAccessKey: 'secret',
            region: 'us-east-1',
          },
        },
      },
    ],
  });
  expect(client.calls).toHaveLength(1);
});

test('a folder is listed page by page, with every object held to its tag', async () => {
  const objects = Object.fromEntries(
    Array.from({ length: 2345 }, (_, index) => [`m/${index}`, { etag: `"${index}"` }]),
  );
  const client = bucket({ ...objects, 'm/': {}, 'm.other': {}, m2: {} });
  const model = await list(client, 's3://bucket/m');
  expect(model.files).toHaveLength(2345);
  expect(new Set(model.files.map(({ name }) => name))).toEqual(
    new Set(Object.keys(objects).map((key) => key.slice(2))),
  );
  expect(model.files.find(({ name }) => name === '77')?.etag).toBe('"77"');
  expect(client.calls.map(({ method }) => method)).toEqual(['HEAD', 'GET', 'GET', 'GET', 'HEAD']);
});

test('names with blanks, plus signs and letters of any script are read as they are', async () => {
  const { files } = await list(bucket({ 'm/ä b+c&d.pkl': {} }), 's3://bucket/m/');
  expect(files.map(({ name }) => name)).toEqual(['ä b+c&d.pkl']);
});

test('where versions are kept every object is pinned to its own', async () => {
  const objects = { 'm/a': { 'x-amz-version-id': '1' }, 'm/b': { 'x-amz-version-id': '2' } };
  const { files } = await list(bucket(objects), 's3://bucket/m/');
  expect(files.map(({ request }) => request.url.slice(-4))).toEqual(['Id=1', 'Id=2']);
});

test('a folder that is pinned must not have changed', async () => {
  const before = await list(bucket({ 'm/a': { etag: '"1"' } }), 's3://bucket/m/');
  expect(before.pinned).toMatch(/^s3:\/\/bucket\/m\/\?listing=sha256:[0-9a-f]{64}$/);
  expect(await list(bucket({ 'm/a': { etag: '"1"' } }), before.pinned)).toEqual(before);
  await expect(list(bucket({ 'm/a': { etag: '"2"' } }), before.pinned)).rejects.toThrow(
    /has changed since it was pinned/,
  );
});

describe('the digest of an object', () => {
  const sha256 = Buffer.alloc(32, 7).toString('base64');
  test.each([
    ['is its SHA-256', { 'x-amz-checksum-sha256': sha256 }, '07'.repeat(32)],
    [
      'is not that of its parts',
      { 'x-amz-checksum-sha256': sha256, 'x-amz-checksum-type': 'COMPOSITE' },
      MD5,
    ],
    ['is not that of its parts, unsaid', { 'x-amz-checksum-sha256': `${sha256}-2` }, MD5],
    ['is not the tag of many parts', { etag: `"${MD5}-2"` }, undefined],
    ['is not the tag under KMS', { 'x-amz-server-side-encryption': 'aws:kms' }, undefined],
    [
      "is not the tag under a customer's key",
      { 'x-amz-server-side-encryption-customer-algorithm': 'AES256' },
      undefined,
    ],
    ['is the tag under the key of S3', { 'x-amz-server-side-encryption': 'AES256' }, MD5],
  ])('%s', async (_what, headers, value) => {
    const { files } = await list(bucket({ k: { etag: `"${MD5}"`, ...headers } }), 's3://bucket/k');
    expect(files[0]?.digest?.value).toBe(value);
  });
});

describe('a bucket of Amazon in another region', () => {
  const { AWS_ENDPOINT_URL: _none, ...env } = ENV;
  const elsewhere = answering((call, { host }) => {
    if (!host.includes('eu-west-1')) {
      return { status: 301, headers: { 'x-amz-bucket-region': 'eu-west-1' } };
    }
    return { headers: { 'content-length': '1' } };
  }, env);

  test('is asked there, once, with a signature for there', async () => {
    const { files } = await list(elsewhere, 's3://bucket/k');
    expect(elsewhere.calls.map(({ url }) => new URL(url).host)).toEqual([
      'bucket.s3.us-east-1.amazonaws.com',
      'bucket.s3.eu-west-1.amazonaws.com',
    ]);
    expect(files[0]?.request.credential).toMatchObject({
      region: 'eu-west-1',
      origin: 'https://bucket.s3.eu-west-1.amazonaws.com',
    });
  });

  test.each(['evil.example/', 'us-east-1'])('is not looked for in %s', async (region) => {
    const answer = { status: 301, headers: { 'x-amz-bucket-region': region } };
    const client = always(answer, env);
    await expect(list(client, 's3://bucket/k')).rejects.toThrow(/HTTP 301/);
    expect(client.calls).toHaveLength(1);
  });
});

describe('says why', () => {
  test.each([
    [403, 'InvalidAccessKeyId', /does not know the access key id/],
    [403, 'SignatureDoesNotMatch', /secret key does not belong/],
    [403, 'RequestTimeTooSkewed', /clock of this machine/],
    [403, 'AccessDenied', /does not let them do this/],
    [404, 'NoSuchBucket', /no such bucket/],
    [400, 'ExpiredToken', /session token has expired/],
    [403, '<script>', /HTTP 403/],
    [400, 'SomethingNew', /HTTP 400 SomethingNew$/],
  ])('HTTP %i %s', async (status, code, message) => {
    await expect(list(always({ status, body: error(code) }), 's3://bucket/m/')).rejects.toThrow(
      message,
    );
  });

  test('a store wants keys that there are none of', async () => {
    const client = always({ status: 403 }, { AWS_ENDPOINT_URL: 'https://store.example' });
    await expect(list(client, 's3://bucket/m')).rejects.toThrow(/set AWS_ACCESS_KEY_ID/);
    expect(client.calls.every(({ credential }) => credential === undefined)).toBe(true);
  });

  test('a look at an object is refused without a word, and the list says it', async () => {
    const client = answering(
      ({ method }) =>
        method === 'HEAD' ? { status: 400 } : { status: 400, body: error('ExpiredToken') },
      ENV,
    );
    await expect(list(client, 's3://bucket/m')).rejects.toThrow(/session token has expired/);
  });

  test('there is nothing there', async () => {
    await expect(list(bucket({}), 's3://bucket/m')).rejects.toThrow(
      /no such object, and no such folder/,
    );
  });

  test('a version is not there', async () => {
    await expect(list(bucket({}), 's3://bucket/m?versionId=x')).rejects.toThrow(/HTTP 404/);
  });
});

describe('refuses a list', () => {
  const wrap = (text: string): string => `<ListBucketResult>${text}</ListBucketResult>`;
  const end = '<IsTruncated>false</IsTruncated>';
  const row = (key: string, size = '1'): string =>
    `<Contents><Key>${key}</Key><Size>${size}</Size></Contents>`;
  test.each([
    ['that is none', '<html></html>'],
    ['that does not say whether it is all', wrap(row('m/a'))],
    ['that has more and no token', wrap('<IsTruncated>true</IsTruncated>')],
    ['with an object without a key', wrap(end + row(''))],
    ['with an object without a size', wrap(end + row('m/a', '-1'))],
    ['of other folders', wrap(end + row('n/a'))],
    ['with a way out', wrap(end + row('m/../../a'))],
    ['with an empty part', wrap(end + row('m//a'))],
    ['with a wrong encoding', wrap(`<EncodingType>url</EncodingType>${end}${row('m/%FF')}`)],
    [
      'that has no end',
      wrap(
        `<IsTruncated>true</IsTruncated><NextContinuationToken>t</NextContinuationToken>${row('m/a')}`,
      ),
    ],
  ])('%s', async (_what, body) => {
    const client = answering(
      ({ method }) => (method === 'HEAD' ? { headers: { 'content-length': '1' } } : { body }),
      ENV,
    );
    await expect(list(client, 's3://bucket/m/')).rejects.toMatchObject({ code: 'MALFORMED' });
  });

  test('of more objects than a model has', async () => {
    let next = 0;
    const client = answering(() => {
      const rows = Array.from({ length: 1000 }, (_, index) => row(`m/${next}-${index}`)).join('');
      const token = `<NextContinuationToken>${++next}</NextContinuationToken>`;
      return { body: wrap(`<IsTruncated>true</IsTruncated>${token}${rows}`) };
    }, ENV);
    await expect(list(client, 's3://bucket/m/')).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
    expect(client.calls).toHaveLength(21);
  });
});

test('an origin is the one of the settings, and of nothing that a store says', () => {
  expect(s3Store.origins('s3://bucket/k', ENV)).toEqual(['https://store.example']);
});
