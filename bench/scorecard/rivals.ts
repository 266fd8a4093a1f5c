/**
 * Runs the other scanners (rivals.py) and reads what they said; equal files are not run twice.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row, ToolResult } from './outcome.ts';

interface Report {
  readonly versions: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, Readonly<Record<string, Row>>>>;
}

/** All rivals on all files. */
export function runRivals(files: readonly string[], folder: string): readonly ToolResult[] {
  const list = join(folder, 'files.json');
  const output = join(folder, 'rivals.json');
  writeFileSync(list, JSON.stringify(files));
  const reuse = existsSync(output) ? ['--reuse', output] : [];
  const args = ['bench/scorecard/rivals.py', list, '-o', output, ...reuse];
  const { status } = spawnSync('python3', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`rivals.py ended with ${status}`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script wrote it
  const report = JSON.parse(readFileSync(output, 'utf8')) as Report;
  return Object.entries(report.results).map(([tool, rows]) => ({
    tool,
    version: report.versions[tool] ?? '',
    rows: new Map(Object.entries(rows)),
  }));
}
