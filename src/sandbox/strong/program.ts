/**
 * What is run inside, and what it is told: the Python that all levels share, behind the part that gives up rights.
 * @module
 */
import { GUEST } from '../guest/source.ts';
import { guestArgument, guestProgram } from '../guest-program.ts';
import type { CanaryBait, GuestPart, RunLimits } from '../level.ts';
import type { PythonFacts } from './trial.ts';
import type { Bind } from './view.ts';

/** File descriptors of the guest, besides the standard ones. */
export const EVENTS = 3;
export const READY = 4;
export const ARRAYS = 5;

/** What a run is for; `arrays` loads as `load` does, and hands the arrays out. */
export type Job =
  | {
      readonly kind: 'load' | 'arrays';
      readonly file: string;
      readonly parts: readonly GuestPart[];
    }
  | { readonly kind: 'canary'; readonly bait: CanaryBait };

/** The program, its arguments, and the files that it is shown. */
export interface Prepared {
  readonly program: string;
  readonly argument: string;
  readonly binds: readonly Bind[];
}

const LOADING = ['confine', 'channel', 'names', 'watch', 'library'] as const;

/** Prepares a job. */
export function prepare(job: Job): Prepared {
  if (job.kind === 'canary') return prepareCanary(job);
  // A name for each file: thousands of pickles may lie in one.
  const seenAs = new Map([[job.file, '/input/model']]);
  for (const { path } of job.parts) {
    if (!seenAs.has(path)) seenAs.set(path, `/input/parts-${seenAs.size}`);
  }
  const file = seenAs.get(job.file);
  const parts = job.parts.map(({ path, start }) => ({ path: seenAs.get(path), start }));
  const watched = { decoys: false, stubs: false, all: job.kind === 'load' };
  const settings = { fd: EVENTS, file, parts, ...watched, arrays: ARRAYS };
  const files = [...LOADING, ...(job.kind === 'arrays' ? (['arrays'] as const) : [])];
  return {
    program: [...files.map((name) => GUEST[name]), `${job.kind}()`].join('\n\n'),
    argument: JSON.stringify(settings),
    binds: [...seenAs].map(([from, at]) => ({ from, at, device: false })),
  };
}

function prepareCanary(job: Job & { readonly kind: 'canary' }): Prepared {
  const setting = { fd: EVENTS, paths: [], decoys: false, stubs: false };
  const program = `${GUEST.confine}\n\n${guestProgram(job)}`;
  return { program, argument: guestArgument(job, setting), binds: [] };
}

/** What confine.py is told. */
export function confinement(
  { seconds, memoryMiB }: RunLimits,
  { filter, python }: { readonly filter: Uint8Array; readonly python: PythonFacts },
): string {
  return JSON.stringify({
    memory: memoryMiB * 2 ** 20,
    seconds: Math.ceil(seconds) + 1,
    scratch: SCRATCH_BYTES,
    filter: Buffer.from(filter).toString('hex'),
    path: python.path,
    prefix: python.prefix,
    bare: !python.finders,
    ready: READY,
  });
}

/** Bytes of the guest's `/tmp`, which lies in memory. */
export const SCRATCH_BYTES: number = 2 ** 24;
