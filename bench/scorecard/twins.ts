/**
 * Hostile twins: files of real libraries with one call planted in a nested place.
 * @module
 */
import type { Counts, Offender } from './check.ts';
import { libraryOf, type BenignFile } from './corpus.ts';
import type { ToolResult } from './outcome.ts';
import { aligned, percent } from './table.ts';

/** One line for each tool. */
export function renderTwins(twins: readonly BenignFile[], tools: readonly ToolResult[]): string {
  const rows = tools.map((tool) => {
    const of = (...outcomes: readonly string[]): number =>
      twins.filter(({ path }) => outcomes.includes(outcomeOf(path, tool))).length;
    return [
      `${tool.tool} ${tool.version}`,
      of('found'),
      percent(of('found'), twins.length),
      of('warn'),
      of('error', 'timeout'),
      of('clean', 'skipped'),
    ];
  });
  return aligned(['tool', 'found', 'share', 'warn', 'error', 'silent'], rows);
}

/** Twins that are not found to be dangerous. */
export function twinOffenders(twins: readonly BenignFile[], ours: ToolResult): readonly Offender[] {
  return twins
    .filter(({ path }) => outcomeOf(path, ours) !== 'found')
    .map(({ path, what }) => ({
      problem: 'a hostile twin that is not dangerous',
      path,
      why: what,
      said: `${outcomeOf(path, ours)}: ${ours.rows.get(path)?.detail ?? ''}`,
    }));
}

/** Counts for the floor, by environment. */
export function twinCounts(twins: readonly BenignFile[], ours: ToolResult): Counts {
  const counts: Record<string, number> = {};
  for (const file of twins) {
    const [files, found] = [`files of ${libraryOf(file)}`, `dangerous of ${libraryOf(file)}`];
    counts[files] = (counts[files] ?? 0) + 1;
    counts[found] = (counts[found] ?? 0) + (outcomeOf(file.path, ours) === 'found' ? 1 : 0);
  }
  return counts;
}

/** None may be silent. */
export function twinFailures(twins: readonly BenignFile[], ours: ToolResult): readonly string[] {
  const silent = twins.filter(({ path }) =>
    ['clean', 'skipped', ''].includes(outcomeOf(path, ours)),
  );
  return silent.length === 0 ? [] : [`${silent.length} hostile twins are silent`];
}

function outcomeOf(path: string, { rows }: ToolResult): string {
  return rows.get(path)?.outcome ?? '';
}
