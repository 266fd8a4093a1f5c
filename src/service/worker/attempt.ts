/**
 * One attempt at a job: laid out, run in a child, read, and cleaned up, whatever happens.
 * @module
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ServiceError } from '../service-error.ts';
import type { BlobStore } from '../ports.ts';
import type { ClaimedJob, Outcome } from '../queue/claimed-job.ts';
import type { ChildLimits } from './child-limits.ts';
import { layOut, type JobFolder } from './job-folder.ts';
import { optionProblem } from './job-options.ts';
import { outcomeOf } from './outcome.ts';
import { runChild } from './run-child.ts';

/** What all attempts of a worker have in common. */
export interface Bench {
  /** pickleproof itself. */
  readonly program: string;
  readonly blobs: BlobStore;
  /** Folders of jobs are made in it. */
  readonly folder: string;
  readonly limits: ChildLimits;
  /** For children that fetch: proxies and certificates. */
  readonly network: Readonly<Record<string, string>>;
}

/** Works on the job; never rejects. `signal` gives it up. */
export async function attempt(
  job: ClaimedJob,
  bench: Bench,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    const problem = optionProblem(job.kind, job.options);
    if (problem !== undefined) return { kind: 'failed', reason: problem };
    const folder = await layOut(job, bench.blobs, bench.folder);
    try {
      return await work(job, folder, bench, signal);
    } finally {
      await folder.remove();
    }
  } catch (error) {
    const isHopeless = error instanceof ServiceError && error.code === 'BAD_TARGET';
    return { kind: isHopeless ? 'failed' : 'retry', reason: reasonOf(error) };
  }
}

/** What the system says names files of this machine, which are nobody's business. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('syscall' in error) || !('code' in error)) return error.message;
  return `the worker had ${String(error.code)} from ${String(error.syscall)}`;
}

async function work(
  job: ClaimedJob,
  { inside, outside, args }: JobFolder,
  { program, blobs, limits, network }: Bench,
  signal: AbortSignal,
): Promise<Outcome> {
  const own = { HOME: outside, TMPDIR: outside, CI: '1', NO_COLOR: '1', LC_ALL: 'C.UTF-8' };
  const env = { PATH: SYSTEM_PATH, ...own, ...(job.target.kind === 'uri' ? network : {}) };
  const result = await runChild({ program, args, folder: inside, env, limits, signal });
  const outcome = outcomeOf(job, result, limits);
  if (outcome.kind !== 'done' || job.kind !== 'convert') return outcome;
  return { ...outcome, blobs: await store(outside, blobs) };
}

/** Where setpriv and prlimit are; nothing else is started. */
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin';

/** What was written goes into the store, to be had under its SHA-256. */
async function store(outside: string, blobs: BlobStore): Promise<readonly string[]> {
  const stored: string[] = [];
  for (const entry of await readdir(outside, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const hash = createHash('sha256');
    for await (const bytes of createReadStream(path))
      if (bytes instanceof Uint8Array) hash.update(bytes);
    const sha256 = hash.digest('hex');
    const { size } = await stat(path);
    await blobs.append(sha256, { offset: 0, size, body: createReadStream(path) });
    stored.push(sha256);
  }
  return stored;
}
