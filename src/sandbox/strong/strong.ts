/**
 * Level `strong`: the user's own CPython with its libraries, alone under bubblewrap (Linux). It sees itself and the
 * file, read-only, and no process, network, shell or rest of the disk; its memory, time, files and output are
 * bounded; and system calls that loading a file does not need are refused by the kernel.
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { release } from 'node:os';
import { delimiter, isAbsolute, resolve } from 'node:path';
import { EventChannel } from '../event-channel.ts';
import type { GuestTask, IsolationLevel, Observation, RunLimits, RunOutcome } from '../level.ts';
import { bwrapArguments } from './bwrap-arguments.ts';
import { bwrapVersion } from './bwrap-version.ts';
import { findPython } from './find-python.ts';
import { onPath } from './on-path.ts';
import { runBwrap, type Ears } from './process.ts';
import { confinement, prepare, SCRATCH_BYTES, type Job } from './program.ts';
import { isArchitecture, seccompFilter, type Architecture } from './seccomp.ts';
import { tryOut, type PythonFacts } from './trial.ts';
import { viewFor } from './view.ts';

/** How the level is set up. */
export interface StrongOptions {
  /** `--python`: a path, or a name on the PATH. */
  readonly python?: string | undefined;
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

/** What a run needs. */
interface Machine {
  readonly bwrap: string;
  readonly version: string;
  readonly python: PythonFacts;
  readonly architecture: Architecture;
}

/** The level. */
export function strongLevel({ python }: StrongOptions = {}): StrongLevel {
  let asked: Promise<Machine | string> | undefined;
  const machine = (): Promise<Machine | string> => (asked ??= lookAround(python));
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
    run,
    takeArrays: (task, limits, arrays) => run({ ...task, kind: 'arrays' }, limits, arrays),
  };
}

/** What is there; a sentence when something is not. */
async function lookAround(asked: string | undefined): Promise<Machine | string> {
  if (process.platform !== 'linux') return 'level strong needs Linux: use --level wasm';
  const { arch } = process;
  if (!isArchitecture(arch)) return `level strong knows no filter for ${arch}: use --level wasm`;
  if (!hasSeccomp())
    return 'this kernel has no seccomp filters (CONFIG_SECCOMP_FILTER): use --level wasm';
  const [bwrap] = onPath('bwrap');
  if (bwrap === undefined) return 'bubblewrap is not installed: apt-get install bubblewrap';
  const path = findPython(asked);
  if (path === undefined) {
    const what = asked === undefined ? 'no python3 on the PATH' : `no program ${asked}`;
    return `${what}: apt-get install python3, or name one with --python`;
  }
  const [version, trial] = await Promise.all([bwrapVersion(bwrap), tryOut(bwrap, path)]);
  if (isTooOld(version)) return `${version} is too old, 0.7 is needed: use --level wasm`;
  if (trial.kind === 'refused') return trial.why;
  const python = { ...trial.python, path: [...trial.python.path, ...pythonPath()] };
  if (!python.ctypes) return `${path} has no module ctypes: name another one with --python`;
  return { bwrap, version, python, architecture: arch };
}

/** What the user has said belongs to it. The Python itself runs isolated from its environment. */
function pythonPath(path = process.env['PYTHONPATH'] ?? ''): readonly string[] {
  return path.split(delimiter).filter(isAbsolute);
}

function hasSeccomp(): boolean {
  if (existsSync('/proc/sys/kernel/seccomp/actions_avail')) return true;
  try {
    return /^Seccomp:/m.test(readFileSync('/proc/self/status', 'utf8'));
  } catch {
    return true; // no /proc here: setting the filter will tell
  }
}

function identityOf({ bwrap, version, python, architecture }: Machine): string {
  const { executable, program } = python;
  const machine = { kernel: release(), architecture, user: process.getuid?.() };
  return JSON.stringify({
    bwrap,
    version,
    ...machine,
    executable,
    program,
    python: python.version,
  });
}

/** `--size`, without which files could take all memory, came with 0.7. */
function isTooOld(version: string): boolean {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  return Number(major) === 0 && Number(minor) < 7;
}

async function runJob(
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

function refusal(why: string): Observation {
  const event = { by: 'host', event: 'refused', detail: why, at: 0 } as const;
  return { outcome: 'refused', events: [event], elapsedSeconds: 0 };
}
