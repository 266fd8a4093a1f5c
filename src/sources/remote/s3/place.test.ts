import { expect, test } from 'vitest';
import type { AwsSettings } from './aws-settings.ts';
import { objectRequest, placeOf } from './place.ts';

const nothing: AwsSettings = {
  keys: undefined,
  region: undefined,
  endpoint: undefined,
  virtualHosted: false,
};
const minio = { ...nothing, endpoint: 'http://127.0.0.1:9000/' };

test.each([
  ['bucket', nothing, 'https://bucket.s3.us-east-1.amazonaws.com'],
  ['bucket', { ...nothing, region: 'eu-west-1' }, 'https://bucket.s3.eu-west-1.amazonaws.com'],
  ['bucket', { ...nothing, region: 'cn-north-1' }, 'https://bucket.s3.cn-north-1.amazonaws.com.cn'],
  ['my.bucket', nothing, 'https://s3.us-east-1.amazonaws.com/my.bucket'],
  ['My_Bucket', nothing, 'https://s3.us-east-1.amazonaws.com/My_Bucket'],
  ['bucket', minio, 'http://127.0.0.1:9000/bucket'],
  ['bucket', { ...nothing, endpoint: 'https://host/s3/' }, 'https://host/s3/bucket'],
  ['bucket', { ...nothing, endpoint: 'https://host', virtualHosted: true }, 'https://bucket.host'],
])('%s is at %o', (bucket, settings, url) => {
  expect(placeOf(bucket, settings)).toMatchObject({ url, credential: undefined });
});

test('keys are for the origin of the bucket alone', () => {
  const keys = { accessKeyId: 'id', secretAccessKey: 'secret', sessionToken: undefined };
  expect(placeOf('bucket', { ...nothing, keys }, 'eu-west-1').credential).toEqual({
    kind: 'sigv4',
    origin: 'https://bucket.s3.eu-west-1.amazonaws.com',
    region: 'eu-west-1',
    ...keys,
  });
});

test('letters of a key are encoded, and no other part of the address', () => {
  const { url } = objectRequest(placeOf('bucket', minio), "a b/ü+?#%&='(x)", '1/2');
  expect(url).toBe(
    'http://127.0.0.1:9000/bucket/a%20b/%C3%BC%2B%3F%23%25%26%3D%27%28x%29?versionId=1%2F2',
  );
});

test.each(['a/../../other/key', '..', './a', 'a/.'])('refuses the key %s', (key) => {
  expect(() => objectRequest(placeOf('bucket', minio), key)).toThrow(/cannot be asked for/);
});

test.each([
  { ...nothing, endpoint: 'ftp://host' },
  { ...nothing, endpoint: 'http://me:secret@host' },
  { ...nothing, endpoint: 'host:9000' },
  { ...nothing, endpoint: 'https://host/?x' },
  { ...nothing, region: 'evil.example/' },
])('refuses %o', (settings) => {
  expect(() => placeOf('bucket', settings)).toThrow(/AWS/);
});
