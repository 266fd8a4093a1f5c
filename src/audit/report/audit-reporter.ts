/**
 * The one interface of all reports of an audit.
 * @module
 */
import type { ReportOptions } from '../../report/reporter.ts';
import type { AuditReport } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';

/** One form of a report. Adding one = one file in audit/report/. */
export interface AuditReporter {
  /** As given to `--format`. */
  readonly id: string;
  readonly title: string;
  /** The whole report, ending in a newline. */
  render(report: AuditReport, rules: readonly AuditRule[], options: ReportOptions): string;
}
