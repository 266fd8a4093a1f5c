import { describe, expect, test } from 'vitest';
import { answering, type Answer, type AnsweringClient } from '../../../../test/hub/answers.ts';
import { awsSettings } from '../../../sources/remote/s3/aws-settings.ts';
import { placeOf } from '../../../sources/remote/s3/place.ts';
import { Bucket } from './bucket.ts';
import { begin, begunBelow, complete, copyPart } from './multipart.ts';

const ENV = {
  HOME: '/nowhere',
  AWS_ENDPOINT_URL: 'https://store.example',
  AWS_ACCESS_KEY_ID: 'id',
  AWS_SECRET_ACCESS_KEY: 'secret',
};
const OBJECT = { key: 'p/a b', size: 9, etag: 'tag' };
const BEGUN = { key: 'p/k', id: 'a+b' };

function bucketOf(answer: Answer): { bucket: Bucket; client: AnsweringClient } {
  const client = answering(() => answer, ENV);
  const settings = awsSettings(ENV);
  return { bucket: new Bucket({ client, settings, place: placeOf('bucket', settings) }), client };
}
async function readAll(bucket: Bucket): Promise<number> {
  let length = 0;
  for await (const bytes of bucket.read(OBJECT)) length += bytes.length;
  return length;
}
const range = (said: string, body = 'nine byte'): Answer => ({
  status: 206,
  headers: { 'content-range': said },
  body,
});

describe('does not take for an answer', () => {
  test.each<[string, Answer, RegExp, (bucket: Bucket) => Promise<unknown>]>([
    ['a whole object for a range', { body: 'nine byte' }, /another range/, readAll],
    ['another range', range('bytes 1-9/10'), /another range/, readAll],
    ['more than a range', range('bytes 0-8/9', 'x'.repeat(99)), /more bytes/, readAll],
    ['less than a range', range('bytes 0-8/9', ''), /ended early/, readAll],
    ['a head without a size', { headers: { etag: '"x"' } }, /how large/, (one) => one.head('k')],
    [
      'what was written without a tag',
      {},
      /no entity tag/,
      (one) => one.put('k', new Uint8Array(1)),
    ],
    [
      'a tag that breaks out of a header',
      { headers: { etag: '"a\r\nb: c"' } },
      /no entity tag/,
      (one) => one.put('k', new Uint8Array(1)),
    ],
    [
      'another document',
      { body: '<Error><Code>Oops</Code></Error>' },
      /<Error> Oops/,
      (one) => begin(one, 'k'),
    ],
    [
      'an upload without a name',
      { body: '<InitiateMultipartUploadResult/>' },
      /no name/,
      (one) => begin(one, 'k'),
    ],
    ['a refusal', { status: 403, body: '' }, /HTTP 403/, (one) => one.remove('k')],
    ['a refusal to look', { status: 403 }, /HTTP 403/, (one) => one.head('k')],
  ])('%s', async (_what, answer, message, work) => {
    const error = await work(bucketOf(answer).bucket).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'BLOBS_AWAY' });
    expect(String(Object(error).cause)).toMatch(message);
  });
});

test('copies a piece only as it was, under a name that is encoded once', async () => {
  const { bucket, client } = bucketOf({
    body: '<CopyPartResult><ETag>"t"</ETag></CopyPartResult>',
  });
  expect(await copyPart(bucket, BEGUN, 3, OBJECT)).toBe('t');
  expect(client.calls[0]).toMatchObject({
    method: 'PUT',
    url: 'https://store.example/bucket/p/k?partNumber=3&uploadId=a%2Bb',
    headers: { 'x-amz-copy-source': '/bucket/p/a%20b', 'x-amz-copy-source-if-match': '"tag"' },
  });
});

test('names the parts in their order', async () => {
  const { bucket, client } = bucketOf({ body: '<CompleteMultipartUploadResult/>' });
  await complete(bucket, BEGUN, ['x', 'y']);
  expect(String(client.calls[0]?.body)).toMatch(
    /<PartNumber>1<\/PartNumber><ETag>&quot;x&quot;.*<PartNumber>2<\/PartNumber><ETag>&quot;y/,
  );
});

test('what was begun elsewhere is not ours to end', async () => {
  const upload = (key: string): string =>
    `<Upload><Key>${key}</Key><UploadId>u</UploadId><Initiated>no time</Initiated></Upload>`;
  const body = `<ListMultipartUploadsResult>${upload('p/a')}${upload('other/a')}</ListMultipartUploadsResult>`;
  const { bucket } = bucketOf({ body });
  expect(await begunBelow(bucket, 'p/')).toEqual([{ key: 'p/a', id: 'u', since: undefined }]);
});
