/**
 * A thread that helps hashing. One that was started early is told later what to hash.
 * @module
 */
import { parentPort, workerData } from 'node:worker_threads';
import { hashRows, type HashWork } from './hash-work.ts';

const given: unknown = workerData;
if (isWork(given)) work(given);
else parentPort?.once('message', (late: unknown) => void (isWork(late) && work(late)));

function work(rows: HashWork): void {
  hashRows(rows);
  // To end takes a thread a while, and nobody has to wait for it.
  parentPort?.postMessage('done');
}

/** `startThreads` in hash-threads.ts gives it. */
function isWork(value: unknown): value is HashWork {
  return typeof value === 'object' && value !== null && 'rows' in value;
}
