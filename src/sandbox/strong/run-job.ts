/**
 * One run on a machine that has what it takes: the view, the guest in it, and what came of it.
 * @module
 */
import { resolve } from 'node:path';
import { EventChannel } from '../event-channel.ts';
import type { Observation, RunLimits, RunOutcome } from '../level.ts';
import { bwrapArguments } from './bwrap-arguments.ts';
import type { Machine } from './machine.ts';
import { runBwrap, type Ears } from './process.ts';
import { confinement, prepare, SCRATCH_BYTES, type Job } from './program.ts';
import { seccompFilter } from './seccomp.ts';
import type { PythonFacts } from './trial.ts';
import { viewFor } from './view.ts';

/** Runs a job; what was not confined has run nothing. */
export async function runJob(
  { bwrap, python, architecture }: Machine,
  job: Job,
  limits: RunLimits,
  arrays: Ears['arrays'],
): Promise<Observation> {
  const { program, argument, binds } = prepare(job);
  const view = viewFor(python);
  const confined = confinement(limits, { filter: seccompFilter(architecture), python });
  const args = bwrapArguments({
    binds: [...view.binds, ...binds.map((bind) => ({ ...bind, from: resolve(bind.from) }))],
    links: view.links,
    environment: ENVIRONMENT,
    scratchBytes: SCRATCH_BYTES,
    command: [python.executable, ...flagsFor(python), '-c', program, argument, confined],
  });
  const start = performance.now();
  const members = job.kind === 'canary' ? [] : job.parts.map(({ name }) => name);
  const channel = new EventChannel(() => (performance.now() - start) / 1000, members);
  const events = (bytes: Uint8Array): boolean => {
    channel.feed(bytes);
    return !channel.isFull;
  };
  const ended = await runBwrap(bwrap, args, limits, { events, arrays });
  if (!ended.confined) {
    const killed = ended.killed === 'killed-timeout' ? ended.killed : 'refused';
    channel.host('refused', oneLine(`nothing was loaded: ${ended.said || ended.status}`));
    return channel.finish({ killed, status: ended.status, outcomes: 0 });
  }
  if (ended.killed !== undefined) channel.host('killed', limitText(ended.killed, limits));
  return channel.finish({
    killed: ended.killed,
    status: ended.status,
    outcomes: Math.max(1, members.length),
  });
}

/** Isolated from the environment, writing no bytecode; without `site` where all that it does is known already. */
function flagsFor({ finders }: PythonFacts): readonly string[] {
  return finders ? ['-I', '-B'] : ['-I', '-B', '-S'];
}

/** Libraries of linear algebra start a thread for each processor, and there are no threads. */
const ENVIRONMENT: ReadonlyMap<string, string> = new Map([
  ['HOME', '/tmp'],
  ['LANG', 'C.UTF-8'],
  ['OMP_NUM_THREADS', '1'],
  ['OPENBLAS_NUM_THREADS', '1'],
  ['MKL_NUM_THREADS', '1'],
]);

/** Which limit it was. */
function limitText(outcome: RunOutcome, { seconds, memoryMiB, outputBytes }: RunLimits): string {
  if (outcome === 'killed-timeout') return `after ${seconds} seconds`;
  if (outcome === 'killed-output') return `after ${outputBytes} bytes of output`;
  return `by the kernel, for want of memory (limit ${memoryMiB} MiB)`;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').slice(0, 500);
}
