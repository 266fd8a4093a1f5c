/**
 * What a child's end says about the job.
 * @module
 */
import { nameOf } from '../store/job-row.ts';
import { retitled, summaryOf } from '../store/report-summary.ts';
import type { ClaimedJob, Outcome } from '../queue/claimed-job.ts';
import type { ChildLimits } from './child-limits.ts';
import type { ChildResult } from './run-child.ts';

/** A file that goes over a limit will most likely do so again: it is tried once more, not more often. */
const LIMIT_TRIES = 2;
/** `src/cli/exit-code.ts`: what has a report; 3 is no model, 4 a wrong flag, 5 and above something missing. */
const HAS_REPORT = new Set([0, 1, 2, 6]);
const NOTHING = 3;
const INTERNAL = /internal error|ENOSPC|EIO|EMFILE|ENOMEM/;

/** A report is an outcome whatever its verdict; without one there is a reason. */
export function outcomeOf(job: ClaimedJob, result: ChildResult, limits: ChildLimits): Outcome {
  const { code, killed, signal, stdout, stderr } = result;
  if (killed !== undefined)
    return { kind: 'retry', reason: KILLED[killed](limits), most: LIMIT_TRIES };
  if (signal !== null) return { kind: 'retry', reason: signalReason(signal, stderr) };
  if (code === NOTHING) return { kind: 'failed', reason: 'this is no model file' };
  const report = code !== null && HAS_REPORT.has(code) ? reportIn(stdout, job) : undefined;
  if (report !== undefined) return { kind: 'done', report, sha256: digestOf(job, report) };
  const reason = lastLine(stderr) ?? `the program ended with exit code ${code}`;
  return { kind: INTERNAL.test(stderr) ? 'retry' : 'failed', reason };
}

const KILLED = {
  time: ({ seconds }: ChildLimits) => `it took more than ${seconds} seconds`,
  memory: ({ memoryMiB }: ChildLimits) => `it needed more than ${memoryMiB} MiB of memory`,
  output: ({ outputBytes }: ChildLimits) => `its report is larger than ${outputBytes} bytes`,
  cancelled: () => 'it was cancelled',
} as const;

/** V8 aborts by itself when its heap is full. */
function signalReason(signal: NodeJS.Signals, stderr: string): string {
  if (/heap out of memory|allocation failed/i.test(stderr)) return 'it ran out of memory';
  return `the program was ended by ${signal}`;
}

function reportIn(stdout: string, { target }: ClaimedJob): string | undefined {
  try {
    const { verdict } = summaryOf(stdout);
    if (target.kind === 'blob') return retitled(stdout, nameOf(target));
    return verdict === undefined ? undefined : stdout;
  } catch {
    return undefined; // cut off, or no JSON: never taken for a report
  }
}

/** What was uploaded has the digest that it was checked against. */
function digestOf({ target }: ClaimedJob, report: string): string | undefined {
  return target.kind === 'blob' ? target.sha256 : summaryOf(report).sha256;
}

function lastLine(stderr: string): string | undefined {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.findLast((line) => line.startsWith('pickleproof:')) ?? lines.at(-1);
}
