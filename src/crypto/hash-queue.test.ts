import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildThread } from '../../scripts/bundle.mjs';
import type { HashCache } from './hash-cache.ts';
import { hashFiles, hashShards, type FileToHash, type HashOptions } from './hash-queue.ts';
import { workOff } from './hash-threads.ts';
import { lookAt } from './listed-file.ts';
import { digestOf, failureOf, hashWork, isFinished } from './hash-work.ts';

let root = '';
let program = '';
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'pickleproof-hash-'));
  program = join(root, 'hasher.cjs');
  await buildThread('src/crypto/hash-worker.ts', program);
});
afterAll(() => rmSync(root, { recursive: true }));

const sha256 = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
const put = (name: string, bytes: Uint8Array | string): FileToHash => {
  const path = join(root, name);
  writeFileSync(path, bytes);
  return { path, name, size: statSync(path).size };
};
function pattern(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let index = 0; index < length; index++) bytes[index] = index * 31 + (index >> 8);
  return bytes;
}

/** A cache that says what it was asked and told. */
function spyCache(known: ReadonlyMap<string, string> = new Map()): HashCache & {
  readonly asked: string[];
  readonly told: Map<string, string>;
} {
  const asked: string[] = [];
  const told = new Map<string, string>();
  return {
    asked,
    told,
    get: (key) => {
      asked.push(key);
      return known.get(key);
    },
    put: (key, digest) => void told.set(key, digest),
    save: () => undefined,
  };
}

describe('digests of whole files', () => {
  test('are those of the platform, in the order of the files, whatever their sizes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.nat(64), fc.constantFrom(0, 262_143, 262_144, 262_145, 600_000)), {
          maxLength: 6,
        }),
        async (sizes) => {
          const contents = sizes.map((size, index) => pattern(size + index));
          const files = contents.map((bytes, index) => put(`${index}.bin`, bytes));
          expect(await hashFiles(files)).toEqual(
            contents.map((bytes, index) => ({
              name: `${index}.bin`,
              size: bytes.length,
              sha256: sha256(bytes),
            })),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  test('of no file are none', async () => {
    expect(await hashFiles([])).toEqual([]);
  });

  test('are told of as they come', async () => {
    const seen: number[][] = [];
    await hashFiles([put('a', pattern(300_000)), put('b', 'x')], {
      onProgress: (done, total) => seen.push([done, total]),
    });
    expect(seen).toEqual([
      [262_144, 300_001],
      [300_000, 300_001],
      [300_001, 300_001],
    ]);
  });
});

describe('digests of shards', () => {
  test('cover each file without gap or overlap, and an empty one not at all', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.integer({ min: 1, max: 17 }), async (size, shardSize) => {
        const bytes = pattern(size);
        const [hashed, empty] = await hashShards([put('s:1', bytes), put('e', '')], shardSize);
        expect(hashed).toMatchObject({ name: 's:1', size });
        expect(empty).toEqual({ name: 'e', size: 0, shards: [] });
        let at = 0;
        for (const { start, end, sha256: found } of hashed?.shards ?? []) {
          expect([start, end]).toEqual([at, Math.min(at + shardSize, size)]);
          expect(found).toBe(sha256(bytes.subarray(start, end)));
          at = end;
        }
        expect(at).toBe(size);
      }),
      { numRuns: 50 },
    );
  });

  test.each([0, 1, Number.NaN])('of %d bytes are refused where they are too many', async (size) => {
    const file = { path: join(root, 'huge'), name: 'huge', size: 1_000_001 };
    await expect(hashShards([file], size)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });
});

