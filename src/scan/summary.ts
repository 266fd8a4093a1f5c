/**
 * Adds the reports of many files up.
 * @module
 */
import type { FileReport, ScanReport, ShardOf, SkippedPath } from '../core/finding.ts';
import { worse, type Verdict } from '../core/verdict.ts';
import { RULESET } from '../policy/judge.ts';

/** What the run itself knows. */
export interface RunFacts {
  readonly version: string;
  readonly elapsedMs: number;
  readonly interrupted: boolean;
  /** ISO 8601, in UTC. */
  readonly finishedAt?: string | undefined;
  /** `sha256:…` of the policy file that the user added. */
  readonly policy?: string | undefined;
  /** Of the reports that are merged; by default the rules in force. */
  readonly ruleset?: string | undefined;
  readonly shard?: ShardOf | undefined;
}

/** The whole report of a run, files in the order in which they were judged. */
export function summarise(
  files: readonly FileReport[],
  skipped: readonly SkippedPath[],
  { version, elapsedMs, interrupted, finishedAt, policy, ruleset, shard }: RunFacts,
): ScanReport {
  const counts: Record<Verdict, number> = { clean: 0, unknown: 0, incomplete: 0, dangerous: 0 };
  const total = { bytes: 0, bytesRead: 0, complete: !interrupted };
  let verdict: Verdict = interrupted ? 'incomplete' : 'clean';
  for (const file of files) {
    counts[file.verdict]++;
    verdict = worse(verdict, file.verdict);
    total.bytes += file.size;
    total.bytesRead += file.bytesRead;
    total.complete &&= file.complete;
  }
  return {
    schema: 'pickleproof/scan/v1',
    tool: {
      name: 'pickleproof',
      version,
      ruleset: ruleset ?? RULESET,
      ...(policy === undefined ? {} : { policy }),
    },
    summary: {
      verdict,
      complete: total.complete,
      files: files.length,
      ...counts,
      skipped: skipped.length,
      bytes: total.bytes,
      bytesRead: total.bytesRead,
      elapsedMs: Math.round(elapsedMs * 10) / 10,
      ...(finishedAt === undefined ? {} : { finishedAt }),
      ...(interrupted ? { interrupted } : {}),
      ...(shard === undefined ? {} : { shard }),
    },
    files,
    skipped,
  };
}
