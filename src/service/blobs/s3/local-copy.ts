/**
 * A content as a file that only we can read, for as long as a job reads it.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { asked } from '../durable-file.ts';

/** A file, until `release`. */
export interface LocalCopy {
  readonly path: string;
  release(): Promise<void>;
}

/** Writes what comes to a file in `folder`, which is made; nothing is left where it fails. */
export async function layOutFile(
  body: AsyncIterable<Uint8Array>,
  folder: string,
): Promise<LocalCopy> {
  await asked(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  const path = join(folder, randomUUID());
  const release = async (): Promise<void> => {
    await rm(path, { force: true });
    await rmdir(folder).catch(() => {}); // others are still in it
  };
  try {
    await write(body, path);
    return { path, release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function write(body: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const file = await asked(() => open(path, 'wx', 0o600));
  try {
    for await (const bytes of body) await asked(() => file.writeFile(bytes));
  } finally {
    await file.close();
  }
}
