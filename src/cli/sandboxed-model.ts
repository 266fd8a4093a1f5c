/**
 * A model that only Python can make: made in isolation, of which arrays come back and nothing else.
 * @module
 */
import { fstatSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Model } from '../convert/model/model.ts';
import { HANDED_COUNTS, HandedArrays } from '../convert/sandboxed/handed-arrays.ts';
import { ModelFileError } from '../core/error.ts';
import type { FileReport } from '../core/finding.ts';
import type { Observation, RunLimits } from '../sandbox/level.ts';
import { observedOf, type Observed } from '../sandbox/observed.ts';
import { strongLevel, type StrongLevel } from '../sandbox/strong/strong.ts';
import { makeSpoolFile } from '../sources/spool-file.ts';
import type { Values } from './command.ts';
import type { ModelInput } from './model-input.ts';
import { UsageError } from './usage-error.ts';
import { assertLevel } from './sandbox/assert-level.ts';
import { withCleanUp } from './sandbox/clean-up.ts';

/** What was loaded, and what was seen meanwhile. */
export interface Sandboxed {
  readonly observation: Observation;
  readonly observed: Observed;
  /** Throws `ModelFileError` where what was handed out is not whole. */
  readonly model: Model;
  close(): void;
}

/** How it is to be loaded. */
export interface SandboxWish {
  readonly python: string | undefined;
  readonly seconds: number;
}

/** What `--python` and `--timeout` say. */
export function sandboxWish({ python, timeout = '60' }: Values): SandboxWish {
  const seconds = Number(timeout);
  if (!Number.isSafeInteger(seconds) || seconds < 1 || seconds > 86_400) {
    throw new UsageError(`--timeout ${String(timeout)}: write whole seconds, up to a day`);
  }
  return { python: typeof python === 'string' ? python : undefined, seconds };
}

/**
 * Loads a file in isolation, once the self-test of that has held. Throws `IsolationError` without it, and
 * `ModelFileError` when loading did not come to its end.
 */
export async function loadSandboxed(
  input: ModelInput,
  { format }: FileReport,
  { python, seconds }: SandboxWish,
): Promise<Sandboxed> {
  const level = strongLevel({ python });
  await assertLevel(level);
  const laid = layOut(input);
  const spool = makeSpoolFile();
  const cleanUp = (): void => {
    spool.close();
    laid.close();
  };
  return withCleanUp(cleanUp, async () => {
    const limits = limitsFor(input.source.size, seconds);
    const bytes = limits.memoryMiB * 2 ** 20;
    const arrays = new HandedArrays((piece) => spool.write(piece), { bytes, ...HANDED_COUNTS });
    const observation = await take(
      level,
      { path: laid.path, size: input.source.size },
      limits,
      arrays,
    );
    assertSameFile(input);
    const source = spool.open();
    const framework = format.startsWith('torch') ? 'pt' : 'np';
    return {
      observation,
      observed: observedOf(observation),
      get model(): Model {
        assertReturned(observation, limits);
        return arrays.model(source, { format, framework });
      },
      close: () => source.close(),
    };
  });
}

/** Python and its libraries, and some copies of the file: arrays, and what they are made from. */
function limitsFor(size: number, seconds: number): RunLimits {
  const memoryMiB = 2048 + 4 * Math.ceil(size / 2 ** 20);
  return { seconds, memoryMiB, outputBytes: 2 ** 23 };
}

/** A file that the guest can be shown: what came through a pipe is written to one. */
function layOut({ file, source }: ModelInput): { readonly path: string; close(): void } {
  if (file !== undefined) return { path: resolve(file), close: () => undefined };
  const spool = makeSpoolFile();
  for (let at = 0; at < source.size;) {
    const piece = source.read(at, PIECE);
    if (piece.length === 0) break;
    spool.write(piece);
    at += piece.length;
  }
  return spool;
}

const PIECE = 2 ** 20;

/** The guest was shown a name, and the scan has read what stood behind it: that has to be the same file still. */
function assertSameFile({ file: path, source }: ModelInput): void {
  if (path === undefined || !('fd' in source) || typeof source.fd !== 'number') return;
  const [read, shown] = [fstatSync(source.fd), statSync(path, { throwIfNoEntry: false })];
  if (read.ino === shown?.ino && read.dev === shown.dev) return;
  throw new ModelFileError('SOURCE_FAILED', `${path}: replaced while it was being loaded`);
}

async function take(
  level: StrongLevel,
  { path, size }: { readonly path: string; readonly size: number },
  limits: RunLimits,
  arrays: HandedArrays,
): Promise<Observation> {
  let failure: unknown;
  const task = { kind: 'load', file: path, parts: [{ name: '', path, start: 0, size }] } as const;
  const observation = await level.takeArrays(task, limits, (piece) => {
    try {
      arrays.take(piece);
      return true;
    } catch (error) {
      failure = error;
      return false;
    }
  });
  if (failure !== undefined) throw failure;
  return observation;
}

function assertReturned(observation: Observation, { seconds, memoryMiB }: RunLimits): void {
  const { outcome, exception = '', events } = observation;
  if (outcome === 'returned') return;
  const why: Readonly<Record<Exclude<typeof outcome, 'returned'>, string>> = {
    raised: `Python could not load it: ${exception}`,
    'killed-timeout': `loading was ended after ${seconds} seconds: --timeout allows more`,
    'killed-memory': `loading needs more than ${memoryMiB} MiB of memory`,
    'killed-output': 'loading was ended, because it printed too much',
    refused: events.at(-1)?.detail ?? 'the sandbox ended it',
  };
  throw new ModelFileError('UNSUPPORTED', `in the sandbox: ${why[outcome]}`);
}
