/**
 * Level `strong`: the user's own CPython with its libraries, alone under bubblewrap (Linux). It sees itself and the
 * file, read-only, and no process, network, shell or rest of the disk; its memory, time, files and output are
 * bounded; and system calls that loading a file does not need are refused by the kernel.
 * @module
 */
import type { KeptResults } from '../canary.ts';
import type { GuestTask, IsolationLevel, Observation, RunLimits } from '../level.ts';
import { identityOf, lookAround, type Machine } from './machine.ts';
import type { Ears } from './process.ts';
import type { Job } from './program.ts';
import { runJob } from './run-job.ts';

/** How the level is set up. */
export interface StrongOptions {
  /** `--python`: a path, or a name on the PATH. */
  readonly python?: string | undefined;
  /** Where it is kept what the Python is like. */
  readonly kept?: KeptResults | undefined;
}

/** The level, and what only it can do. */
export interface StrongLevel extends IsolationLevel {
  /** Loads as `load` does, and hands out the arrays, as guest/arrays.py writes them. */
  takeArrays(
    task: GuestTask & { readonly kind: 'load' },
    limits: RunLimits,
    arrays: (bytes: Uint8Array) => boolean,
  ): Promise<Observation>;
}

/** The level. */
export function strongLevel({ python, kept }: StrongOptions = {}): StrongLevel {
  let asked: Promise<Machine | string> | undefined;
  const machine = (): Promise<Machine | string> => (asked ??= lookAround(python, { kept }));
  const run = async (
    job: Job,
    limits: RunLimits,
    arrays?: Ears['arrays'],
  ): Promise<Observation> => {
    const found = await machine();
    if (typeof found === 'string') return refusal(found);
    return runJob(found, job, limits, arrays);
  };
  return {
    name: 'strong',
    async missing() {
      const found = await machine();
      return typeof found === 'string' ? found : undefined;
    },
    async identity() {
      const found = await machine();
      return typeof found === 'string' ? found : identityOf(found);
    },
    async renew() {
      const found = await machine();
      if (typeof found === 'string' || !found.remembered) return false;
      asked = lookAround(python, { kept, again: true });
      return true;
    },
    run,
    takeArrays: (task, limits, arrays) => run({ ...task, kind: 'arrays' }, limits, arrays),
  };
}

function refusal(why: string): Observation {
  const event = { by: 'host', event: 'refused', detail: why, at: 0 } as const;
  return { outcome: 'refused', events: [event], elapsedSeconds: 0 };
}
