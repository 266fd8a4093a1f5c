/**
 * Joins the reports of several runs over parts of the same files.
 * @module
 */
import type { FileReport, ScanReport, SkippedPath } from '../core/finding.ts';
import { summarise } from './summary.ts';

/** Why reports do not belong together; `undefined` when they do. */
export function whyNotMerged(reports: readonly ScanReport[]): string | undefined {
  const [first, ...others] = reports;
  if (first === undefined) return 'no report is given';
  for (const { tool } of others) {
    if (tool.version !== first.tool.version) {
      return `made by versions ${first.tool.version} and ${tool.version}: scan all parts with the same`;
    }
    if (tool.ruleset !== first.tool.ruleset || tool.policy !== first.tool.policy) {
      return 'judged by different rules or policies: scan all parts with the same';
    }
  }
  return missingShard(reports) ?? pathTwice(reports);
}

/**
 * One report of all, the files in the order of their paths, so that it does not depend on how the work was
 * divided. The time is the sum of all runs.
 */
export function mergeReports(reports: readonly ScanReport[]): ScanReport {
  const files = reports.flatMap((report) => report.files).toSorted(byPath);
  const skipped = reports.flatMap((report) => report.skipped).toSorted(byPath);
  // As old as its oldest part: what rests on a report must not look fresher than the report.
  const [end] = reports.map(({ summary }) => summary.finishedAt ?? '').toSorted();
  const tool = reports[0]?.tool;
  return summarise(files, skipped, {
    version: tool?.version ?? '',
    ruleset: tool?.ruleset,
    policy: tool?.policy,
    elapsedMs: reports.reduce((sum, { summary }) => sum + summary.elapsedMs, 0),
    finishedAt: end === '' ? undefined : end,
    interrupted: reports.some(({ summary }) => summary.interrupted === true),
  });
}

/** Parts that are not there would make the sum look better than it is. */
function missingShard(reports: readonly ScanReport[]): string | undefined {
  const shards = reports.map(({ summary }) => summary.shard);
  const count = shards.find((shard) => shard !== undefined)?.count;
  if (count === undefined) return undefined;
  if (shards.some((shard) => shard?.count !== count)) return `not all are parts of ${count}`;
  if (new Set(shards.map((shard) => shard?.list)).size > 1) return 'parts of different lists';
  const there = new Set(shards.map((shard) => shard?.index));
  if (there.size < shards.length) return 'the same part is given twice';
  for (let index = 1; index <= count; index++) {
    if (!there.has(index)) return `part ${index}/${count} is missing`;
  }
  return undefined;
}

function pathTwice(reports: readonly ScanReport[]): string | undefined {
  const seen = new Set<string>();
  for (const { files } of reports) {
    for (const { path } of files) {
      if (seen.has(path)) return `${path} stands in two reports`;
      seen.add(path);
    }
  }
  return undefined;
}

/** By code units: the same everywhere. */
function byPath(a: FileReport | SkippedPath, b: FileReport | SkippedPath): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
