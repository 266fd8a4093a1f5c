/**
 * `--format junit`: a test case for each judged file, for CI systems that show test results.
 * @module
 */
import type { FileReport, Finding } from '../core/finding.ts';
import { xmlText } from './escape.ts';
import type { Reporter } from './reporter.ts';

/** Reporter `junit`. */
export const junit: Reporter = {
  id: 'junit',
  title: 'JUnit XML, for CI systems that show test results',
  render({ files, summary }) {
    const failures = files.filter((file) => fails(file)).length;
    const errors = files.filter((file) => breaks(file)).length;
    const counts = `tests="${files.length}" failures="${failures}" errors="${errors}"`;
    const time = `time="${(summary.elapsedMs / 1000).toFixed(3)}"`;
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="pickleproof" ${counts} ${time}>`,
      `  <testsuite name="scan" ${counts} skipped="0" ${time}>`,
      ...files.flatMap(testCase),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

/** A test case has one outcome: failed for a verdict, in error when there is none. */
function fails({ findings }: FileReport): boolean {
  return findings.some(({ verdict, known }) => !known && isBad(verdict));
}

function breaks(file: FileReport): boolean {
  return !fails(file) && !file.complete;
}

function isBad(verdict: string): boolean {
  return verdict === 'unknown' || verdict === 'dangerous';
}

function testCase(file: FileReport): string[] {
  const open = `    <testcase name="${xmlText(file.path)}" classname="${xmlText(file.format)}"`;
  const tag = fails(file) ? 'failure' : breaks(file) ? 'error' : undefined;
  if (tag === undefined) return [`${open}/>`];
  const shown = file.findings.filter(({ verdict, known }) =>
    tag === 'failure' ? !known && isBad(verdict) : verdict === 'incomplete',
  );
  const first = shown[0]?.message ?? 'not judged in full';
  return [
    `${open}>`,
    `      <${tag} message="${xmlText(first)}" type="${xmlText(file.verdict)}">`,
    ...shown.map((finding) => xmlText(detail(finding))),
    `      </${tag}>`,
    '    </testcase>',
  ];
}

function detail({ rule, message, member, offset }: Finding): string {
  const where = [member, offset === undefined ? '' : `byte ${offset}`].filter(Boolean).join(', ');
  return `${rule}: ${message}${where === '' ? '' : ` (${where})`}`;
}
