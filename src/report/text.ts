/**
 * `--format text`: for people. A block for each file that needs attention, then the sum and what to do.
 * @module
 */
import type { FileReport, Finding, ScanReport } from '../core/finding.ts';
import type { Verdict } from '../core/verdict.ts';
import { terminalText } from './escape.ts';
import type { Paint, Reporter, ReportOptions } from './reporter.ts';
import {
  byRule,
  bytesInWords,
  countsInWords,
  needsAttention,
  nextSteps,
  place,
  type RuleGroup,
} from './words.ts';
import { wrap } from './wrap.ts';

/** Reporter `text`. */
export const text: Reporter = {
  id: 'text',
  title: 'For people (the default)',
  render(report, options) {
    const attention = report.files.filter(needsAttention);
    const clean = report.files.filter((file) => !needsAttention(file));
    return [
      ...attention.flatMap((file) => [...block(file, options), '']),
      ...(options.verbose ? cleanLines(clean, report, options) : []),
      ...summary(report, options),
      '',
    ].join('\n');
  },
};

/** Findings of one rule in one file that are shown without `--verbose`. */
const SHOWN = 3;
/** Rules of one file that are shown without `--verbose`. */
const SHOWN_RULES = 5;

function block(file: FileReport, options: ReportOptions): string[] {
  const { paint, verbose } = options;
  const groups = byRule(file.findings);
  const shown = verbose ? groups : groups.slice(0, SHOWN_RULES);
  const hidden = groups.length - shown.length;
  const cut = file.findingsOmitted ?? 0;
  return [
    heading(file, paint),
    ...shown.flatMap((group) => groupLines(group, options)),
    ...(hidden > 0 ? [paint.dim(`  … and ${hidden} more rules; --verbose shows them`)] : []),
    ...(cut > 0 ? [paint.dim(`  … and ${cut} more findings, over the limit of a report`)] : []),
    ...advice(groups, options),
  ];
}

function heading({ path, format, size, verdict, complete }: FileReport, paint: Paint): string {
  const partly = verdict !== 'clean' && verdict !== 'incomplete' && !complete;
  const kind = `${format}, ${bytesInWords(size)}${partly ? ', not read to its end' : ''}`;
  return `${label(verdict, paint)} ${paint.bold(terminalText(path))} ${paint.dim(`(${kind})`)}`;
}

function groupLines({ id, rule, findings }: RuleGroup, options: ReportOptions): string[] {
  const { paint, verbose } = options;
  const shown = verbose ? findings : findings.slice(0, SHOWN);
  const hidden = findings.length - shown.length;
  const known = findings.every((finding) => finding.known === true) ? ' (in the baseline)' : '';
  return [
    `  ${rule?.title ?? id} ${paint.dim(`[${id}]${known}`)}`,
    ...shown.flatMap((finding) => findingLines(finding, options)),
    ...(hidden > 0 ? [paint.dim(`    … and ${hidden} more; --verbose shows them`)] : []),
  ];
}

/** What to do about a file is what its worst finding asks for; findings come worst first. */
function advice([worst]: readonly RuleGroup[], { paint, width }: ReportOptions): string[] {
  return wrap(worst?.rule?.advice ?? '', width - 4).map((line, index) =>
    index === 0 ? `  ${paint.bold('→')} ${line}` : `    ${line}`,
  );
}

function findingLines(finding: Finding, { paint, width }: ReportOptions): string[] {
  const where = place(finding);
  const said = wrap(terminalText(finding.message), width - 4).map((line) => `    ${line}`);
  return where === '' ? said : [...said, paint.dim(`    at ${terminalText(where)}`)];
}

function cleanLines(
  files: readonly FileReport[],
  { skipped }: ScanReport,
  { paint }: ReportOptions,
): string[] {
  const lines = files.map((file) => heading(file, paint));
  for (const { path, reason } of skipped) {
    lines.push(paint.dim(`skipped    ${terminalText(path)} (${reason})`));
  }
  return lines.length === 0 ? [] : [...lines, ''];
}

function summary(report: ScanReport, { paint, width }: ReportOptions): string[] {
  const { verdict, skipped, elapsedMs } = report.summary;
  const passed = skipped === 0 ? '' : ` ${skipped} skipped.`;
  return [
    `${colour(verdict, paint)(paint.bold(countsInWords(report)))}.${passed}`,
    `Read ${readInWords(report)} in ${elapsedMs.toFixed(0)} ms${notRead(report)}.`,
    ...nextSteps(report).flatMap((step) =>
      wrap(step, width - 2).map((line, index) => (index === 0 ? `→ ${line}` : `  ${line}`)),
    ),
  ];
}

function readInWords({ files, summary: { bytes, bytesRead } }: ScanReport): string {
  const all = bytesInWords(bytes);
  const read = bytesRead < bytes ? `${bytesInWords(bytesRead)} of ${all}` : all;
  const requests = files.reduce((sum, file) => sum + (file.requests ?? 0), 0);
  return requests === 0 ? read : `${read} by ${requests} requests`;
}

function notRead({ summary: { complete, bytes, bytesRead } }: ScanReport): string {
  if (!complete) return '; some of what a loader interprets could not be read';
  return bytesRead < bytes ? '; the rest is data that no loader executes' : '';
}

function label(verdict: Verdict, paint: Paint): string {
  return colour(verdict, paint)(paint.bold(verdict.toUpperCase().padEnd(10)));
}

function colour(verdict: Verdict, paint: Paint): (text: string) => string {
  switch (verdict) {
    case 'clean':
      return paint.green;
    case 'dangerous':
      return paint.red;
    default:
      return paint.yellow;
  }
}
