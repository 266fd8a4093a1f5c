/**
 * `--format markdown`: for job summaries and comments on pull requests.
 * @module
 */
import { markdownCode, markdownText } from '../../report/escape.ts';
import type { AuditFinding } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { auditInWords, isSuppressed, messageOf, placeInWords } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `markdown`. */
export const markdown: AuditReporter = {
  id: 'markdown',
  title: 'Markdown, for job summaries and pull requests',
  render(report, rules) {
    const { findings, problems, artefacts } = report;
    const open = findings.filter(
      (finding) => finding.severity !== 'info' && finding.known !== true && !isSuppressed(finding),
    );
    return [
      '## pickleproof audit',
      '',
      `${auditInWords(report)}.`,
      '',
      ...(open.length === 0 ? [] : [...table(open, rules), '']),
      ...problems.map(
        ({ path, message }) => `- not read: ${markdownCode(path)}: ${markdownText(message)}`,
      ),
      ...artefacts.map(
        ({ path, format, verdict }) => `- ${verdict}: ${markdownCode(path)} (${format})`,
      ),
      '',
    ].join('\n');
  },
};

function table(findings: readonly AuditFinding[], rules: readonly AuditRule[]): string[] {
  return [
    '| severity | where | rule | what | move to |',
    '|---|---|---|---|---|',
    ...findings.map((finding) => {
      const rule = rules.find(({ id }) => id === finding.rule);
      const what = markdownCode(messageOf(finding, rule));
      const where = markdownCode(placeInWords(finding));
      return `| ${finding.severity} | ${where} | \`${finding.rule}\` | ${what} | ${markdownText(finding.recommendation ?? '')} |`;
    }),
  ];
}
