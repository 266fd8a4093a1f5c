import { describe, expect, test } from 'vitest';
import type { Finding, FileReport } from '../../core/finding.ts';
import { PLAIN } from '../../report/reporter.ts';
import type { Observation, SandboxEvent } from '../../sandbox/level.ts';
import {
  sandboxExitCode,
  sandboxJson,
  sandboxReport,
  type SandboxReport,
} from './sandbox-report.ts';
import { sandboxText } from './sandbox-text.ts';

const shell: SandboxEvent = { by: 'guest', event: 'os.system', arguments: "('x',)", at: 0.5 };
const stranger: SandboxEvent = { by: 'guest', event: 'nobody.knows', arguments: '()', at: 0.5 };
const refused: SandboxEvent = {
  by: 'host',
  event: 'refused',
  detail: 'path_open /etc/passwd',
  at: 1,
};
const timeout: SandboxEvent = { by: 'host', event: 'killed', detail: 'timeout', at: 10 };
const finding: Finding = {
  rule: 'call-spawns-process',
  verdict: 'dangerous',
  severity: 'critical',
  message: '',
  capabilities: ['process-exec'],
  target: 'os.system',
  how: 'reduce',
  fingerprint: '',
  references: [],
};

function report(
  scanned: Partial<FileReport> = {},
  observation: Partial<Observation> | undefined = {},
  more: Partial<SandboxReport> = {},
): SandboxReport {
  return sandboxReport({
    path: 'model.pkl',
    level: 'wasm',
    scanned: {
      path: 'model.pkl',
      size: 1,
      format: 'pickle',
      verdict: 'clean',
      complete: true,
      bytesRead: 1,
      members: [],
      imports: [],
      findings: [],
      ...scanned,
    },
    observation:
      observation === undefined
        ? undefined
        : { outcome: 'returned', events: [], elapsedSeconds: 1, ...observation },
    limits: { seconds: 10, memoryMiB: 256, outputBytes: 1 },
    parts: 1,
    leftOut: [],
    ...more,
  });
}

const text = (made: SandboxReport, verbose = false): string =>
  sandboxText(made, { paint: PLAIN, width: 100, verbose });
const DANGEROUS = { verdict: 'dangerous', findings: [finding] } as const;

describe('the exit code', () => {
  test.each([
    ['0 when both are clean', report(), 0],
    ['1 when something was tried', report({}, { events: [shell] }), 1],
    ['1 when a stranger was called', report({}, { events: [stranger] }), 1],
    ['1 when only this machine saw it', report({}, { events: [refused] }), 1],
    ['1 when the scan found what was not seen', report(DANGEROUS), 1],
    ['1 when the scan does not know a name', report({ verdict: 'unknown' }), 1],
    ['2 when the scan could not read all', report({ verdict: 'incomplete', complete: false }), 2],
    ['2 when loading failed', report({}, { outcome: 'raised', exception: 'E' }), 2],
    ['2 at a limit', report({}, { outcome: 'killed-timeout', events: [timeout] }), 2],
    ['2 when not all was loaded', report({}, {}, { leftOut: ['only the first'] }), 2],
    [
      '0 when nothing is unpickled',
      { ...report(), observed: undefined, observation: undefined },
      0,
    ],
  ])('is %s', (_what, made, code) => expect(sandboxExitCode(made)).toBe(code));
});

describe('the text', () => {
  test('shows both verdicts, who told what, and what it means', () => {
    const lines = text(report(DANGEROUS, { events: [shell, shell, refused] }));
    expect(lines).toMatch(/read +dangerous +.*1 finding/);
    expect(lines).toMatch(
      /observed +dangerous +level wasm: one pickle was loaded; loading returned/,
    );
    expect(lines).toContain("os.system('x',) ×2 — starts a program");
    expect(lines).toContain('refused path_open /etc/passwd — reads a file');
    expect(lines.indexOf('told from inside')).toBeLessThan(lines.indexOf('this machine saw'));
    expect(lines).toContain('Nothing of this reached your machine.');
    expect(lines).not.toContain('Where the two differ');
  });

  test('says where the two differ', () => {
    const lines = text(report(DANGEROUS, { events: [stranger, { ...shell, event: 'os.fork' }] }));
    expect(lines).toContain('os.system stands in the file and was not seen');
    expect(lines).toContain('no finding of the scan: os.fork');
    expect(lines).toContain('nobody vouches for it');
  });

  test.each([
    ['killed-timeout', 'ended at its limit of time of 10 s'],
    ['killed-memory', 'ended at its limit of memory'],
    ['killed-output', 'ended at its limit of output'],
    ['refused', 'the isolation refused to begin'],
    ['raised', 'loading failed'],
  ] as const)('says how a run ended: %s', (outcome, words) => {
    const lines = text(report({}, { outcome }, { parts: 3 }));
    expect(lines).toContain('3 pickles were loaded');
    expect(lines).toContain(words);
  });

  test('says how to give a large model more', () => {
    const slow = report({}, { outcome: 'killed-timeout', events: [timeout] });
    expect(text(slow)).toMatch(/observed +incomplete/);
    expect(text(slow)).toContain('more with --timeout');
    expect(text(report(DANGEROUS, { outcome: 'killed-memory' }))).not.toContain('--memory');
  });

  test('shows what is of no consequence only when asked', () => {
    const lookUp = { ...shell, event: 'pickle.find_class', member: 'archive/data.pkl' };
    const made = report({}, { events: [lookUp] });
    expect(text(made)).not.toContain('pickle.find_class');
    expect(text(made, true)).toContain('pickle.find_class');
    expect(text(made, true)).toContain('in archive/data.pkl');
    expect(text(made)).toContain('One run shows one way through a file');
  });

  test('says so when nothing is unpickled, or not all of it', () => {
    const none = { ...report(), observed: undefined, observation: undefined };
    expect(text(none)).toContain('nothing in it is unpickled (pickle), so nothing was run');
    expect(text(report({}, {}, { leftOut: ['only the first 2'] }))).toContain('only the first 2. ');
  });

  test('lets nothing of the guest or the file steer a terminal', () => {
    const evil = '\u001b[2J\u202e\n';
    const events = [{ by: 'guest', event: evil, arguments: evil, member: evil, at: 0 }] as const;
    const made = report({}, { outcome: 'raised', exception: evil, events }, { path: evil });
    expect(text(made)).not.toMatch(/[\u001b\u202e]/);
  });
});

test('the JSON holds both verdicts, the events and the limits', () => {
  expect(sandboxJson(report(DANGEROUS, { events: [shell] }))).toMatchObject({
    schema: 'pickleproof/sandbox/v1',
    static: { verdict: 'dangerous', findings: [{ target: 'os.system' }] },
    observed: { verdict: 'dangerous', outcome: 'returned', attempts: [{ by: 'guest' }] },
    events: [shell],
    limits: { seconds: 10, memoryMiB: 256 },
    differences: [],
  });
  const none = { ...report(DANGEROUS), observed: undefined, observation: undefined };
  expect(sandboxJson(none)).toMatchObject({ observed: { verdict: 'dangerous' }, events: [] });
});
