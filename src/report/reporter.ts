/**
 * The one interface of all reports: a finished scan becomes text.
 * @module
 */
import type { FileReport, ScanReport, SkippedPath } from '../core/finding.ts';

/** Puts a style around text, or leaves it alone where there are no colours. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
}

/** What a report may depend on besides the scan. */
export interface ReportOptions {
  readonly paint: Paint;
  /** Clean files and every finding, one by one. */
  readonly verbose: boolean;
  /** Columns to wrap at. */
  readonly width: number;
}

/** No colours. */
export const PLAIN: Paint = {
  bold: (text) => text,
  dim: (text) => text,
  red: (text) => text,
  yellow: (text) => text,
  green: (text) => text,
};

/** One form of a report. Adding one = one file in report/. */
export interface Reporter {
  /** As given to `--format`. */
  readonly id: string;
  readonly title: string;
  /** The whole report, ending in a newline. */
  render(report: ScanReport, options: ReportOptions): string;
  /** Where a report can be written while the scan goes on: one row, and what follows the last. */
  readonly stream?:
    | {
        row(row: FileReport | SkippedPath): string;
        closing(report: ScanReport): string;
      }
    | undefined;
}