describe('threads', () => {
  const rows = (files: readonly FileToHash[]): Parameters<typeof hashWork>[1] =>
    files.map(({ size }, file) => ({ file, start: 0, end: size }));
  const sources = (files: readonly FileToHash[]): Parameters<typeof hashWork>[0] =>
    files.map(({ path }) => {
      const { dev, ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      return { path, identity: `${dev}:${ino}:${size}:${mtimeNs}:${ctimeNs}` };
    });

  test('share the work', async () => {
    const files = Array.from({ length: 40 }, (_, index) =>
      put(`t${index}`, pattern(500_000 + index)),
    );
    const work = hashWork(sources(files), rows(files));
    await workOff(work, { jobs: 3, program });
    expect(failureOf(work)).toBeUndefined();
    for (const [row] of files.entries())
      expect(digestOf(work, row)).toBe(sha256(pattern(500_000 + row)));
    expect(work.bytes[0]).toBe(BigInt(files.reduce((sum, { size }) => sum + size, 0)));
  });

  test('that cannot start leave the work to us', async () => {
    const broken = join(root, 'broken.cjs');
    writeFileSync(broken, 'throw new Error("inert");');
    const files = [put('one', 'one'), put('two', 'two')];
    const work = hashWork(sources(files), rows(files));
    await workOff(work, { jobs: 2, program: broken });
    expect([digestOf(work, 0), digestOf(work, 1)]).toEqual([sha256('one'), sha256('two')]);
  });

  test('that die over a file leave it to us', async () => {
    const files = [put('one', 'one'), put('two', 'two')];
    const work = hashWork(sources(files), rows(files));
    Atomics.add(work.state, 0, 1); // the first row was taken, and nobody gave a digest
    await workOff(work, { jobs: 1, program });
    expect([digestOf(work, 0), digestOf(work, 1)]).toEqual([sha256('one'), sha256('two')]);
  });

  test('may have begun before anything was known, and are told later', async () => {
    await withThread(join(root, 'hasher.cjs'), async () => {
      const { path, size } = put('early.bin', pattern(10_000));
      const work = workOf(path, size);
      const meanwhile = async (): Promise<void> => {
        while (!isFinished(work)) await setTimeout(5);
      };
      await workOff(work, { jobs: 2, meanwhile });
      expect(digestOf(work, 0)).toBe(sha256(pattern(10_000)));
      expect(Reflect.get(globalThis, EARLY)).toBeUndefined();
    });
  });

  test('that had begun and have ended since are not waited for', async () => {
    const dies = join(root, 'dies.cjs');
    writeFileSync(dies, 'process.exit(1)');
    await withThread(dies, async (thread) => {
      await new Promise((resolve) => thread.once('exit', resolve));
      const { path, size } = put('early.bin', pattern(10_000));
      const work = workOf(path, size);
      await workOff(work, { jobs: 2 });
      expect(digestOf(work, 0)).toBe(sha256(pattern(10_000)));
    });
  });

  test('may have begun with the file itself, whole or in part, with another, or with none', async () => {
    const bytes = pattern(3_000_000);
    const { path, size } = put('begun.bin', bytes);
    const other = put('other.bin', pattern(700_000)).path;
    for (const [guess, pause] of [
      [path, 0],
      [path, 200],
      [other, 50],
      [join(root, 'nowhere'), 0],
      [root, 0],
    ] as const) {
      await withThread(
        join(root, 'hasher.cjs'),
        async () => {
          await setTimeout(pause);
          // The same file under two names, and a range of it.
          const { identity } = lookAt({ path, name: path, size }, false);
          const twice = [size, size, 1_000_000].map((end) => ({ file: 0, start: 0, end }));
          const work = hashWork([{ path, identity }], twice);
          const meanwhile = async (): Promise<void> => {
            while (!isFinished(work) && failureOf(work) === undefined) await setTimeout(5);
          };
          await workOff(work, { jobs: 2, meanwhile });
          expect(failureOf(work)).toBeUndefined();
          const wanted = [bytes, bytes, bytes.subarray(0, 1_000_000)].map(sha256);
          expect([0, 1, 2].map((row) => digestOf(work, row))).toEqual(wanted);
        },
        guess,
      );
    }
  });

  test('that had begun with a file that changed since begin anew, and tell when it changes later', async () => {
    const { path } = put('changing.bin', pattern(3_000_000));
    await withThread(
      join(root, 'hasher.cjs'),
      async () => {
        await setTimeout(100);
        writeFileSync(path, pattern(2_000_000));
        const work = workOf(path, 2_000_000);
        const meanwhile = async (): Promise<void> => {
          while (!isFinished(work)) await setTimeout(5);
        };
        await workOff(work, { jobs: 2, meanwhile });
        expect(digestOf(work, 0)).toBe(sha256(pattern(2_000_000)));
      },
      path,
    );
  });

  const EARLY = Symbol.for('pickleproof.hasher');

  function workOf(path: string, size: number): ReturnType<typeof hashWork> {
    const { identity } = lookAt({ path, name: path, size }, false);
    return hashWork([{ path, identity }], [{ file: 0, start: 0, end: size }]);
  }

  /** As the entry of the bundle leaves a thread; the program of others stands beside that. */
  async function withThread(
    path: string,
    act: (thread: Worker) => Promise<void>,
    guess?: string,
  ): Promise<void> {
    copyFileSync(program, join(root, 'pickleproof.hasher.cjs'));
    const thread = new Worker(path, { workerData: guess });
    const [, before = ''] = process.argv;
    process.argv[1] = join(root, 'pickleproof.cjs');
    Reflect.set(globalThis, EARLY, thread);
    try {
      await act(thread);
    } finally {
      process.argv[1] = before;
      await thread.terminate();
    }
  }

  test('hash large files as one does', async () => {
    const bytes = new Uint8Array(2 ** 25 + 1).fill(7);
    const files = [put('large1', bytes), put('large2', bytes)];
    const hashed = await hashFiles(files, { jobs: 2, program });
    expect(hashed.map((file) => file.sha256)).toEqual([sha256(bytes), sha256(bytes)]);
    const sharded = await hashShards(files, 2 ** 25, { jobs: 2, program });
    expect(sharded.map(({ shards }) => shards.map(({ start, end }) => end - start))).toEqual([
      [2 ** 25, 1],
      [2 ** 25, 1],
    ]);
    expect(sharded[1]?.shards[0]?.sha256).toBe(sha256(bytes.subarray(1)));
  });
});

describe('a file that is not what was found', () => {
  const failure = (file: FileToHash, options = {}): Promise<unknown> =>
    hashFiles([put('first', 'first'), file], options).catch((error: unknown) => error);

  test.each([
    ['is gone', () => ({ path: join(root, 'gone'), name: 'gone', size: 1 }), /^gone: ENOENT: /],
    ['has another size', () => ({ ...put('grown', 'ab'), size: 1 }), /^grown: the file changed/],
    ['is a folder', () => ({ path: root, name: 'folder', size: 0 }), /^folder: the file changed/],
  ])('%s', async (_what, make, message) => {
    expect(await failure(make())).toMatchObject({
      code: 'SOURCE_FAILED',
      message: expect.stringMatching(message),
    });
  });

  test('is a link, where links are not allowed', async () => {
    const target = put('target', 'content');
    rmSync(join(root, 'link'), { force: true });
    symlinkSync(target.path, join(root, 'link'));
    const link = { path: join(root, 'link'), name: 'link', size: 7 };
    expect(await failure(link, { allowSymlinks: false })).toMatchObject({ code: 'SOURCE_FAILED' });
    const [hashed] = await hashFiles([link]);
    expect(hashed?.sha256).toBe(sha256('content'));
  });

  test('is a pipe, for which nobody waits', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    const pipe = { path: join(root, 'pipe'), name: 'pipe', size: 0 };
    expect(await failure(pipe)).toMatchObject({ code: 'SOURCE_FAILED' });
  });

  test.each([
    ['grows', (path: string) => appendFileSync(path, 'more')],
    [
      'is replaced by one of the same size and times',
      (path: string) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(`${path}.new`, pattern(600_000).toReversed());
        utimesSync(`${path}.new`, atime, mtime);
        renameSync(`${path}.new`, path);
      },
    ],
  ])('%s while others are hashed', async (_what, change) => {
    const victim = put('victim', pattern(600_000));
    const first = put('larger', pattern(700_000));
    let changed = false;
    const onProgress = (): void => {
      if (!changed) change(victim.path);
      changed = true;
    };
    const result = await hashFiles([victim, first], { onProgress }).catch(
      (error: unknown) => error,
    );
    expect(result).toMatchObject({
      code: 'SOURCE_FAILED',
      message: 'victim: the file changed while it was read',
    });
  });

  test('changes while it is hashed', async () => {
    const victim = put('victim', pattern(600_000));
    const onProgress = (): void => appendFileSync(victim.path, 'x');
    const result = await hashFiles([victim], { onProgress }).catch((error: unknown) => error);
    expect(result).toMatchObject({ message: 'victim: the file changed while it was read' });
  });

  test('is cut while it is hashed', async () => {
    const victim = put('victim', pattern(600_000));
    const onProgress = (): void => writeFileSync(victim.path, 'x');
    const result = await hashFiles([victim], { onProgress }).catch((error: unknown) => error);
    expect(result).toMatchObject({ message: 'victim: the file changed while it was read' });
  });
});

