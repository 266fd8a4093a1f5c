/**
 * SHA-256 of many files: each byte is read once, the largest files first, on as many threads as pay.
 * What a cache knows is not read at all.
 * @module
 */
import { availableParallelism } from 'node:os';
import { ModelFileError } from '../core/error.ts';
import {
  shardRanges,
  type HashedFile,
  type HashedShard,
  type ShardedFile,
  type ShardRange,
} from '../sign/resources.ts';
import { isSettled } from './file-identity.ts';
import type { HashCache } from './hash-cache.ts';
import { workOff, WORTH_A_THREAD } from './hash-threads.ts';
import { digestOf, failureOf, hashWork } from './hash-work.ts';
import { hashError, lookAt, type FileToHash, type ListedFile } from './listed-file.ts';

export type { FileToHash } from './listed-file.ts';

/** How to hash. */
export interface HashOptions {
  /** Threads; default one for each processor, at most eight. Little is hashed on one. */
  readonly jobs?: number | undefined;
  readonly cache?: HashCache | undefined;
  /** Unless false, what is listed may be a link to a file. */
  readonly allowSymlinks?: boolean | undefined;
  /** Told after each piece how many of the bytes to read are done. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /**
   * What this thread does first, while others hash already: a scan. Afterwards it is certain that both saw the
   * same bytes, or `SOURCE_FAILED` is thrown.
   */
  readonly meanwhile?: (() => Promise<void>) | undefined;
  /** The program of a thread; by default the one that stands beside the bundle. */
  readonly program?: string | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

/** Disks do not get faster beyond. */
const MOST_JOBS = 8;
/** Shards of all files together; a signature that lists more would not be read either. */
const MOST_SHARDS = 1_000_000;

/** A range that gets a digest. */
interface Item extends ShardRange {
  readonly file: ListedFile;
  /** Under which the cache has it. */
  readonly key: string;
}

/**
 * Whole files, in the order given. Throws `SOURCE_FAILED` for a file that cannot be read or that is not the one
 * that was listed.
 */
export async function hashFiles(
  files: readonly FileToHash[],
  options: HashOptions = {},
): Promise<readonly HashedFile[]> {
  const listed = lookAll(files, options);
  const items = listed.map((file): Item => ({
    file,
    start: 0,
    end: file.size,
    key: file.identity,
  }));
  const digests = await digestsOf(items, options);
  if (options.meanwhile !== undefined) assertSame(listed, lookAll(files, options));
  return files.map(({ name, size }, index) => ({ name, size, sha256: digests[index] ?? '' }));
}

/** Shards of `shardSize` bytes of each file, in the order given; throws as `hashFiles`, and `LIMIT_EXCEEDED`. */
export async function hashShards(
  files: readonly FileToHash[],
  shardSize: number,
  options: HashOptions = {},
): Promise<readonly ShardedFile[]> {
  const count = files.reduce((sum, { size }) => sum + Math.ceil(size / shardSize), 0);
  if (!(count <= MOST_SHARDS)) {
    const message = `${count} shards of ${shardSize} bytes, at most ${MOST_SHARDS} are hashed`;
    throw new ModelFileError('LIMIT_EXCEEDED', message);
  }
  const listed = lookAll(files, options);
  const items = listed.flatMap((file) =>
    shardRanges(file.size, shardSize).map(({ start, end }): Item => ({
      file,
      start,
      end,
      key: `${file.identity}:${start}:${end}`,
    })),
  );
  const digests = await digestsOf(items, options);
  if (options.meanwhile !== undefined) assertSame(listed, lookAll(files, options));
  const shards = new Map<string, HashedShard[]>(files.map(({ name }) => [name, []]));
  for (const [index, { file, start, end }] of items.entries()) {
    shards.get(file.name)?.push({ start, end, sha256: digests[index] ?? '' });
  }
  return files.map(({ name, size }) => ({ name, size, shards: shards.get(name) ?? [] }));
}

function lookAll(files: readonly FileToHash[], { allowSymlinks }: HashOptions): ListedFile[] {
  return files.map((file) => lookAt(file, allowSymlinks !== false));
}

function assertSame(before: readonly ListedFile[], after: readonly ListedFile[]): void {
  for (const [index, { name, identity }] of before.entries()) {
    if (after[index]?.identity === identity) continue;
    throw hashError(name, { what: 'changed', errno: 0 });
  }
}

/** A digest for each range: what the cache does not know is read. */
async function digestsOf(items: readonly Item[], options: HashOptions): Promise<string[]> {
  const { cache, now = Date.now } = options;
  const began = now();
  const digests = items.map(({ key }) => cache?.get(key) ?? '');
  const missing = items.flatMap((item, index) => (digests[index] === '' ? [{ item, index }] : []));
  // A thread that takes a large one last lets the others wait.
  missing.sort((a, b) => lengthOf(b.item) - lengthOf(a.item) || a.index - b.index);
  const taken = await hashItems(
    missing.map(({ item }) => item),
    options,
  );
  for (const [row, { item, index }] of missing.entries()) {
    const sha256 = taken[row] ?? '';
    digests[index] = sha256;
    if (isSettled(item.file.stat, began)) cache?.put(item.key, sha256);
  }
  cache?.save();
  return digests;
}

/** In this order, on as many threads as pay. */
async function hashItems(items: readonly Item[], options: HashOptions): Promise<readonly string[]> {
  const files = [...new Set(items.map(({ file }) => file))];
  const numbers = new Map(files.map((file, index) => [file, index]));
  const work = hashWork(
    files.map(({ path, identity }) => ({ path, identity })),
    items.map(({ file, start, end }) => ({ file: numbers.get(file) ?? 0, start, end })),
  );
  const total = items.reduce((sum, item) => sum + lengthOf(item), 0);
  const { onProgress, program, meanwhile } = options;
  // Who has something else to do first lets another thread begin.
  const most = items.length + (meanwhile === undefined ? 0 : 1);
  const jobs = total < WORTH_A_THREAD ? 1 : Math.min(options.jobs ?? processors(), most);
  await workOff(work, { jobs, program, meanwhile }, (done) => onProgress?.(done, total));
  const failure = failureOf(work);
  if (failure !== undefined) throw hashError(items[failure.row]?.file.name ?? '', failure);
  return items.map((_item, row) => digestOf(work, row));
}

function lengthOf({ start, end }: ShardRange): number {
  return end - start;
}

function processors(): number {
  return Math.min(availableParallelism(), MOST_JOBS);
}
