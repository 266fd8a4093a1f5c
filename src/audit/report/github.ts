/**
 * `--format github`: workflow commands, which GitHub shows beside the lines of a pull request.
 * Spec: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 * @module
 */
import type { Severity } from '../../core/finding.ts';
import { commandProperty, commandText } from '../../report/workflow-command.ts';
import type { AuditFinding } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { auditInWords, isSuppressed, messageOf } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `github`. */
export const github: AuditReporter = {
  id: 'github',
  title: 'Workflow commands of GitHub Actions',
  render(report, rules) {
    const open = report.findings.filter(
      (finding) => finding.known !== true && !isSuppressed(finding),
    );
    return [
      ...open.map((finding) => command(finding, rules)),
      ...report.problems.map(
        ({ path, message }) =>
          `::error file=${commandProperty(path)},title=not read::${commandText(message)}`,
      ),
      `::notice title=pickleproof audit::${commandText(auditInWords(report))}`,
      '',
    ].join('\n');
  },
};

function command(finding: AuditFinding, rules: readonly AuditRule[]): string {
  const { path, cell, line, column, endLine, endColumn } = finding;
  const place =
    cell === undefined
      ? `,line=${line},endLine=${endLine}${line === endLine ? `,col=${column},endColumn=${endColumn}` : ''}`
      : '';
  const message = messageOf(
    finding,
    rules.find(({ id }) => id === finding.rule),
  );
  const said = cell === undefined ? message : `cell ${cell}, line ${line}: ${message}`;
  return `::${LEVEL[finding.severity]} file=${commandProperty(path)}${place},title=${commandProperty(finding.rule)}::${commandText(said)}`;
}

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
};
