import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openFolderBlobs, type FolderBlobs } from './folder-blobs.ts';

let folder = '';
let blobs: FolderBlobs;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pickleproof-blobs-'));
  blobs = openFolderBlobs(folder, 10_000);
});
afterEach(() => rmSync(folder, { recursive: true }));

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
async function* stream(...parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}
async function* broken(part: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(part);
  throw new Error('the connection broke');
}
const send = (bytes: Uint8Array, from = 0, to = bytes.length, sha256 = digest(bytes)) =>
  blobs.append(sha256, {
    offset: from,
    size: bytes.length,
    body: stream(bytes.subarray(from, to)),
  });
const filesIn = (where: string) =>
  readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const DATA = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

describe('an upload', () => {
  test('in one go is there whole, and read where it lies', async () => {
    expect(await blobs.has(digest(DATA))).toBeUndefined();
    expect(await blobs.open(digest(DATA))).toBeUndefined();
    expect(await send(DATA)).toBe('stored');
    expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
    const open = await blobs.open(digest(DATA));
    expect(readFileSync(open?.path ?? '')).toEqual(Buffer.from(DATA));
    await open?.release();
    expect(await blobs.usage()).toEqual({ used: 1000, quota: 10_000 });
    expect(filesIn(folder)).toEqual([digest(DATA).slice(2)]);
  });

  test('of nothing is a content too', async () => {
    expect(await send(new Uint8Array(0))).toBe('stored');
    expect(await blobs.has(digest(new Uint8Array(0)))).toEqual({ size: 0 });
  });

  test('goes on where it stopped, also in another process', async () => {
    expect(await send(DATA, 0, 400)).toBe('incomplete');
    expect(await blobs.received(digest(DATA))).toBe(400);
    blobs = openFolderBlobs(folder, 10_000);
    expect(await send(DATA, 400, 700)).toBe('incomplete');
    expect(await send(DATA, 700)).toBe('stored');
    expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
    expect(await blobs.usage()).toEqual({ used: 1000, quota: 10_000 });
    expect(filesIn(folder)).toHaveLength(1);
  });

  test('keeps what came before the connection broke', async () => {
    const part = { offset: 0, size: 1000, body: broken(DATA.subarray(0, 300)) };
    await expect(blobs.append(digest(DATA), part)).rejects.toThrow('broke');
    expect(await blobs.received(digest(DATA))).toBe(300);
    const nothing = { offset: 300, size: 1000, body: broken(new Uint8Array(0)) };
    await expect(blobs.append(digest(DATA), nothing)).rejects.toThrow('broke');
    expect(await send(DATA, 300)).toBe('stored');
  });

  test('of known content is stored without being read', async () => {
    await send(DATA);
    const unread = { offset: 0, size: 1000, body: broken(DATA) };
    expect(await blobs.append(digest(DATA), unread)).toBe('stored');
  });

  test('can be made by many at once', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => send(DATA)));
    expect(all).toEqual(Array.from({ length: 5 }, () => 'stored'));
    expect(filesIn(folder)).toHaveLength(1);
  });

  test('is the same in whatever pieces it comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { minLength: 1, maxLength: 6 }),
        async (parts) => {
          const whole = Buffer.concat(parts);
          let at = 0;
          for (const part of parts) {
            const last = await send(whole, at, at + part.length);
            at += part.length;
            if ((await blobs.has(digest(whole))) !== undefined) return;
            expect(last).toBe('incomplete');
          }
          expect.unreachable();
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('refuses', () => {
  test.each([['../../etc/passwd'], ['ABCDEF'], [''], [`${'a'.repeat(64)}/x`]])(
    'the name %j',
    async (name) => {
      await expect(blobs.has(name)).rejects.toMatchObject({ code: 'BAD_TARGET' });
      await expect(blobs.received(name)).rejects.toMatchObject({ code: 'BAD_TARGET' });
    },
  );

  test('other bytes than were announced, and keeps none of them', async () => {
    await send(DATA, 0, 400);
    const other = DATA.map((byte) => byte + 1);
    const part = { offset: 400, size: 1000, body: stream(other.subarray(400)) };
    await expect(blobs.append(digest(DATA), part)).rejects.toMatchObject({ code: 'WRONG_DIGEST' });
    expect(await blobs.received(digest(DATA))).toBe(0);
    await expect(send(other, 0, 1000, digest(DATA))).rejects.toMatchObject({
      code: 'WRONG_DIGEST',
    });
    expect(await blobs.usage()).toMatchObject({ used: 0 });
    expect(filesIn(folder)).toEqual([]);
  });

  test('another place than where it stopped', async () => {
    await expect(send(DATA, 5)).rejects.toMatchObject({ code: 'WRONG_OFFSET' });
    await send(DATA, 0, 400);
    await expect(send(DATA, 0, 400)).rejects.toMatchObject({
      code: 'WRONG_OFFSET',
      message: /^400 bytes/,
    });
  });

  test('more bytes than were announced', async () => {
    const part = { offset: 0, size: 10, body: stream(DATA) };
    await expect(blobs.append(digest(DATA), part)).rejects.toMatchObject({ code: 'WRONG_SIZE' });
    expect(filesIn(folder)).toEqual([]);
  });

  test('what is beyond the quota', async () => {
    blobs = openFolderBlobs(folder, 1500);
    await send(DATA);
    const other = DATA.map((byte) => byte + 1);
    await expect(send(other)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
    expect(await blobs.usage()).toMatchObject({ used: 1000 });
    await blobs.remove(digest(DATA));
    await blobs.remove(digest(DATA));
    expect(await send(other)).toBe('stored');
  });

  test('a second request that sends a later part at the same time', async () => {
    await send(DATA, 0, 400);
    const results = await Promise.allSettled([send(DATA, 400), send(DATA, 400)]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')).toMatchObject({
      reason: { code: 'UPLOAD_BUSY' },
    });
  });
});

test('uploads that were given up are removed, and nothing else', async () => {
  await send(DATA);
  const other = DATA.map((byte) => byte + 1);
  await send(other, 0, 100);
  const draft = join(folder, 'uploads', digest(other), '.left.draft');
  writeFileSync(draft, 'x');
  utimesSync(draft, 0, 0);
  await blobs.tidy();
  expect(await blobs.received(digest(other))).toBe(100);
  utimesSync(join(folder, 'uploads', digest(other), '0.piece'), 0, 0);
  await blobs.tidy();
  expect(await blobs.received(digest(other))).toBe(0);
  expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
});

test.runIf(process.platform === 'linux')('a disk that is full says so', async () => {
  // Every write to /dev/full fails as on a full disk; a draft cannot lie there, so the error alone is looked at.
  const { asked } = await import('./durable-file.ts');
  const { writeFile } = await import('node:fs/promises');
  await expect(asked(() => writeFile('/dev/full', 'x'))).rejects.toMatchObject({
    code: 'DISK_FULL',
  });
  await expect(asked(() => writeFile('/proc/none', 'x'))).rejects.toMatchObject({ code: 'ENOENT' });
});
