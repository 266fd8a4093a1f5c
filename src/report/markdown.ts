/**
 * `--format markdown`: for job summaries and comments on pull requests.
 * @module
 */
import type { FileReport, Finding } from '../core/finding.ts';
import { markdownCode, markdownText } from './escape.ts';
import type { Reporter } from './reporter.ts';
import { byRule, bytesInWords, countsInWords, needsAttention, nextSteps, place } from './words.ts';

/** Reporter `markdown`. */
export const markdown: Reporter = {
  id: 'markdown',
  title: 'Markdown, for job summaries and pull requests',
  render(report) {
    const { verdict, bytes, bytesRead, skipped } = report.summary;
    const attention = report.files.filter(needsAttention);
    return [
      `## pickleproof: ${verdict}`,
      '',
      `${countsInWords(report)}, ${skipped} skipped. Read ${bytesInWords(bytesRead)} of ${bytesInWords(bytes)}.`,
      '',
      ...(attention.length === 0 ? [] : [...table(attention), '']),
      ...attention.flatMap(section),
      ...nextSteps(report).map((step) => `- ${markdownText(step)}`),
      '',
    ].join('\n');
  },
};

function table(files: readonly FileReport[]): string[] {
  return [
    '| verdict | file | format | size |',
    '|---|---|---|---:|',
    ...files.map(
      ({ verdict, path, format, size }) =>
        `| ${verdict} | ${markdownCode(path)} | ${format} | ${bytesInWords(size)} |`,
    ),
  ];
}

function section(file: FileReport): string[] {
  const groups = byRule(file.findings).flatMap(({ id, rule, findings }) => [
    `**${markdownText(rule?.title ?? id)}** (\`${id}\`)`,
    '',
    ...findings.map(item),
    '',
    ...(rule === undefined ? [] : [`> ${markdownText(rule.advice)}`, '']),
  ]);
  return [`### ${markdownCode(file.path)}`, '', ...groups];
}

function item(finding: Finding): string {
  const where = place(finding);
  return `- ${markdownCode(finding.message)}${where === '' ? '' : ` at ${markdownCode(where)}`}`;
}
