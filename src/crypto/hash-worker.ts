/**
 * A thread that helps hashing. One that was started early is told later what to hash, and begins with the file that
 * this will probably be.
 * @module
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { beginHash, goOn, type BegunHash } from './begun-hash.ts';
import { PIECE } from './hash-file.ts';
import { hashRows, type HashWork } from './hash-work.ts';

const given: unknown = workerData;
if (isWork(given)) work(given);
else waitForWork(typeof given === 'string' ? beginHash(given) : undefined);

function waitForWork(begun: BegunHash | undefined): void {
  const late = begun === undefined ? undefined : hashUntilTold(begun);
  if (late === undefined) parentPort?.once('message', (message: unknown) => take(message, begun));
  else take(late.message, begun);
}

/** The message that came meanwhile; undefined when the file ended first. */
function hashUntilTold(begun: BegunHash): { readonly message: unknown } | undefined {
  if (parentPort === null) return undefined;
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  while (goOn(begun, buffer)) {
    const late: { readonly message: unknown } | undefined = receiveMessageOnPort(parentPort);
    if (late !== undefined) return late;
  }
  return undefined;
}

function take(late: unknown, begun: BegunHash | undefined): void {
  if (isWork(late)) work(late, begun);
}

function work(rows: HashWork, begun?: BegunHash): void {
  hashRows(rows, undefined, begun);
  // To end takes a thread a while, and nobody has to wait for it.
  parentPort?.postMessage('done');
}

/** `startThreads` in hash-threads.ts gives it. */
function isWork(value: unknown): value is HashWork {
  return typeof value === 'object' && value !== null && 'rows' in value;
}
