/**
 * `--format text`: for people. The findings by file, then what there is to do.
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import { terminalText } from '../../report/escape.ts';
import type { Paint, ReportOptions } from '../../report/reporter.ts';
import { wrap } from '../../report/wrap.ts';
import type { AuditFinding, AuditReport, RelatedPlace } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { auditInWords, isSuppressed, messageOf } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `text`. */
export const text: AuditReporter = {
  id: 'text',
  title: 'For people (the default)',
  render(report, rules, options) {
    const shown = report.findings.filter((finding) => isShown(finding, options.verbose));
    const paths = [...new Set(shown.map(({ path }) => path))];
    return [
      ...paths.flatMap((path) => [
        options.paint.bold(terminalText(path)),
        ...shown
          .filter((finding) => finding.path === path)
          .flatMap((finding) => block(finding, rules, options)),
        '',
      ]),
      ...problems(report, options),
      ...artefacts(report, options),
      ...summary(report, shown, options),
      '',
    ].join('\n');
  },
};

/** Call sites of one finding that are shown without `--verbose`. */
const SHOWN_SITES = 5;

/** What is only worth knowing, or known already, is shown when it is asked for. */
function isShown(finding: AuditFinding, verbose: boolean): boolean {
  return (
    verbose || (finding.severity !== 'info' && !isSuppressed(finding) && finding.known !== true)
  );
}

function block(
  finding: AuditFinding,
  rules: readonly AuditRule[],
  { paint, width, verbose }: ReportOptions,
): string[] {
  const rule = rules.find(({ id }) => id === finding.rule);
  const cell = finding.cell === undefined ? '' : `cell ${finding.cell}, `;
  const place = `${cell}${finding.line}:${finding.column}`;
  const label = colour(finding.severity, paint)(paint.bold(finding.severity.toUpperCase()));
  const said = wrap(terminalText(messageOf(finding, rule)), width - 4);
  const sites = verbose ? finding.related : finding.related.slice(0, SHOWN_SITES);
  const hidden = finding.related.length - sites.length;
  return [
    `  ${place}  ${label} ${paint.dim(`[${finding.rule}]${marks(finding)}`)}`,
    ...said.map((line) => `    ${line}`),
    ...sites.map((site) => paint.dim(`      called at ${siteInWords(site)}`)),
    ...(hidden > 0
      ? [paint.dim(`      … and at ${hidden} more places; --verbose shows them`)]
      : []),
    ...(finding.recommendation === undefined
      ? []
      : [`    ${paint.bold('→')} ${finding.recommendation}`]),
  ];
}

function marks({ confidence, suppressions, known }: AuditFinding): string {
  const parts = [
    confidence === 'high' ? '' : ` ${confidence} confidence`,
    ...suppressions.map(({ by, reason }) =>
      by === 'pickleproof' ? ` suppressed: ${terminalText(reason ?? '')}` : ` silenced for ${by}`,
    ),
    known === true ? ' in the baseline' : '',
  ];
  return parts.join('');
}

function siteInWords({ path, line, column, source, artefact }: RelatedPlace): string {
  const loaded =
    artefact === undefined ? '' : `, loads ${artefact.path}, which is ${artefact.verdict}`;
  const from = source === 'unknown' ? '' : ` (${source})`;
  return terminalText(`${path}:${line}:${column}${from}${loaded}`);
}

function problems({ problems: all }: AuditReport, { paint }: ReportOptions): string[] {
  const lines = all.map(
    ({ path, message }) =>
      `${paint.yellow('not read')}  ${terminalText(path)}: ${terminalText(message)}`,
  );
  return lines.length === 0 ? [] : [...lines, ''];
}

function artefacts({ artefacts: all }: AuditReport, { paint, verbose }: ReportOptions): string[] {
  const lines = all
    .filter(({ verdict }) => verbose || verdict !== 'clean')
    .map(
      ({ verdict, path, format }) =>
        `${verdict.padEnd(10)} ${terminalText(path)} ${paint.dim(`(${format})`)}`,
    );
  return lines.length === 0 ? [] : [paint.bold('Model files among the code'), ...lines, ''];
}

function summary(
  report: AuditReport,
  shown: readonly AuditFinding[],
  { paint, width }: ReportOptions,
): string[] {
  const { files, parsed, problems: lost, elapsedMs } = report.summary;
  const quiet = report.findings.length - shown.length;
  const notShown = quiet === 0 ? '' : ` ${quiet} not shown: --verbose shows them.`;
  const read = `Looked at ${files} files in ${elapsedMs.toFixed(0)} ms and parsed ${parsed}`;
  const steps = shown.length === 0 ? [] : [NEXT];
  return [
    `${paint.bold(auditInWords(report))}.${notShown}`,
    lost === 0 ? `${read}.` : `${read}; ${lost} could not be read.`,
    ...steps.flatMap((step) =>
      wrap(step, width - 2).map((line, index) => (index === 0 ? `→ ${line}` : `  ${line}`)),
    ),
  ];
}

const NEXT =
  'A line that is all right: # pickleproof: ignore[rule] reason. What is to stay for now: --format json --output accepted.json, then --baseline accepted.json.';

function colour(severity: Severity, paint: Paint): (text: string) => string {
  switch (severity) {
    case 'critical':
    case 'high':
      return paint.red;
    case 'medium':
      return paint.yellow;
    default:
      return paint.dim;
  }
}
