/**
 * Copies ranges between files with the help of threads, where there is enough to copy.
 * @module
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { Worker } from 'node:worker_threads';
import { ModelFileError } from '../core/error.ts';
import {
  awaitPieces,
  copyPieces,
  copyWork,
  type CopyFailure,
  type CopyTask,
  type CopyWork,
} from './copy-pieces.ts';

/** Below this a thread is not worth its start. */
const WORTH_A_THREAD = 2 ** 26;
const HELPERS = 1;

/** Copies all ranges and compares what was written; throws `SOURCE_FAILED` or `TRUNCATED`. */
export function copyRanges(tasks: readonly CopyTask[], progress?: (bytes: number) => void): void {
  const work = copyWork(tasks);
  const bytes = tasks.reduce((sum, { length }) => sum + length, 0);
  if (bytes >= WORTH_A_THREAD) startHelpers(work);
  copyPieces(work, progress);
  const failure = awaitPieces(work);
  if (failure !== undefined) throw explained(failure);
}

function explained({ what, errno }: CopyFailure): ModelFileError {
  const [name = '', message = ''] = getSystemErrorMap().get(errno) ?? [];
  switch (what) {
    case 'source-ends':
      return new ModelFileError('TRUNCATED', 'the source ends before its data');
    case 'reads-differently':
      return new ModelFileError('SOURCE_FAILED', 'what was written reads differently');
    default:
      return new ModelFileError('SOURCE_FAILED', `${name}: ${message}, copy`);
  }
}

/** Threads that were started before there was anything to copy. */
let prepared: Worker[] | undefined;

/**
 * Starts the threads ahead of the copying of `bytes`, where they will be worth it: they come up while the
 * source is still being judged.
 */
export function prepareCopying(bytes: number): void {
  if (bytes >= WORTH_A_THREAD) prepared ??= startThreads();
}

function startHelpers(work: CopyWork): void {
  const helpers = prepared ?? startThreads();
  prepared = undefined;
  for (const helper of helpers) helper.postMessage(work);
}

/** Their program stands beside ours when it is bundled; without it one thread does all. */
function startThreads(): Worker[] {
  const program = join(dirname(process.argv[1] ?? ''), 'pickleproof.copier.cjs');
  if (!existsSync(program)) return [];
  return Array.from({ length: HELPERS }, () => {
    const helper = new Worker(program);
    helper.unref();
    return helper;
  });
}
