/**
 * Runs commands in turn and measures each of them from outside (measure.py).
 * @module
 */
import { spawnSync } from 'node:child_process';

/** One run of a command. */
export interface Run {
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Peak memory in MiB. */
  readonly rss: number;
  readonly code: number;
  /** The beginning of the output. */
  readonly head: string;
  /** The ends of both outputs. */
  readonly out: string;
  readonly err: string;
}

/** What to run. */
export interface Plan {
  readonly commands: readonly (readonly string[])[];
  readonly rounds?: number;
  /** Seconds until a command is killed. */
  readonly timeout?: number;
}

/** The runs of each command. */
export function measure(plan: Plan): readonly (readonly Run[])[] {
  const { status, stdout } = spawnSync('python3', ['bench/measure.py'], {
    input: JSON.stringify(plan),
    stdio: ['pipe', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`measure.py ended with ${status}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script wrote it
  return JSON.parse(stdout) as Run[][];
}
