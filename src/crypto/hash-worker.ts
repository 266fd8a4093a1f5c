/**
 * A thread that helps hashing.
 * @module
 */
import { workerData } from 'node:worker_threads';
import { hashRows, type HashWork } from './hash-work.ts';

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `startThreads` in hash-threads.ts gives it
hashRows(workerData as HashWork);
