/**
 * Worker threads that judge files. They cost some 50 ms and pay only where files are hashed or
 * decompressed: opening many small files is faster on one thread.
 * @module
 */
import { Worker } from 'node:worker_threads';
import { unreadableFile } from '../scan/scan.ts';
import type { RemoteTask } from './remote/remote-task.ts';
import { WORKER } from './worker-mark.ts';
import type { JudgeSettings, Row } from './judge-path.ts';

/** Judges paths somewhere. */
export interface Judge {
  /** `remote`: the path is an address, and this is where it leads. */
  judge(path: string, remote?: RemoteTask): Row | Promise<Row>;
  close(): Promise<void>;
}

/** The message to a worker, and its answer. */
export interface Task {
  readonly path: string;
  readonly remote: RemoteTask | undefined;
}

interface Waiting extends Task {
  readonly resolve: (row: Row) => void;
}

/** A pool of `size` workers that run `entry`. */
export function openPool(entry: string, size: number, settings: JudgeSettings): Judge {
  const queue: Waiting[] = [];
  const idle: PoolWorker[] = [];
  const all = Array.from({ length: size }, () => new PoolWorker(entry, settings));
  idle.push(...all);
  const pump = (): void => {
    while (queue.length > 0) {
      const worker = idle.pop();
      const next = queue.shift();
      if (worker === undefined || next === undefined) {
        if (next !== undefined) queue.unshift(next);
        return;
      }
      void worker.run(next).then((row) => {
        idle.push(worker);
        next.resolve(row);
        pump();
      });
    }
  };
  return {
    judge: (path, remote) =>
      new Promise((resolve) => {
        queue.push({ path, remote, resolve });
        pump();
      }),
    close: async () => {
      await Promise.all(all.map((worker) => worker.end()));
    },
  };
}

/** One worker; started at its first task, and again when it died. */
class PoolWorker {
  private readonly entry: string;
  private readonly settings: JudgeSettings;
  private worker: Worker | undefined;

  constructor(entry: string, settings: JudgeSettings) {
    this.entry = entry;
    this.settings = settings;
  }

  async run({ path, remote }: Task): Promise<Row> {
    const worker = (this.worker ??= new Worker(this.entry, {
      argv: [WORKER],
      workerData: this.settings,
    }));
    return new Promise((resolve) => {
      const settle = (row: Row): void => {
        for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
        resolve(row);
      };
      const fail = (why: string): void => {
        this.worker = undefined;
        settle(unreadableFile(path, 'INTERNAL', `the worker thread ended: ${why}`));
      };
      const listeners = {
        message: settle,
        error: (error: Error) => fail(error.message),
        exit: (code: number) => fail(`exit code ${code}`),
      };
      worker
        .on('message', listeners.message)
        .on('error', listeners.error)
        .on('exit', listeners.exit);
      worker.postMessage({ path, remote } satisfies Task);
    });
  }

  async end(): Promise<void> {
    await this.worker?.terminate();
  }
}
