/**
 * Mutations format by format, each in a process of its own, so that its memory is its own.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { aligned, type Cells } from '../scorecard/table.ts';
import type { Outcome, Problem } from './pool.ts';
import { seedsByFormat } from './seeds.ts';

/** The seeds by format, for the processes: recognising them takes seconds. */
const FOLDER = 'build/mutate';
const SEEDS = `${FOLDER}/seeds-by-format`;

/** How many cases of one format went how. */
export interface FormatRow {
  readonly format: string;
  readonly seeds: number;
  readonly cases: number;
  /** Cases that are still taken for this format after the damage. */
  readonly recognised: number;
  readonly problems: readonly Problem[];
  readonly slowestMs: number;
  /** Peak memory of the process in MiB. */
  readonly peak: number;
}

/** The seeds of one format, as the calling process has found them. */
export function seedsFromCaller(format: string): readonly Uint8Array[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process wrote it
  const all = deserialize(readFileSync(SEEDS)) as ReadonlyMap<string, readonly Uint8Array[]>;
  return all.get(format) ?? [];
}

/** The row of a run in this process. */
export function rowOf(format: string, seeds: number, outcome: Outcome): FormatRow {
  const { verdicts, formats, problems, slowest } = outcome;
  const cases = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return {
    format,
    seeds,
    cases,
    recognised: formats[format] ?? 0,
    problems,
    slowestMs: slowest.ms,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

/** Runs this program once for each format. */
export function runFormats(
  script: string,
  only: readonly string[],
  options: readonly string[],
): readonly FormatRow[] {
  const all = seedsByFormat();
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(SEEDS, serialize(all));
  const ids = [...all].filter(([id]) => only.length === 0 || only.includes(id));
  return ids.map(([id, { length }]) => {
    if (length === 0) return emptyRow(id);
    const row = runFormat(script, id, options);
    console.log(renderRows([row]).split('\n').at(-1));
    return row;
  });
}

function runFormat(script: string, id: string, options: readonly string[]): FormatRow {
  const { stdout, status } = spawnSync(process.execPath, [script, '--format-row', id, ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (status !== 0 || !line.startsWith('{')) {
    const what = `the process of ${id} ended with ${status}`;
    return { ...emptyRow(id), problems: [{ index: 0, what }] };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own process wrote it
  return JSON.parse(line) as FormatRow;
}

function emptyRow(format: string): FormatRow {
  const problems = [{ index: 0, what: 'there are no seeds' }];
  return { format, seeds: 0, cases: 0, recognised: 0, problems, slowestMs: 0, peak: 0 };
}

/** The table. */
export function renderRows(rows: readonly FormatRow[]): string {
  const cells = rows.map(
    ({ format, seeds, cases, recognised, problems, slowestMs, peak }): Cells => [
      format,
      seeds,
      cases,
      recognised,
      problems.length,
      slowestMs.toFixed(0),
      peak.toFixed(0),
    ],
  );
  return aligned(
    ['format', 'seeds', 'cases', 'still so', 'problems', 'slowest ms', 'peak MiB'],
    cells,
  );
}
