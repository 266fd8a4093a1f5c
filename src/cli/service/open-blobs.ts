/**
 * Where contents are kept: a folder, or a bucket.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenBlobs } from '../../service/blobs/open-blobs.ts';
import { temporaryName } from '../../sinks/temporary-files.ts';
import type { Values } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** What `--blobs` named: a bucket, or a folder that is there; undefined where it was not given. */
export function blobsPlace({ blobs }: Values): string | undefined {
  if (blobs === undefined) return undefined;
  const place = String(blobs);
  if (isBucket(place)) return place;
  if (existsSync(place) && statSync(place).isDirectory()) return place;
  throw new UsageError(`--blobs ${place}: there is no such folder`);
}

/** Opens it; what is in the way of a bucket is a `UsageError`. */
export async function openBlobs(place: string, quota: number): Promise<OpenBlobs> {
  if (!isBucket(place)) {
    const { openFolderBlobs } = await import('../../service/blobs/folder-blobs.ts');
    return openFolderBlobs(place, quota);
  }
  const { openS3Blobs } = await import('../../service/blobs/s3/open-s3-blobs.ts');
  const scratch = join(tmpdir(), temporaryName(`blobs-${randomUUID()}`));
  try {
    return await openS3Blobs({ address: place, quota, scratch, env: process.env });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--blobs: ${why}`, { cause: error });
  }
}

function isBucket(place: string): boolean {
  return /^s3:/i.test(place);
}
