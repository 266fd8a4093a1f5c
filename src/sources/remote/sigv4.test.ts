import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeRfc3986, signRequest, type SigV4Credential } from './sigv4.ts';

interface Vector {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly sessionToken: string;
  readonly authorization: string;
}

/** The keys of Amazon's documentation. */
const keys = (region: string, sessionToken?: string): SigV4Credential => ({
  kind: 'sigv4',
  origin: 'https://host',
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken,
  region,
});
const vectors = JSON.parse(readFileSync('oracle/remote/sigv4-vectors.json', 'utf8')) as Vector[];

test.each(vectors)('signs as botocore does: $name', (vector) => {
  const signed = signRequest(
    keys('eu-central-1', vector.sessionToken || undefined),
    {
      method: vector.method,
      url: new URL(vector.url),
      headers: vector.headers,
      body: vector.body,
    },
    new Date('2026-02-03T04:05:06Z'),
  );
  expect(signed['authorization']).toBe(vector.authorization);
  expect(signed['x-amz-security-token']).toBe(vector.sessionToken || undefined);
});

// "Examples: Signature Calculations in AWS Signature Version 4", Amazon S3 API Reference.
test.each([
  [
    'a range of an object',
    'https://examplebucket.s3.amazonaws.com/test.txt',
    { Range: 'bytes=0-9' },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'a configuration of a bucket',
    'https://examplebucket.s3.amazonaws.com/?lifecycle',
    {},
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  ],
  [
    'a list',
    'https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J',
    {},
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
])('signs the example of the documentation: %s', (_what, url, headers, signature) => {
  const signed = signRequest(
    keys('us-east-1'),
    { method: 'GET', url: new URL(url), headers },
    new Date('2013-05-24T00:00:00Z'),
  );
  expect(signed['authorization']).toMatch(new RegExp(`Signature=${signature}$`));
});

test('signs no header that a proxy may change', () => {
  const signed = signRequest(keys('us-east-1'), {
    method: 'GET',
    url: new URL('https://host/key'),
    headers: { 'accept-encoding': 'identity', 'User-Agent': 'x', Range: 'bytes=0-1' },
  });
  expect(signed['authorization']).toContain(
    'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,',
  );
});

test('the secret is in no header', () => {
  const signed = signRequest(keys('us-east-1'), {
    method: 'GET',
    url: new URL('https://host/%'),
    headers: {},
  });
  expect(JSON.stringify(signed)).not.toContain('wJalr');
});

test('leaves only the unreserved letters as they are', () => {
  expect(encodeRfc3986("aZ09-._~ !'()*+/=&%")).toBe('aZ09-._~%20%21%27%28%29%2A%2B%2F%3D%26%25');
});
