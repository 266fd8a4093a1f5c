import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  startWritableBucket,
  type Fault,
  type WritableBucket,
} from '../../../../test/hub/writable-bucket.ts';
import type { OpenBlobs } from '../open-blobs.ts';
import { openS3Blobs } from './open-s3-blobs.ts';

const MIB = 2 ** 20;
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const DATA = Buffer.from('a content that is kept');
const LARGE = Buffer.alloc(9 * MIB, 'many bytes ');
/** Two parts, when it is sent in two. */
const MIDDLE = LARGE.subarray(0, 5 * MIB + 100);
async function* stream(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(bytes);
}

let bucket: WritableBucket;
let scratch = '';
let blobs: OpenBlobs;
beforeEach(async () => {
  bucket = await startWritableBucket();
  scratch = join(mkdtempSync(join(tmpdir(), 'pickleproof-s3-')), 'scratch');
  blobs = await open();
});
afterEach(async () => {
  await blobs.close();
  await bucket.close();
  rmSync(join(scratch, '..'), { recursive: true });
});

const open = (env = bucket.env, address = 's3://bucket/p') =>
  openS3Blobs({ address, quota: 100 * MIB, scratch, env, settings: { backoffMs: 1 } });
const send = (bytes: Uint8Array, from = 0, to = bytes.length) =>
  blobs.append(digest(bytes), {
    offset: from,
    size: bytes.length,
    body: stream(bytes.subarray(from, to)),
  });
const readAll = async (bytes: Uint8Array): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const range = { start: 0, end: bytes.length - 1 };
  for await (const piece of blobs.read(digest(bytes), range)) pieces.push(piece);
  return Buffer.concat(pieces);
};
const keyOf = (bytes: Uint8Array): string =>
  `p/objects/${digest(bytes).slice(0, 2)}/${digest(bytes).slice(2)}`;
/** Each request that matches fails once. */
const failOnce = (pattern: RegExp, fault: Fault): void => {
  const failed = new Set<string>();
  bucket.fault = ({ method, url = '' }) => {
    const what = `${method} ${url.replace(/uploadId=.*/, '')}`;
    if (!pattern.test(what) || failed.has(what)) return undefined;
    failed.add(what);
    return fault;
  };
};

test('a content lies in the bucket as it would in the folder', async () => {
  await send(DATA);
  expect([...bucket.objects.keys()]).toEqual([keyOf(DATA)]);
});

test('many MiB are put together inside of the bucket, and nothing else is left there', async () => {
  await send(LARGE);
  expect([...bucket.objects.keys()]).toEqual([keyOf(LARGE)]);
  expect(bucket.begun.size).toBe(0);
  // Pieces are written once, and never read.
  expect(bucket.seen.filter((line) => line.startsWith('GET /bucket/p/drafts'))).toEqual([]);
});

test('nothing is seen of a content before its digest is known', async () => {
  const seen: (number | undefined)[] = [];
  bucket.fault = () => {
    seen.push(bucket.objects.get(keyOf(MIDDLE))?.bytes.length);
    return undefined;
  };
  await send(MIDDLE, 0, 5 * MIB);
  await send(MIDDLE, 5 * MIB);
  expect(new Set(seen)).toEqual(new Set([undefined, MIDDLE.length]));
});

