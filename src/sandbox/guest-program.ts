/**
 * What is run inside: the Python of the guest, and the one argument that it is given.
 * @module
 */
import { GUEST } from './guest/source.ts';
import type { GuestTask } from './level.ts';

/** How a level runs its guest. */
export interface GuestSetting {
  /** Where events go: a file descriptor of the guest, or what it can open for writing. */
  readonly fd: number | string;
  /** The paths of the parts as the guest sees them, in their order; for a canary none. */
  readonly paths: readonly string[];
  /** Record calls that this build of Python has not, and answer them as if they had worked. */
  readonly decoys: boolean;
  /** Stand inert classes in for libraries that are not installed there. */
  readonly stubs: boolean;
}

/** The program for `python -c`, or a file of it: self-contained, standard library only, CPython 3.8 or newer. */
export function guestProgram({ kind }: GuestTask): string {
  const files = kind === 'canary' ? CANARY : LOAD;
  return files.map((file) => GUEST[file]).join('\n\n');
}

const CANARY = ['channel', 'canary'] as const;
const LOAD = ['channel', 'names', 'watch', 'decoys', 'stubs', 'load'] as const;

/** `sys.argv[1]` of the guest. The secret of a canary is not in it: whoever tells it has read it. */
export function guestArgument(task: GuestTask, { fd, paths, decoys, stubs }: GuestSetting): string {
  if (task.kind === 'load') return JSON.stringify({ fd, parts: paths, decoys, stubs });
  const { file, folder, port, variable } = task.bait;
  return JSON.stringify({ fd, bait: { file, folder, port, variable } });
}
