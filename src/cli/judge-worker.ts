/**
 * The other end of a pool: judges the paths that are sent to it.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { judgeAddress, judgeFile, type JudgeSettings } from './judge-path.ts';
import type { Task } from './judge-pool.ts';

/** Answers tasks until it is ended. */
export function serveTasks(): void {
  // Both are written by judge-pool.ts, in the same process and version.
  const settings: JudgeSettings = workerData;
  parentPort?.on('message', ({ path, remote }: Task) => {
    const judged =
      remote === undefined ? judgeFile(path, settings) : judgeAddress(path, remote, settings);
    void judged.then((row) => parentPort?.postMessage(row));
  });
}