describe('goes on', () => {
  test.each<[string, RegExp, Fault]>([
    ['where the store is busy', /./, 503],
    ['where a connection breaks before the answer', /^(?:PUT|GET|HEAD|DELETE)/, 'lost'],
    ['where an answer breaks', /^GET .*(?:objects|drafts)\//, 'cut'],
    ['where the answer to the last request is lost', /^POST .*\?$/, 'lost'],
  ])('%s', async (_what, pattern, fault) => {
    failOnce(pattern, fault);
    expect(await send(MIDDLE, 0, 5 * MIB)).toBe('incomplete');
    expect(await send(MIDDLE, 5 * MIB)).toBe('stored');
    expect(digest(await readAll(MIDDLE))).toBe(digest(MIDDLE));
    expect([...bucket.objects.keys()]).toEqual([keyOf(MIDDLE)]);
  });
});

describe('stops', () => {
  test('where the store fails under status 200, with nothing to be seen, and can begin again', async () => {
    failOnce(/^POST .*\?$/, 'error200');
    await expect(send(LARGE)).rejects.toMatchObject({ code: 'BLOBS_AWAY' });
    expect(await blobs.has(digest(LARGE))).toBeUndefined();
    expect(bucket.begun.size).toBe(0);
    expect(await send(LARGE)).toBe('stored');
  });

  test.each<[string, () => Promise<unknown>]>([
    ['looks', () => blobs.has(digest(DATA))],
    ['writes', () => send(LARGE)],
    ['reads', () => readAll(DATA)],
    ['lays out', () => blobs.open(digest(DATA))],
    ['removes', () => blobs.remove(digest(DATA))],
    ['counts', () => blobs.usage()],
    ['tidies', () => blobs.tidy()],
  ])('where the store is away while it %s, and tells no address of it', async (_what, work) => {
    await blobs.append(digest(DATA), { offset: 0, size: DATA.length, body: stream(DATA) });
    await blobs.close();
    blobs = await open();
    bucket.fault = () => 503;
    const error = await work().catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'BLOBS_AWAY',
      message: 'the store of contents does not answer as it should',
    });
    expect(String(Object(error).cause)).toMatch(/HTTP 503/);
  });

  test('where the bucket holds other bytes than it was given, before their end is let out', async () => {
    await send(DATA);
    const kept = bucket.objects.get(keyOf(DATA));
    if (kept === undefined) expect.unreachable();
    const bytes = kept.bytes.map((byte) => byte ^ 1);
    bucket.objects.set(keyOf(DATA), { ...kept, bytes });
    await expect(readAll(DATA)).rejects.toMatchObject({ code: 'BLOBS_AWAY' });
    await expect(blobs.open(digest(DATA))).rejects.toMatchObject({ code: 'BLOBS_AWAY' });
    expect(existsSync(scratch)).toBe(false);
  });

  test('where pieces of an upload are gone: it begins anew', async () => {
    await send(DATA, 0, 5);
    for (const key of bucket.objects.keys())
      if (key.includes('/drafts/')) bucket.objects.delete(key);
    await expect(send(DATA, 5)).rejects.toMatchObject({ code: 'WRONG_OFFSET' });
    expect(await blobs.received(digest(DATA))).toBe(0);
    expect(await send(DATA)).toBe('stored');
  });

  test('where a file is larger than a bucket takes', async () => {
    const part = { offset: 0, size: 2 ** 43, body: stream(DATA) };
    await expect(blobs.append(digest(DATA), part)).rejects.toMatchObject({ code: 'WRONG_SIZE' });
  });
});

test('two requests that send the beginning at once do not spoil each other', async () => {
  const short = { offset: 0, size: LARGE.length, body: stream(LARGE.subarray(0, 7)) };
  const [one, other] = await Promise.all([send(LARGE), blobs.append(digest(LARGE), short)]);
  expect([one, other]).toEqual(['stored', 'incomplete']);
  expect(digest(await readAll(LARGE))).toBe(digest(LARGE));
});

test('what a killed server had begun is taken back, and its drafts removed', async () => {
  bucket.begun.set('left', keyOf(DATA));
  bucket.objects.set('p/drafts/left/00000', { bytes: DATA, etag: '"x"', modified: 0 });
  bucket.objects.set('other/drafts/left/00000', { bytes: DATA, etag: '"x"', modified: 0 });
  await blobs.tidy();
  expect(bucket.begun.size).toBe(0);
  expect([...bucket.objects.keys()]).toEqual(['other/drafts/left/00000']);
});

test('a file that is laid out is for nobody else, and gone once it is released', async () => {
  await send(DATA);
  const file = await blobs.open(digest(DATA));
  expect(readdirSync(scratch)).toHaveLength(1);
  await file?.release();
  expect(existsSync(scratch)).toBe(false);
});

describe('is not opened', () => {
  test.each([
    ['s3://nowhere/p', {}, /there is no such bucket/],
    ['s3://bucket/p', { AWS_SECRET_ACCESS_KEY: 'wrong' }, /secret key does not belong/],
    [
      's3://bucket/p',
      { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
      /set AWS_ACCESS_KEY_ID/,
    ],
    ['s3://bucket/p?versionId=1', {}, /expected s3:\/\/BUCKET\/PREFIX/],
    ['s3://b', {}, /expected s3:\/\/BUCKET/],
  ])('%s with %j, and no secret is told', async (address, env, message) => {
    const error = await open({ ...bucket.env, ...env }, address).catch((reason: unknown) => reason);
    expect(String(error)).toMatch(message);
    expect(String(error)).not.toContain('inert-secret');
  });
});

test('the whole bucket may be used', async () => {
  const whole = await open(bucket.env, 's3://bucket');
  await whole.append(digest(DATA), { offset: 0, size: DATA.length, body: stream(DATA) });
  expect([...bucket.objects.keys()]).toEqual([keyOf(DATA).slice(2)]);
  await whole.close();
});
