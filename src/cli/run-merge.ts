/**
 * Several reports from the arguments to the exit code.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { REPORTERS } from '../report/index.ts';
import { mergeReports, whyNotMerged } from '../scan/merge.ts';
import type { Invocation } from './command.ts';
import { exitCodeOf } from './exit-code.ts';
import { openOutput } from './output-file.ts';
import { readScanReport } from './read-report.ts';
import { UsageError } from './usage-error.ts';

/** Reads the reports, joins them, and writes one. */
export function runMerge({ paths, values, terminal }: Invocation): number {
  const format = values['format'] ?? 'text';
  const reporter = REPORTERS.find(({ id }) => id === format);
  if (reporter === undefined) throw new UsageError(`--format ${String(format)}: no such format`);
  const reports = paths.map(readScanReport);
  const why = whyNotMerged(reports);
  if (why !== undefined) throw new ModelFileError('MALFORMED', `the reports do not fit: ${why}`);
  const report = mergeReports(reports);
  const { paint, width } = terminal;
  const text = reporter.render(report, { paint, width, verbose: values['verbose'] === true });
  const file = values['output'];
  if (typeof file === 'string') writeWhole(file, text, values['force'] === true);
  else terminal.out(text);
  return exitCodeOf(report, values['failOn'] === 'dangerous' ? 'dangerous' : 'unknown');
}

function writeWhole(path: string, text: string, force: boolean): void {
  const output = openOutput(path, force);
  try {
    output.write(text);
    output.finish();
  } catch (error) {
    output.discard();
    throw error;
  }
}
