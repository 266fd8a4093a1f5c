import { expect, test } from 'vitest';
import { parseS3Address } from './address.ts';

const HEX = 'ab'.repeat(32);

test.each([
  ['s3://bucket', 'bucket', '', undefined, undefined],
  ['s3://bucket/', 'bucket', '', undefined, undefined],
  ['S3://my.bucket-1/a/b c?d#e%20', 'my.bucket-1', 'a/b c?d#e%20', undefined, undefined],
  ['s3://bucket//a', 'bucket', '/a', undefined, undefined],
  ['s3://bucket/a?versionId=x.Y_z-1', 'bucket', 'a', 'x.Y_z-1', undefined],
  [`s3://bucket/a/?listing=sha256:${HEX}`, 'bucket', 'a/', undefined, HEX],
  [`s3://bucket/?listing=sha256:${HEX}`, 'bucket', '', undefined, HEX],
])('%s', (uri, bucket, key, versionId, listing) => {
  expect(parseS3Address(uri)).toEqual({ bucket, key, versionId, listing });
});

test.each([
  's3://',
  's3:///key',
  's3://ab',
  's3://user:secret@bucket/key',
  's3://a..b/key',
  's3://../key',
  's3://-bucket/key',
  's3://bucket/folder/?versionId=x',
  's3://bucket?versionId=x',
  's3://bucket/a\ud800',
  `s3://bucket/${'ü'.repeat(513)}`,
])('refuses %s', (uri) => {
  expect(() => parseS3Address(uri)).toThrow(expect.objectContaining({ code: 'MALFORMED' }));
});
