/**
 * Level `wasm`: CPython for WASI in a child process of Node. The guest has no system call but ours; the child has
 * no environment, no permission to read files or start processes, and a parent that kills it in time.
 * @module
 */
import { closeSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EventChannel } from '../event-channel.ts';
import { guestArgument, guestProgram } from '../guest-program.ts';
import { IsolationError } from '../isolation-error.ts';
import type { GuestTask, IsolationLevel, Observation, RunLimits } from '../level.ts';
import { runChild, type ChildEnd } from './child.ts';
import { EVENTS_NAME } from './file-table.ts';
import { FIRST_FILE, PROGRAM_NAME, type RunRequest } from './protocol.ts';
import { DIGEST, findRuntime, isFile, PACKAGE } from './runtime.ts';

/** Where its two files are. */
export interface WasmSetting {
  /** The bundled src/sandbox/wasm/isolate.ts; by default it stands beside the program. */
  readonly program?: string | undefined;
  /** python.wasm. */
  readonly runtime?: string | undefined;
}

/** The level, over the interpreter that is installed. */
export function wasmLevel({
  program = join(dirname(process.argv[1] ?? ''), 'pickleproof.isolate.cjs'),
  runtime = findRuntime(),
}: WasmSetting = {}): IsolationLevel {
  return {
    name: 'wasm',
    missing: async () => (runtime === undefined || !isFile(runtime) ? HOW_TO_GET : undefined),
    identity: async () => [DIGEST, process.version, process.platform, process.arch].join(' '),
    run: async (task, limits) => run({ program, runtime: runtime ?? '' }, task, limits),
  };
}

const HOW_TO_GET = `the interpreter for --level wasm is not installed; run "npm install ${PACKAGE}" where pickleproof is installed (npm leaves it out with --omit=optional)`;

async function run(
  { program, runtime }: { readonly program: string; readonly runtime: string },
  task: GuestTask,
  limits: RunLimits,
): Promise<Observation> {
  const parts = task.kind === 'load' ? task.parts : [];
  const paths = [...new Set(parts.map(({ path }) => path))];
  const began = process.hrtime.bigint();
  const clock = (): number => Number(process.hrtime.bigint() - began) / 1e9;
  const channel = new EventChannel(
    clock,
    parts.map(({ name }) => name),
  );
  const files = openAll([runtime, ...paths]);
  try {
    const request = requestFor(task, limits, paths);
    const end = await runChild({ program, files, request, limits }, channel);
    if (end.altered)
      throw new IsolationError('wasm', `${runtime} is not the file of ${PACKAGE}: ${AGAIN}`);
    return channel.finish({ ...statusOf(end), outcomes: Math.max(1, parts.length) });
  } finally {
    for (const fd of files) closeSync(fd);
  }
}

const AGAIN = 'its SHA-256 differs from the pinned one; install the package again';

function statusOf({ killed, status }: ChildEnd): Pick<ChildEnd, 'killed' | 'status'> {
  return { killed, status };
}

/** Seconds that a parent has to kill the child, before the child does it. */
const GRACE = 2;

function requestFor(task: GuestTask, limits: RunLimits, paths: readonly string[]): RunRequest {
  const parts = (task.kind === 'load' ? task.parts : []).map(({ path, start, size }, index) => ({
    name: `part-${index}`,
    fd: FIRST_FILE + paths.indexOf(path),
    start,
    size,
  }));
  const setting = {
    fd: `/${EVENTS_NAME}`,
    paths: parts.map(({ name }) => `/${name}`),
    decoys: true,
    stubs: true,
  };
  return {
    digest: DIGEST,
    memoryMiB: limits.memoryMiB,
    seconds: limits.seconds + GRACE,
    outputBytes: limits.outputBytes,
    program: guestProgram(task),
    // -I: no variables, no user folder; -S: no site; -B: no bytecode is written.
    args: ['python', '-I', '-S', '-B', `/${PROGRAM_NAME}`, guestArgument(task, setting)],
    parts,
  };
}

function openAll(paths: readonly string[]): number[] {
  const opened: number[] = [];
  try {
    for (const path of paths) opened.push(openSync(path, 'r'));
    return opened;
  } catch (error) {
    for (const fd of opened) closeSync(fd);
    throw error;
  }
}
