/**
 * A hub in a thread of its own.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Fault } from './faults.ts';
import { startHub } from './hub.ts';

/** What the thread is told. */
export type HubOrder =
  | { readonly kind: 'fault'; readonly part: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'seen' }
  | { readonly kind: 'close' };

const hub = await startHub(workerData);
parentPort?.on('message', (order: HubOrder) => {
  if (order.kind === 'fault') hub.fault(order.part, ...order.faults);
  if (order.kind === 'close') void hub.close();
  // What was seen is given away: who asks again sees what came since.
  parentPort?.postMessage(order.kind === 'seen' ? hub.seen.splice(0) : undefined);
});
parentPort?.postMessage(hub.url);
