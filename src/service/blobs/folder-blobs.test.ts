import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
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
const send = (bytes: Uint8Array, from = 0, to = bytes.length, sha256 = digest(bytes)) =>
  blobs.append(sha256, {
    offset: from,
    size: bytes.length,
    body: stream(bytes.subarray(from, to)),
  });
const DATA = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);

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
