/**
 * What bounds a child, as far as this machine can: flags of Node everywhere, limits of the kernel on Linux.
 * @module
 */
import { spawnSync } from 'node:child_process';

/** Bounds of one job. */
export interface ChildLimits {
  /** Wall-clock seconds. */
  readonly seconds: number;
  readonly memoryMiB: number;
  /** Bytes of the report. */
  readonly outputBytes: number;
  /** Bytes of the largest file it may write. */
  readonly fileBytes: number;
}

/** Generous for the largest models that were measured: reading never needs the whole file in memory. */
export const CHILD_LIMITS: ChildLimits = {
  seconds: 600,
  memoryMiB: 1024,
  outputBytes: 32 * 2 ** 20,
  fileBytes: 2 ** 40,
};

/** A command line that runs the program under the limits. */
export interface ConfinedCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** Of the memory, the part for JavaScript objects; file contents lie outside. */
const HEAP_SHARE = 0.75;
/** What Node maps for itself: stacks of threads, code. The watch on what is resident is stricter. */
const MAPPED_MIB = 768;

/** How to start `program` with `args`. */
export function confined(
  program: string,
  args: readonly string[],
  limits: ChildLimits,
): ConfinedCommand {
  if (hasKernelLimits()) {
    // Any flag of V8 would make it compile the program anew instead of taking what was compiled: a third of a scan.
    const [command = '', ...rest] = [...kernelLimits(limits), process.execPath, program, ...args];
    return { command, args: rest };
  }
  const heap = Math.max(64, Math.floor(limits.memoryMiB * HEAP_SHARE));
  const node = [`--max-old-space-size=${heap}`, program, ...args];
  return { command: process.execPath, args: node };
}

/**
 * setpriv and prlimit of util-linux, which become the program that they start. A child whose worker was killed is killed
 * too (prctl(2), PR_SET_PDEATHSIG); it gains no rights, and writes neither core dumps nor huge files.
 */
function kernelLimits({ seconds, memoryMiB, fileBytes }: ChildLimits): readonly string[] {
  const data = (memoryMiB + MAPPED_MIB) * 2 ** 20;
  return [
    'setpriv',
    '--no-new-privs',
    '--pdeathsig=KILL',
    'prlimit',
    '--core=0',
    `--data=${data}`,
    `--fsize=${fileBytes}`,
    `--cpu=${Math.ceil(seconds) * 4}`, // threads count each
  ];
}

let isThere: boolean | undefined;

/** Tried once, with limits that any machine allows. */
export function hasKernelLimits(): boolean {
  if (isThere !== undefined) return isThere;
  if (process.platform !== 'linux') return (isThere = false);
  const [command = '', ...args] = kernelLimits(CHILD_LIMITS);
  const { status } = spawnSync(command, [...args, process.execPath, '--version'], {
    stdio: 'ignore',
    timeout: 60_000,
  });
  return (isThere = status === 0);
}
