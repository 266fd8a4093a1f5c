/**
 * A hub that answers while the thread of the test stands still, as it does in `RemoteSource.read` and `spawnSync`.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll } from 'vitest';
import { buildThread } from '../../scripts/bundle.mjs';
import type { Fault } from './faults.ts';
import type { HubOptions, Seen } from './hub.ts';
import type { HubOrder } from './hub-worker.ts';

/** As `Hub`, by messages. Contents are given as plain data. */
export interface ThreadHub {
  readonly url: string;
  fault(part: string, ...faults: readonly Fault[]): Promise<void>;
  /** What came since it was last asked. */
  seen(): Promise<readonly Seen[]>;
  close(): Promise<void>;
}

/** Starts hubs for the tests of one file. */
export function hubThreads(): (options: HubOptions) => Promise<ThreadHub> {
  const folder = join('build', `hub-${process.pid}-${Math.random().toString(36).slice(2)}`);
  const program = join(process.cwd(), folder, 'hub.mjs');
  beforeAll(() => buildThread('test/hub/hub-worker.ts', program, 'esm'), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (options) => start(program, options);
}

async function start(program: string, options: HubOptions): Promise<ThreadHub> {
  const worker = new Worker(program, { workerData: options, execArgv: [] });
  const next = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      worker.once('error', reject).once('message', (answer) => {
        worker.off('error', reject);
        resolve(answer);
      });
    });
  const order = async <T>(what: HubOrder): Promise<T> => {
    const answer = next<T>();
    worker.postMessage(what);
    return answer;
  };
  const url = await next<string>();
  return {
    url,
    fault: (part, ...faults) => order({ kind: 'fault', part, faults }),
    seen: () => order({ kind: 'seen' }),
    close: async () => {
      await worker.terminate();
    },
  };
}