describe('what is done meanwhile', () => {
  test('is done before this thread hashes, and sees the same files', async () => {
    const file = put('scanned', 'content');
    const events: string[] = [];
    await hashFiles([file], {
      meanwhile: async () => void events.push('scan'),
      onProgress: () => events.push('hash'),
    });
    expect(events).toEqual(['scan', 'hash']);
  });

  test.each([
    ['whole files', hashFiles],
    ['shards', (files: FileToHash[], options: HashOptions) => hashShards(files, 3, options)],
  ])('finds a change although the digests of %s are in the cache', async (_what, hash) => {
    const file = put('scanned', 'content');
    const meanwhile = async (): Promise<void> => {
      await setTimeout(20); // the clock of files ticks every few milliseconds
      writeFileSync(file.path, 'CONTENT');
    };
    const cache = { get: () => 'f'.repeat(64), put: () => undefined, save: () => undefined };
    await expect(hash([file], { cache, meanwhile })).rejects.toMatchObject({
      message: 'scanned: the file changed while it was read',
    });
  });

  test('lets another thread hash the only file, whoever comes first', async () => {
    const bytes = new Uint8Array(2 ** 26).fill(3);
    for (const wait of [0, 300]) {
      const meanwhile = (): Promise<void> => setTimeout(wait);
      const [hashed] = await hashFiles([put('only', bytes)], { jobs: 2, program, meanwhile });
      expect(hashed?.sha256).toBe(sha256(bytes));
    }
  });

  test('may fail, and nothing is hashed', async () => {
    const bytes = new Uint8Array(2 ** 25);
    const files = [put('large1', bytes), put('large2', bytes)];
    const progress: number[] = [];
    const hashed = hashFiles(files, {
      jobs: 2,
      program,
      meanwhile: () => Promise.reject(new Error('dangerous')),
      onProgress: (done) => progress.push(done),
    });
    await expect(hashed).rejects.toThrow('dangerous');
    expect(progress).toEqual([]);
  });
});

