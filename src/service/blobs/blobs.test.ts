import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { BLOB_PLACES, type BlobPlace } from '../../../test/service/blob-places.ts';
import type { OpenBlobs } from './open-blobs.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
async function* stream(...parts: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}
async function* broken(part: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(part);
  throw new Error('the connection broke');
}

const DATA = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
const OTHER = DATA.map((byte) => byte + 1);
const MIB = 2 ** 20;

describe.each(Object.entries(BLOB_PLACES))('in %s', (_kind, openPlace) => {
  let place: BlobPlace;
  let blobs: OpenBlobs;
  beforeEach(async () => {
    place = await openPlace();
    blobs = await place.open(100 * MIB);
  });
  afterEach(() => place.close());

  const send = (bytes: Uint8Array, from = 0, to = bytes.length, sha256 = digest(bytes)) =>
    blobs.append(sha256, {
      offset: from,
      size: bytes.length,
      body: stream(bytes.subarray(from, to)),
    });
  const read = async (sha256: string, start: number, end: number): Promise<Buffer> => {
    const pieces: Uint8Array[] = [];
    for await (const piece of blobs.read(sha256, { start, end })) pieces.push(piece);
    return Buffer.concat(pieces);
  };
  const expectCount = (count: number): void => {
    expect([count, undefined]).toContain(place.count());
  };

  describe('an upload', () => {
    test('in one go is there whole, laid out for as long as it is read', async () => {
      expect(await blobs.has(digest(DATA))).toBeUndefined();
      expect(await blobs.open(digest(DATA))).toBeUndefined();
      expect(await send(DATA)).toBe('stored');
      expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
      const open = await blobs.open(digest(DATA));
      expect(readFileSync(open?.path ?? '')).toEqual(Buffer.from(DATA));
      await open?.release();
      expect(await blobs.usage()).toEqual({ used: 1000, quota: 100 * MIB });
      expectCount(1);
    });

    test('of nothing is a content too', async () => {
      expect(await send(new Uint8Array(0))).toBe('stored');
      expect(await blobs.has(digest(new Uint8Array(0)))).toEqual({ size: 0 });
      const open = await blobs.open(digest(new Uint8Array(0)));
      expect(readFileSync(open?.path ?? '')).toHaveLength(0);
      await open?.release();
    });

    test('goes on where it stopped, also in another process', async () => {
      expect(await send(DATA, 0, 400)).toBe('incomplete');
      expect(await blobs.received(digest(DATA))).toBe(400);
      blobs = await place.open(100 * MIB);
      expect(await send(DATA, 400, 700)).toBe('incomplete');
      expect(await blobs.has(digest(DATA))).toBeUndefined();
      expect(await send(DATA, 700)).toBe('stored');
      expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
      expect(await read(digest(DATA), 0, 999)).toEqual(Buffer.from(DATA));
      expect(await blobs.usage()).toMatchObject({ used: 1000 });
      expectCount(1);
    });

    test('keeps what came before the connection broke', async () => {
      const part = { offset: 0, size: 1000, body: broken(DATA.subarray(0, 300)) };
      await expect(blobs.append(digest(DATA), part)).rejects.toThrow('broke');
      expect(await blobs.received(digest(DATA))).toBe(300);
      const nothing = { offset: 300, size: 1000, body: broken(new Uint8Array(0)) };
      await expect(blobs.append(digest(DATA), nothing)).rejects.toThrow('broke');
      expect(await send(DATA, 300)).toBe('stored');
    });

    test('of many MiB is put together from what came, large and small', async () => {
      const large = Buffer.alloc(13 * MIB + 77, DATA);
      const sha256 = digest(large);
      const cuts = [0, 6 * MIB, 6 * MIB + 5, 8 * MIB, large.length];
      for (const [index, cut] of cuts.slice(1).entries()) await send(large, cuts[index], cut);
      expect(await blobs.has(sha256)).toEqual({ size: large.length });
      expect(digest(await read(sha256, 0, large.length - 1))).toBe(sha256);
      const again = Buffer.concat([large, DATA]);
      expect(await send(again)).toBe('stored');
      expect(digest(await read(digest(again), 0, again.length - 1))).toBe(digest(again));
      expect(await blobs.usage()).toMatchObject({ used: large.length + again.length });
      expectCount(2);
    });

    test('of known content is stored without being read', async () => {
      await send(DATA);
      const unread = { offset: 0, size: 1000, body: broken(DATA) };
      expect(await blobs.append(digest(DATA), unread)).toBe('stored');
    });

    test('can be made by many at once', async () => {
      const all = await Promise.all(Array.from({ length: 5 }, () => send(DATA)));
      expect(all).toEqual(Array.from({ length: 5 }, () => 'stored'));
      expectCount(1);
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
        { numRuns: 8 },
      );
    });
  });

  test('a range is read, and nothing beside it', async () => {
    await send(DATA);
    expect(await read(digest(DATA), 3, 700)).toEqual(Buffer.from(DATA.subarray(3, 701)));
    expect(await read(digest(DATA), 999, 999)).toEqual(Buffer.from(DATA.subarray(999)));
  });

  describe('refuses', () => {
    test.each([['../../etc/passwd'], ['ABCDEF'], [''], [`${'a'.repeat(64)}/x`]])(
      'the name %j',
      async (name) => {
        await expect(blobs.has(name)).rejects.toMatchObject({ code: 'BAD_TARGET' });
        await expect(blobs.received(name)).rejects.toMatchObject({ code: 'BAD_TARGET' });
        await expect(send(DATA, 0, 1000, name)).rejects.toMatchObject({ code: 'BAD_TARGET' });
      },
    );

    test('other bytes than were announced, and keeps none of them', async () => {
      await send(DATA, 0, 400);
      const part = { offset: 400, size: 1000, body: stream(OTHER.subarray(400)) };
      await expect(blobs.append(digest(DATA), part)).rejects.toMatchObject({
        code: 'WRONG_DIGEST',
      });
      expect(await blobs.received(digest(DATA))).toBe(0);
      await expect(send(OTHER, 0, 1000, digest(DATA))).rejects.toMatchObject({
        code: 'WRONG_DIGEST',
      });
      expect(await blobs.usage()).toMatchObject({ used: 0 });
      expectCount(0);
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
      expectCount(0);
    });

    test('what is beyond the quota', async () => {
      blobs = await place.open(1500);
      await send(DATA);
      await expect(send(OTHER)).rejects.toMatchObject({ code: 'QUOTA_EXCEEDED' });
      expect(await blobs.usage()).toMatchObject({ used: 1000 });
      await blobs.remove(digest(DATA));
      await blobs.remove(digest(DATA));
      expect(await send(OTHER)).toBe('stored');
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
    await send(OTHER, 0, 100);
    await blobs.tidy();
    expect(await blobs.received(digest(OTHER))).toBe(100);
    await new Promise((done) => setTimeout(done, 20));
    await blobs.tidy(-60_000);
    expect(await blobs.received(digest(OTHER))).toBe(0);
    expect(await blobs.has(digest(DATA))).toEqual({ size: 1000 });
    expect(await blobs.usage()).toMatchObject({ used: 1000 });
    expectCount(1);
  });

  test('what was laid out is there until it is released', async () => {
    await send(DATA);
    const [one, other] = await Promise.all([blobs.open(digest(DATA)), blobs.open(digest(DATA))]);
    await one?.release();
    expect(existsSync(other?.path ?? '')).toBe(true);
    await other?.release();
  });
});
