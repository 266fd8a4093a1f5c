/**
 * `gate --format junit`: a suite for each step, a failed test for each path with findings.
 * @module
 */
import { xmlText } from '../escape.ts';
import { outcomeOf, type GateFinding, type GateReporter, type GateStep } from './gate-report.ts';

/** Reporter `junit`. */
export const junit: GateReporter = {
  id: 'junit',
  render({ steps }) {
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="pickleproof gate">',
      ...steps.flatMap(suite),
      '</testsuites>',
      '',
    ].join('\n');
  },
};

function suite(step: GateStep): readonly string[] {
  const paths = [...new Set(step.findings.map(({ path }) => path))];
  const cases = step.ok ? passed(step, paths) : failed(step, paths);
  const failures = step.ok ? 0 : Math.max(1, paths.length);
  const tests = step.ok ? 1 : failures;
  return [
    `  <testsuite name="${step.step}" tests="${tests}" failures="${failures}" errors="0" skipped="0">`,
    ...cases,
    '  </testsuite>',
  ];
}

/** Findings below the step's own threshold are no failure; they stand beside the test that passed. */
function passed({ step, paths, findings }: GateStep, found: readonly string[]): readonly string[] {
  const name = xmlText(paths.join(' '));
  if (found.length === 0) return [`    <testcase name="${name}" classname="${step}"/>`];
  return [
    `    <testcase name="${name}" classname="${step}">`,
    '      <system-out>',
    ...findings.map((finding) => xmlText(lineOf(finding))),
    '      </system-out>',
    '    </testcase>',
  ];
}

function failed(step: GateStep, found: readonly string[]): readonly string[] {
  if (found.length === 0) {
    return testCase(step.step, step.paths.join(' '), outcomeOf(step), step.notes);
  }
  return found.flatMap((path) => {
    const lines = step.findings.filter((finding) => finding.path === path).map(lineOf);
    return testCase(step.step, path, lines[0] ?? '', lines);
  });
}

function testCase(
  step: string,
  name: string,
  message: string,
  lines: readonly string[],
): readonly string[] {
  return [
    `    <testcase name="${xmlText(name)}" classname="${step}">`,
    `      <failure message="${xmlText(message)}" type="${step}">`,
    ...lines.map((line) => xmlText(line)),
    '      </failure>',
    '    </testcase>',
  ];
}

function lineOf({ severity, path, line, rule, message }: GateFinding): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return `${place} ${severity} ${rule}: ${message}`;
}
