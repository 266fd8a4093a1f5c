/**
 * Everything that talks to the network, behind one import: a program of its own beside the command line, which
 * loads it when it is given an address. The same program serves as the thread that fetches.
 * @module
 */
import { isMainThread, workerData } from 'node:worker_threads';
import { FETCHER, type FetchThreadData } from './fetch-task.ts';
import { serveFetches } from './fetch-worker.ts';

export { openClient } from './client.ts';
export { remoteOpener } from './open-remote.ts';
export { schemes, storeOf } from './stores.ts';

// Other threads load this too, with data of their own.
const data: Partial<FetchThreadData> | undefined = isMainThread ? undefined : workerData;
if (isFetcher(data)) serveFetches(data);

function isFetcher(value: Partial<FetchThreadData> | undefined): value is FetchThreadData {
  return value?.role === FETCHER;
}
