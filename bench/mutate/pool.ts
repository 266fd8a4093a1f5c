/**
 * Workers under a watchdog: a case that hangs or kills its thread is noted, and the run goes on behind it.
 * @module
 */
import { Worker } from 'node:worker_threads';
import type { Done } from './worker.ts';

const HANG_MS = 5000;
const RANGE = 5000;

/** A case that went wrong. */
export interface Problem {
  readonly index: number;
  readonly what: string;
  /** Found by the clock on the wall, which on a busy machine also counts what others do. */
  readonly slow?: boolean;
}

/** What came of the whole run. */
export interface Outcome {
  readonly verdicts: Readonly<Record<string, number>>;
  /** What the cases were taken for. */
  readonly formats: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
  readonly slowest: { readonly index: number; readonly ms: number };
}

/** How to run. */
export interface RunOptions {
  readonly seed: number;
  readonly files: readonly Uint8Array[];
  readonly count: number;
  /** See `Task`. */
  readonly format?: string | undefined;
  readonly threads: number;
}

/** Judges cases 0 to `count - 1` on some threads. */
export async function runCases(script: URL, options: RunOptions): Promise<Outcome> {
  const { seed, files, format, count, threads } = options;
  const verdicts: Record<string, number> = {};
  const formats: Record<string, number> = {};
  const problems: Problem[] = [];
  let slowest = { index: 0, ms: 0 };
  const ranges = Array.from({ length: Math.ceil(count / RANGE) }, (_, i) => i * RANGE);
  const lane = async (): Promise<void> => {
    for (let from = ranges.shift(); from !== undefined; from = ranges.shift()) {
      const to = Math.min(from + RANGE, count);
      for (let at = from; at < to;) {
        const done = await runRange(script, { seed, files, format, from: at, to });
        if ('what' in done) {
          problems.push(done);
          at = done.index + 1;
          continue;
        }
        addUp(verdicts, done.verdicts);
        addUp(formats, done.formats);
        problems.push(...done.defects.map(({ index, message }) => ({ index, what: message })));
        if (done.slowest.ms > slowest.ms) slowest = done.slowest;
        at = to;
      }
    }
  };
  await Promise.all(Array.from({ length: threads }, lane));
  return { verdicts, formats, problems, slowest };
}

function addUp(sums: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
}

interface Range {
  readonly seed: number;
  readonly files: readonly Uint8Array[];
  readonly format: string | undefined;
  readonly from: number;
  readonly to: number;
}

async function runRange(script: URL, range: Range): Promise<Done | Problem> {
  const progress = new Int32Array(new SharedArrayBuffer(8));
  progress[0] = range.from;
  const worker = new Worker(script, { workerData: { ...range, progress } });
  const current = (): number => Atomics.load(progress, 0);
  return new Promise((resolve) => {
    let last = -1;
    const watchdog = setInterval(() => {
      const ticks = Atomics.load(progress, 1);
      if (ticks === last && ticks > 0)
        finish({ index: current(), what: `hangs for more than ${HANG_MS} ms`, slow: true });
      last = ticks;
    }, HANG_MS);
    const finish = (result: Done | Problem): void => {
      clearInterval(watchdog);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', finish);
    worker.once('error', (error) =>
      finish({ index: current(), what: `kills its thread: ${error.message}` }),
    );
    worker.once('exit', (code) =>
      finish({ index: current(), what: `its thread ends with ${code}` }),
    );
  });
}
