/**
 * Files that are on the disk before their name is.
 * @module
 */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ServiceError } from '../service-error.ts';

/** A file nobody else writes to, under a name that nobody looks for. */
export interface Draft {
  readonly written: number;
  write(bytes: Uint8Array): Promise<void>;
  /** Hex SHA-256 of what was written. */
  digest(): string;
  /** Puts it in its place, durably. */
  publish(path: string): Promise<void>;
  discard(): Promise<void>;
}

/** Begins a file in `folder`, which is made. What the disk refuses is `DISK_FULL`. */
export async function openDraft(folder: string): Promise<Draft> {
  await asked(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  const draft = join(folder, `.${randomUUID()}.draft`);
  const file = await asked(() => open(draft, 'wx', 0o600));
  const hash = createHash('sha256');
  let written = 0;
  return {
    get written() {
      return written;
    },
    async write(bytes) {
      await asked(async () => {
        for (let at = 0; at < bytes.length;) at += (await file.write(bytes, at)).bytesWritten;
      });
      hash.update(bytes);
      written += bytes.length;
    },
    digest: () => hash.digest('hex'),
    async publish(path) {
      await asked(async () => {
        await file.sync();
        await file.close();
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await rename(draft, path);
        await syncFolder(dirname(path));
      });
    },
    async discard() {
      await file.close().catch(() => {}); // closed already where publishing failed late
      await rm(draft, { force: true });
    },
  };
}

/** The name itself is data of the folder. Not every system can do this (Windows); then the name is as late as it is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** What the disk refuses for want of room is `DISK_FULL`. */
export async function asked<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code !== 'string' || !FULL.has(code)) throw error;
    throw new ServiceError('DISK_FULL', 'the disk of the blob store is full', error);
  }
}
