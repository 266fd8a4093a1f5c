/**
 * `--format ndjson`: a line for each path while the scan goes on, then one for the sum.
 * @module
 */
import type { FileReport, ScanReport, SkippedPath } from '../core/finding.ts';
import { jsonText } from './escape.ts';
import { fileFields, headFields, skippedFields } from './fields.ts';
import type { Reporter } from './reporter.ts';

/** Reporter `ndjson`. */
export const ndjson: Reporter = {
  id: 'ndjson',
  title: 'One JSON object per line: kind file, skipped, or (last) summary',
  render(report) {
    return [...report.files, ...report.skipped].map(row).join('') + closing(report);
  },
  stream: { row, closing },
};

function row(path: FileReport | SkippedPath): string {
  if ('reason' in path) return line('skipped', skippedFields(path));
  return line('file', fileFields(path));
}

function closing(report: ScanReport): string {
  return line('summary', headFields(report));
}

function line(kind: string, fields: object): string {
  return `${jsonText({ kind, ...fields })}\n`;
}
