/**
 * Exit codes: public API, in one table.
 * @module
 */
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import { rank, type Verdict } from '../core/verdict.ts';

/** Nothing at or above `--fail-on`, and everything was judged. */
export const OK = 0;
/** A finding at or above `--fail-on`. */
export const FOUND = 1;
/** Incomplete, unreadable or malformed input, or an I/O failure. */
export const INCOMPLETE = 2;
/** No model file under the paths. */
export const NOTHING = 3;
/** A wrong flag, a wrong config. */
export const USAGE = 4;
/** Isolation was asked for and is not available: nothing was run. */
export const ISOLATION = 5;
/** The signature or its signer is not acceptable. */
export const SIGNER = 6;

/** What `--fail-on` may be. */
export type FailOn = 'unknown' | 'dangerous';

/** The exit code of a scan: a finding wins over an incomplete file, which wins over everything else. */
export function exitCodeOf({ files, summary }: ScanReport, failOn: FailOn): number {
  if (files.some((file) => counts(file, failOn))) return FOUND;
  if (!summary.complete || summary.incomplete > 0) return INCOMPLETE;
  return files.length === 0 ? NOTHING : OK;
}

function counts(file: FileReport, failOn: FailOn): boolean {
  const { findings, findingsOmitted = 0, verdict } = file;
  // A baseline cannot hold what a report left out; and no verdict may get lost without a finding.
  const explained =
    findingsOmitted === 0 && findings.some((finding) => finding.verdict === verdict);
  if (!explained && reaches(verdict, failOn)) return true;
  return findings.some(
    (finding: Finding) => finding.known !== true && reaches(finding.verdict, failOn),
  );
}

/** `incomplete` has an exit code of its own, whatever `--fail-on` says. */
function reaches(verdict: Verdict, failOn: FailOn): boolean {
  return verdict !== 'incomplete' && rank(verdict) >= rank(failOn);
}
