/**
 * Bytes that a store holds: counted once, then kept up; counted again now and then, as others may write there too.
 * @module
 */
import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ServiceError } from '../service-error.ts';

const COUNT_AGAIN_MS = 300_000;

/** Counting may take at most this part of the time. */
const COUNTING_SHARE = 1 / 20;

/** Keeps a store within its quota. */
export class Usage {
  readonly quota: number;
  private readonly count: () => Promise<number>;
  private bytes = 0;
  private nextCountAt: number | undefined;
  private counting: Promise<void> | undefined;

  /** `count` says how many bytes are there: it may take long, and is asked again now and then. */
  constructor(count: () => Promise<number>, quota: number) {
    this.count = count;
    this.quota = quota;
  }

  /** Bytes used. Only who asks first waits for the count. */
  async used(): Promise<number> {
    if (this.nextCountAt === undefined) await this.countOnce();
    else if (performance.now() > this.nextCountAt) {
      this.countOnce().catch(() => {}); // what is known goes on being kept up
    }
    return this.bytes;
  }

  private countOnce(): Promise<void> {
    this.counting ??= this.countAgain().finally(() => {
      this.counting = undefined;
    });
    return this.counting;
  }

  /** What comes and goes meanwhile counts too: at worst twice, until the next time. */
  private async countAgain(): Promise<void> {
    const [began, before] = [performance.now(), this.bytes];
    const found = await this.count();
    this.bytes = Math.max(0, found + this.bytes - before);
    const now = performance.now();
    this.nextCountAt = now + Math.max(COUNT_AGAIN_MS, (now - began) / COUNTING_SHARE);
  }

  /** Takes bytes before they are written; throws `QUOTA_EXCEEDED` and takes none when there are too few. */
  take(bytes: number): void {
    if (this.bytes + bytes > this.quota) {
      const message = `the blob store may hold ${this.quota} bytes, and ${this.bytes} are in use`;
      throw new ServiceError('QUOTA_EXCEEDED', message);
    }
    this.bytes += bytes;
  }

  /** Gives bytes back. */
  give(bytes: number): void {
    this.bytes = Math.max(0, this.bytes - bytes);
  }
}

/** Of all files in a folder and below. */
export async function bytesBelow(folder: string): Promise<number> {
  let bytes = 0;
  for (const path of await filesBelow(folder)) bytes += (await sizeOf(path)) ?? 0;
  return bytes;
}

/** Removes what nobody has touched for `olderThanMs`: uploads that were given up, drafts of a killed process. */
export async function removeAbandoned(folder: string, olderThanMs: number): Promise<number> {
  let bytes = 0;
  for (const path of await filesBelow(folder)) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined || Date.now() - found.mtimeMs < olderThanMs) continue;
    await rm(path, { force: true });
    await rmdir(dirname(path)).catch(() => {}); // others are still in it
    bytes += found.size;
  }
  return bytes;
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

async function sizeOf(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.size;
}
