/**
 * Runs pickleproof over the files, in this process, through the function that the command uses.
 * @module
 */
import { judgeFile } from '../../src/cli/judge-path.ts';
import type { FileReport } from '../../src/core/finding.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { BUILT_IN } from '../../src/policy/profile.ts';
import type { Outcome, Row, ToolResult } from './outcome.ts';

/** Our verdicts in the words of the table. */
export const AS_OUTCOME: Readonly<Record<Verdict, Outcome>> = {
  clean: 'clean',
  unknown: 'warn',
  incomplete: 'error',
  dangerous: 'found',
};

const SETTINGS = { policy: BUILT_IN, hash: false, cache: false };

/** Judges every file once, after a few to warm up. */
export async function runOurs(files: readonly string[]): Promise<ToolResult> {
  for (const file of files.slice(0, 20)) await judgeFile(file, SETTINGS);
  const rows = new Map<string, Row>();
  for (const file of files) rows.set(file, await judged(file));
  return { tool: 'pickleproof', version: 'this tree', rows };
}

async function judged(file: string): Promise<Row> {
  const started = process.hrtime.bigint();
  const report = await judgeFile(file, SETTINGS);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if ('reason' in report) return { outcome: 'skipped', seconds, detail: report.reason };
  return { outcome: AS_OUTCOME[report.verdict], seconds, detail: detailOf(report) };
}

/** The findings that made the verdict, in one line. */
function detailOf(report: FileReport): string {
  return report.findings
    .filter(({ verdict }) => verdict === report.verdict)
    .slice(0, 3)
    .map(
      ({ rule, target, message }) =>
        `${rule}${target === undefined ? '' : ` ${target}`}: ${message}`,
    )
    .join(' | ');
}
