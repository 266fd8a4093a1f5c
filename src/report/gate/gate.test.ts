import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { PLAIN } from '../reporter.ts';
import type { GateFinding, GateReport, GateStep } from './gate-report.ts';
import { GATE_REPORTERS } from './index.ts';

const HOSTILE = 'a\u001b[31m\u202e"\'<b>|`::error::%0A,\n## x';
const finding: GateFinding = {
  rule: 'call-spawns-process',
  severity: 'critical',
  path: HOSTILE,
  message: `calls ${HOSTILE}`,
  fingerprint: 'ab',
};
const passed: GateStep = {
  step: 'scan',
  paths: ['models'],
  exitCode: 0,
  ok: true,
  findings: [],
  notes: [],
};
const failed: GateStep = {
  ...passed,
  paths: [HOSTILE],
  exitCode: 1,
  ok: false,
  findings: [finding, { ...finding, line: 3, severity: 'medium' }],
  notes: [HOSTILE],
};
const empty: GateStep = { ...passed, step: 'audit', exitCode: 3, ok: false, notes: ['nothing'] };
const mild: GateStep = { ...passed, findings: [{ ...finding, severity: 'info', path: 'a' }] };

const report = (...steps: readonly GateStep[]): GateReport => ({
  schema: 'pickleproof/gate/v1',
  tool: { name: 'pickleproof', version: '1.2.3' },
  summary: {
    ok: steps.every(({ ok }) => ok),
    exitCode: Math.max(0, ...steps.map(({ exitCode }) => exitCode)),
    steps: steps.length,
    failed: steps.filter(({ ok }) => !ok).length,
    findings: steps.reduce((sum, { findings }) => sum + findings.length, 0),
  },
  steps,
});
const render = (format: string, ...steps: readonly GateStep[]): string =>
  GATE_REPORTERS.find(({ id }) => id === format)?.render(report(...steps), PLAIN) ?? '';

describe.each(GATE_REPORTERS.map(({ id }) => id))('%s', (format) => {
  test('lets no hostile name act on a terminal', () => {
    const text = render(format, failed, empty, mild);
    expect(text).not.toMatch(/[\u001b\u202e]/);
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('sarif', () => {
  const schemaFile = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { id, $schema: _draft, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const validate = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
    { $id: String(id), ...schema },
  );

  test.each([
    ['no steps', []],
    ['all kinds of steps', [passed, failed, empty, mild]],
  ])('is valid with %s', (_what, steps) => {
    const log: unknown = JSON.parse(render('sarif', ...steps));
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  });
});

test('github: each line is one command, and a step without findings has one too', () => {
  const lines = render('github', failed, empty).trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^\n]*$/);
  expect(lines[1]).toMatch(/^::warning file=.*,line=3,title=call-spawns-process::calls /);
  expect(lines[2]).toBe('::error title=pickleproof audit::found nothing to do');
});

test('junit: what passes with findings shows them, what fails without any says why', () => {
  const text = render('junit', mild, empty);
  expect(text).toContain('<testsuite name="scan" tests="1" failures="0"');
  expect(text).toContain('<system-out>');
  expect(text).toContain('<failure message="found nothing to do" type="audit">\nnothing\n');
});

test('text and markdown cut long lists, and say so', () => {
  const many = { ...failed, findings: Array.from({ length: 130 }, () => finding), notes: [] };
  expect(render('text', many)).toContain('  and 105 more (--format json lists all)\n');
  expect(render('markdown', many)).toContain('\nand 30 more.\n');
});

test('markdown: a note of a step that found nothing stands below its name', () => {
  expect(render('markdown', empty)).toContain('### audit\n\n> nothing\n');
});
