/**
 * Both kinds of stores of contents, empty, for the suite that they share.
 *
 * A third one is tried where PICKLEPROOF_TEST_BLOBS names an empty `s3://bucket/prefix` of a real store, which is found
 * by the AWS_* variables.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFolderBlobs } from '../../src/service/blobs/folder-blobs.ts';
import type { OpenBlobs } from '../../src/service/blobs/open-blobs.ts';
import { openS3Blobs } from '../../src/service/blobs/s3/open-s3-blobs.ts';
import { startWritableBucket } from '../hub/writable-bucket.ts';

/** A place for contents, which several stores may be opened on. */
export interface BlobPlace {
  open(quota: number): Promise<OpenBlobs>;
  /** How many files or objects there are; undefined where only the store knows. */
  count(): number | undefined;
  close(): Promise<void>;
}

/** By what they are. */
export const BLOB_PLACES: Readonly<Record<string, () => Promise<BlobPlace>>> = {
  'a folder': folderPlace,
  'a bucket': bucketPlace,
  ...(process.env['PICKLEPROOF_TEST_BLOBS'] === undefined ? {} : { 'a real bucket': realPlace }),
};

function folderPlace(): Promise<BlobPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-blobs-'));
  return Promise.resolve({
    open: (quota) => Promise.resolve(openFolderBlobs(folder, quota)),
    count: () =>
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      ).length,
    close: () => {
      rmSync(folder, { recursive: true });
      return Promise.resolve();
    },
  });
}

async function bucketPlace(): Promise<BlobPlace> {
  const bucket = await startWritableBucket();
  const { opening, end } = openings('s3://bucket/contents', bucket.env);
  return {
    open: opening,
    count: () => bucket.objects.size,
    async close() {
      await end();
      await bucket.close();
    },
  };
}

function realPlace(): Promise<BlobPlace> {
  const address = `${process.env['PICKLEPROOF_TEST_BLOBS']}/${randomUUID()}`;
  const { opening, end } = openings(address, process.env);
  return Promise.resolve({ open: opening, count: () => undefined, close: end });
}

function openings(
  address: string,
  env: Readonly<Record<string, string | undefined>>,
): { opening: BlobPlace['open']; end: () => Promise<void> } {
  const scratch = mkdtempSync(join(tmpdir(), 'pickleproof-scratch-'));
  const opened: OpenBlobs[] = [];
  return {
    async opening(quota) {
      const settings = { backoffMs: 1 };
      const blobs = await openS3Blobs({ address, quota, scratch, env, settings });
      opened.push(blobs);
      return blobs;
    },
    async end() {
      for (const blobs of opened) await blobs.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
