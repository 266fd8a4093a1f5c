/**
 * `--format junit`: a test case for each file with findings, for CI systems that show test results.
 * @module
 */
import { xmlText } from '../../report/escape.ts';
import type { AuditFinding } from '../finding.ts';
import type { AuditRule } from '../sinks/sink.ts';
import { isSuppressed, messageOf, placeInWords } from '../words.ts';
import type { AuditReporter } from './audit-reporter.ts';

/** Reporter `junit`. */
export const junit: AuditReporter = {
  id: 'junit',
  title: 'JUnit XML, for CI systems that show test results',
  render({ findings, problems, summary }, rules) {
    const open = findings.filter(counts);
    const paths = [...new Set(open.map(({ path }) => path))];
    const tests = paths.length + problems.length;
    const time = `time="${(summary.elapsedMs / 1000).toFixed(3)}"`;
    const totals = `tests="${tests}" failures="${paths.length}" errors="${problems.length}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="pickleproof" ${totals} ${time}>`,
      `  <testsuite name="audit" ${totals} skipped="0" ${time}>`,
      ...paths.flatMap((path) =>
        failure(
          path,
          open.filter((finding) => finding.path === path),
          rules,
        ),
      ),
      ...problems.flatMap(({ path, code, message }) => [
        `    <testcase name="${xmlText(path)}" classname="audit">`,
        `      <error message="${xmlText(message)}" type="${xmlText(code)}"/>`,
        '    </testcase>',
      ]),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function counts(finding: AuditFinding): boolean {
  return finding.severity !== 'info' && finding.known !== true && !isSuppressed(finding);
}

function failure(
  path: string,
  findings: readonly AuditFinding[],
  rules: readonly AuditRule[],
): string[] {
  const lines = findings.map((finding) => {
    const rule = rules.find(({ id }) => id === finding.rule);
    return `${placeInWords(finding)} ${finding.severity} ${finding.rule}: ${messageOf(finding, rule)}`;
  });
  return [
    `    <testcase name="${xmlText(path)}" classname="audit">`,
    `      <failure message="${xmlText(lines[0] ?? '')}" type="${xmlText(findings[0]?.rule ?? '')}">`,
    ...lines.map((line) => xmlText(line)),
    '      </failure>',
    '    </testcase>',
  ];
}