describe('the cache', () => {
  /** The times of a file cannot all be set, so the clock must be. */
  const later = (): number => Date.now() + 10_000;

  test('is asked first, and what it knows is not read', async () => {
    const file = put('cached', 'content');
    const cache = spyCache();
    await hashFiles([file], { cache });
    const [key = ''] = cache.asked;
    rmSync(file.path);
    const again = put('cached', 'content');
    const asked = spyCache();
    await hashFiles([again], { cache: asked });
    expect(asked.asked).not.toEqual([key]); // another inode, or another time
    const known = spyCache(new Map([[asked.asked[0] ?? '', 'f'.repeat(64)]]));
    const progress: number[] = [];
    const onProgress = (done: number): unknown => progress.push(done);
    expect(await hashFiles([again], { cache: known, onProgress })).toEqual([
      { name: 'cached', size: 7, sha256: 'f'.repeat(64) },
    ]);
    expect(progress).toEqual([]);
  });

  test('is not told of a file that was changed just now, and of others it is', async () => {
    const file = put('fresh', 'content');
    const now = spyCache();
    await hashFiles([file], { cache: now });
    expect([...now.told]).toEqual([]);
    const cache = spyCache();
    await hashFiles([file], { cache, now: later });
    expect([...cache.told]).toEqual([[cache.asked[0], sha256('content')]]);
  });

  test('knows shards apart', async () => {
    const file = put('sharded', 'abcd');
    const cache = spyCache();
    await hashShards([file], 2, { cache, now: later });
    await hashFiles([file], { cache, now: later });
    expect([...cache.told.values()]).toEqual([sha256('ab'), sha256('cd'), sha256('abcd')]);
    expect(new Set(cache.told.keys()).size).toBe(3);
  });
});
