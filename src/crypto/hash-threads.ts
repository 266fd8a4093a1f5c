/**
 * Works a table of ranges off, with the help of threads where they pay.
 * @module
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { takeEarlyThread } from './early-thread.ts';
import { hashRest, hashRows, isFinished, type HashWork } from './hash-work.ts';

/** Below this a thread is not worth its start. */
export const WORTH_A_THREAD: number = 2 ** 26;

/** How often it is told how far the other threads are. */
const TOLD_EVERY_MS = 100;

/** Who works. */
export interface Threads {
  /** All threads together, this one included. */
  readonly jobs: number;
  /** The program of a thread; by default it stands beside ours when that is bundled. */
  readonly program?: string | undefined;
  /** What this thread does first, while others hash already. */
  readonly meanwhile?: (() => Promise<void>) | undefined;
}

/** Hashes all rows; this thread is busy until none is left to take. */
export async function workOff(
  work: HashWork,
  { jobs, program = besideUs(), meanwhile }: Threads,
  progress?: (bytes: number) => void,
): Promise<void> {
  const helpers = jobs > 1 && existsSync(program) ? startThreads(work, program, jobs - 1) : [];
  try {
    await meanwhile?.();
  } catch (error) {
    for (const { stop } of helpers) stop();
    throw error;
  }
  hashRows(work, progress);
  // A thread that has not begun by now is not waited for.
  if (isFinished(work)) for (const { stop } of helpers) stop();
  const timer = setInterval(() => progress?.(Number(Atomics.load(work.bytes, 0))), TOLD_EVERY_MS);
  await Promise.all(helpers.map(({ ended }) => ended));
  clearInterval(timer);
  hashRest(work);
}

interface Helper {
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

function startThreads(work: HashWork, program: string, count: number): Helper[] {
  return Array.from({ length: count }, () => {
    const worker = startThread(work, program);
    const ended = new Promise<void>((resolve) => {
      // It says so when it is done, or goes.
      worker.once('message', () => resolve());
      worker.once('exit', () => resolve());
      // What it left behind is done here.
      worker.once('error', () => resolve());
    });
    return { ended, stop: () => void worker.terminate() };
  });
}

function startThread(work: HashWork, program: string): Worker {
  const early = program === besideUs() ? takeEarlyThread() : undefined;
  if (early === undefined) return new Worker(program, { workerData: work });
  early.postMessage(work);
  early.ref();
  return early;
}

/** Without the bundle, one thread does all. */
function besideUs(): string {
  return join(dirname(process.argv[1] ?? ''), 'pickleproof.hasher.cjs');
}
