/**
 * A finished run beside the scan of the same file: `pickleproof/sandbox/v1`.
 * @module
 */
import type { FileReport } from '../../core/finding.ts';
import { differencesOf, type Difference } from '../../sandbox/differences.ts';
import type { LevelName, Observation, RunLimits } from '../../sandbox/level.ts';
import { observedOf, type Observed } from '../../sandbox/observed.ts';
import { FOUND, INCOMPLETE, OK } from '../exit-code.ts';

/** All that a report is made of. */
export interface SandboxReport {
  readonly path: string;
  readonly level: LevelName;
  readonly scanned: FileReport;
  /** Undefined when nothing in the file is unpickled: then nothing was run. */
  readonly observation: Observation | undefined;
  readonly observed: Observed | undefined;
  readonly limits: RunLimits;
  /** Pickles that were loaded. */
  readonly parts: number;
  readonly leftOut: readonly string[];
  readonly differences: readonly Difference[];
}

/** Puts the two beside each other. */
export function sandboxReport(
  made: Omit<SandboxReport, 'observed' | 'differences'>,
): SandboxReport {
  const { observation, scanned } = made;
  if (observation === undefined) return { ...made, observed: undefined, differences: [] };
  const observed = observedOf(observation);
  return { ...made, observed, differences: differencesOf(scanned, observation, observed) };
}

/**
 * 1 when something was tried, or when the scan found what a run may not have come to; 2 when one of the two did not
 * come to its end; 0 otherwise.
 */
export function sandboxExitCode({ scanned, observed, leftOut }: SandboxReport): number {
  const { verdict, complete } = scanned;
  const found = verdict === 'dangerous' || verdict === 'unknown';
  if (found || wasTried(observed)) return FOUND;
  if (!complete || verdict === 'incomplete' || leftOut.length > 0) return INCOMPLETE;
  return observed === undefined || observed.verdict === 'clean' ? OK : INCOMPLETE;
}

/** Whether loading tried something: to reach a limit is no attempt. */
export function wasTried(observed: Observed | undefined): boolean {
  return observed?.attempts.some((one) => one.verdict !== 'incomplete') === true;
}

/** The report as JSON. */
export function sandboxJson(report: SandboxReport): object {
  const { path, level, scanned, observation, observed, limits, parts, leftOut } = report;
  const { verdict, complete, format, findings } = scanned;
  return {
    schema: 'pickleproof/sandbox/v1',
    path,
    level,
    static: { verdict, complete, format, findings },
    // Where nothing is unpickled there is nothing to see; what a scan says holds.
    observed: {
      verdict: observed?.verdict ?? verdict,
      outcome: observed?.outcome ?? 'returned',
      exception: observed?.exception,
      parts,
      seconds: observation?.elapsedSeconds,
      attempts: observed?.attempts.map((one) => ({
        by: one.event.by,
        event: one.event.event,
        verdict: one.verdict,
        capabilities: one.capabilities,
      })),
      leftOut,
    },
    events: observation?.events ?? [],
    limits: { seconds: limits.seconds, memoryMiB: limits.memoryMiB },
    differences: report.differences,
  };
}
