/**
 * What a pull came to: `pickleproof/pull/v1`, and the exit code.
 * @module
 */
import type { FileReport, Finding } from '../../core/finding.ts';
import type { Verdict } from '../../core/verdict.ts';
import { RULESET } from '../../policy/judge.ts';
import type { FileIdentity } from '../../pull/lock-file.ts';
import { isMismatch, type PullCode } from '../../pull/pull-error.ts';
import { jsonText } from '../../report/escape.ts';
import { FOUND, INCOMPLETE, NOTHING, OK } from '../exit-code.ts';
import { VERSION } from '../version.ts';

/**
 * `fetch`, `replace`: what a dry run would do. `placed`, `converted`: in the folder now. `kept`: was there already.
 * `warned`: in the folder although it does not pass. `blocked`: did not pass. `failed`: could not be had.
 * `waiting`: nothing was done, as something else did not pass or the run was interrupted.
 */
export type PullStatus =
  | 'fetch'
  | 'replace'
  | 'placed'
  | 'converted'
  | 'kept'
  | 'warned'
  | 'blocked'
  | 'failed'
  | 'waiting';

/** One file. */
export interface PulledFile {
  readonly name: string;
  readonly status: PullStatus;
  readonly size: number | undefined;
  /** Of the bytes as the store has them. */
  readonly sha256?: string | undefined;
  /** Absent where it was not judged; `not-a-model` otherwise stands for a file that is none. */
  readonly verdict?: Verdict | 'not-a-model' | undefined;
  readonly format?: string | undefined;
  /** Whether the verdict comes from a part of the bytes, before anything was fetched. */
  readonly remote?: true | undefined;
  /** What is in the folder for it, where that is not the file itself. */
  readonly placed?: readonly FileIdentity[] | undefined;
  /** Values that the conversion left behind. */
  readonly dropped?: number | undefined;
  readonly code?: PullCode | undefined;
  readonly message?: string | undefined;
  /** Where the report about it lies, of a file in quarantine. */
  readonly report?: string | undefined;
  readonly findings?: readonly Finding[] | undefined;
}

const IN_FOLDER: ReadonlySet<PullStatus> = new Set(['placed', 'converted', 'kept', 'warned']);

/** Whether a file, or what was made of it, is in the folder now. */
export function isInFolder({ status }: PulledFile): boolean {
  return IN_FOLDER.has(status);
}

/** One address. */
export interface PulledSource {
  readonly uri: string;
  readonly pinned: string | undefined;
  readonly directory: string;
  readonly receipt?: string | undefined;
  readonly lock?: string | undefined;
  /** Why nothing was done at all. */
  readonly code?: PullCode | undefined;
  readonly message?: string | undefined;
  readonly files: readonly PulledFile[];
}

/** The whole run. */
export interface PullReport {
  readonly dryRun: boolean;
  readonly elapsedMs: number;
  /** Bytes that came over the network into files. */
  readonly bytesFetched: number;
  readonly interrupted: boolean;
  readonly sources: readonly PulledSource[];
}

/** The JSON text, ending in a newline. */
export function pullJson(report: PullReport): string {
  const { dryRun, elapsedMs, bytesFetched, interrupted, sources } = report;
  const all = sources.flatMap(({ files }) => files);
  const count = (status: PullStatus): number => all.filter((file) => file.status === status).length;
  const summary = {
    exitCode: pullExitCode(report),
    files: all.length,
    placed: count('placed'),
    converted: count('converted'),
    kept: count('kept'),
    warned: count('warned'),
    blocked: count('blocked'),
    failed: count('failed'),
    waiting: count('waiting'),
    bytes: all.reduce((sum, { size = 0 }) => sum + size, 0),
    bytesFetched,
    elapsedMs: Math.round(elapsedMs),
    ...(interrupted ? { interrupted } : {}),
  };
  const tool = { name: 'pickleproof', version: VERSION, ruleset: RULESET };
  return `${jsonText({ schema: 'pickleproof/pull/v1', tool, dryRun, summary, sources }, 2)}\n`;
}

/** What was found wins over what could not be had. */
export function pullExitCode({ sources, interrupted }: PullReport): number {
  const all = sources.flatMap((source) => [source, ...source.files]);
  if (all.some(isFound)) return FOUND;
  if (interrupted || all.some(isIncomplete)) return INCOMPLETE;
  return all.length === sources.length ? NOTHING : OK;
}

type Entry = Partial<Pick<PulledFile, 'status' | 'verdict' | 'code'>>;

function isFound({ status, verdict, code }: Entry): boolean {
  if (code !== undefined && isMismatch(code)) return true;
  return (status === 'blocked' || status === 'warned') && verdict !== 'incomplete';
}

function isIncomplete({ status, code }: Entry): boolean {
  return code !== undefined || status === 'blocked' || status === 'warned' || status === 'failed';
}

/** What a report of a scan says of one file, as far as a pull repeats it. */
export function judgedPart(
  judged: FileReport | undefined,
): Pick<PulledFile, 'verdict' | 'format' | 'findings'> {
  if (judged === undefined) return { verdict: 'not-a-model' };
  const { verdict, format, findings } = judged;
  return { verdict, format, ...(findings.length === 0 ? {} : { findings }) };
}
