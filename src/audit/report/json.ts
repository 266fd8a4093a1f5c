/**
 * `--format json`: one object, `pickleproof/audit/v1`.
 * @module
 */
import { jsonText } from '../../report/escape.ts';
import type { AuditFinding, AuditReport, RelatedPlace } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { isSuppressed, messageOf } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `json`. */
export const json: AuditReporter = {
  id: 'json',
  title: 'JSON, for programs',
  render(report, rules) {
    return `${jsonText(reportFields(report, rules), 2)}\n`;
  },
};

function reportFields(report: AuditReport, rules: readonly AuditRule[]): object {
  const { schema, tool, summary, findings, problems, artefacts } = report;
  return {
    schema,
    tool,
    summary,
    findings: findings.map((finding) =>
      findingFields(
        finding,
        rules.find(({ id }) => id === finding.rule),
      ),
    ),
    problems,
    artefacts,
  };
}

/** The keys in the order of the contract; what is not there is left out. */
function findingFields(finding: AuditFinding, rule: AuditRule | undefined): object {
  const { severity, confidence, path, cell, line, column, endLine, endColumn } = finding;
  const { sink, source, useCase, recommendation, fix, artefact, fingerprint, known } = finding;
  const { within, call, literal, why, related, suppressions } = finding;
  return {
    rule: finding.rule,
    severity,
    confidence,
    path,
    cell,
    line,
    column,
    endLine,
    endColumn,
    sink,
    source,
    useCase,
    recommendation,
    fix,
    message: messageOf(finding, rule),
    fingerprint,
    artefact,
    suppressed: isSuppressed(finding),
    suppressions,
    known,
    within,
    why,
    literal,
    call,
    related: related.map(relatedFields),
    references: rule?.references ?? [],
  };
}

function relatedFields(place: RelatedPlace): object {
  const { kind, path, cell, line, column, endLine, endColumn, source, literal, artefact } = place;
  return { kind, path, cell, line, column, endLine, endColumn, source, literal, artefact };
}
