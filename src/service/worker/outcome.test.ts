import { describe, expect, test } from 'vitest';
import type { ClaimedJob } from '../queue/claimed-job.ts';
import { CHILD_LIMITS } from './child-limits.ts';
import { outcomeOf } from './outcome.ts';
import type { ChildResult } from './run-child.ts';

const JOB: ClaimedJob = {
  id: 'id',
  project: 'p',
  kind: 'scan',
  target: { kind: 'blob', sha256: 'd'.repeat(64), name: 'model.pkl' },
  options: {},
  attempt: 1,
};
const FETCHED: ClaimedJob = {
  ...JOB,
  target: { kind: 'uri', uri: 'https://example.org/model.pkl' },
};
const REPORT = JSON.stringify({
  summary: { verdict: 'incomplete', complete: false },
  files: [{ path: './model.pkl', sha256: 'e'.repeat(64) }],
});
const ended = (more: Partial<ChildResult>, job = JOB) =>
  outcomeOf(job, { code: 0, signal: null, stdout: '', stderr: '', ...more }, CHILD_LIMITS);

test.each([0, 1, 2, 6])('exit code %i with a report is an outcome, whatever it says', (code) => {
  const outcome = ended({ code, stdout: REPORT });
  expect(outcome).toMatchObject({ kind: 'done', sha256: 'd'.repeat(64) });
  expect(outcome.kind === 'done' && JSON.parse(outcome.report)).toMatchObject({
    files: [{ path: 'model.pkl' }],
  });
});

test('the digest of what was fetched is the one that was computed', () => {
  expect(ended({ stdout: REPORT }, FETCHED)).toEqual({
    kind: 'done',
    report: REPORT,
    sha256: 'e'.repeat(64),
  });
});

describe('is a failure, and would be again:', () => {
  test.each([
    ['no model file', { code: 3, stdout: REPORT }, 'this is no model file'],
    [
      'a wrong flag',
      { code: 4, stdout: REPORT, stderr: 'Using x\npickleproof: no such flag\n' },
      'pickleproof: no such flag',
    ],
    ['half a report', { stdout: REPORT.slice(0, -2) }, 'the program ended with exit code 0'],
    ['a conversion that is refused', { code: 1, stderr: 'Not converted.\n' }, 'Not converted.'],
    [
      'a report that says nothing of an address',
      { stdout: '{}' },
      'the program ended with exit code 0',
      FETCHED,
    ],
  ] as const)('%s', (_what, result, reason, job: ClaimedJob = JOB) => {
    expect(ended(result, job)).toEqual({ kind: 'failed', reason });
  });
});

describe('may be better next time:', () => {
  test.each([
    [
      'an internal error',
      { code: 2, stderr: 'pickleproof: internal error, please report it: x' },
      /internal error/,
    ],
    ['a full disk', { code: 2, stderr: 'pickleproof: ENOSPC: no space left' }, /ENOSPC/],
    ['a crash', { code: null, signal: 'SIGSEGV' }, /ended by SIGSEGV/],
    [
      'a full heap',
      { code: null, signal: 'SIGABRT', stderr: 'JavaScript heap out of memory' },
      /ran out of memory/,
    ],
  ] as const)('%s', (_what, result, reason) => {
    const outcome = ended(result);
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.reason).toMatch(reason);
  });

  test.each([
    ['time', /600 seconds/],
    ['memory', /1024 MiB/],
    ['output', /33554432 bytes/],
    ['cancelled', /cancelled/],
  ] as const)('what was killed for %s, but not often', (killed, reason) => {
    const outcome = ended({ code: null, killed });
    expect(outcome).toMatchObject({ kind: 'retry', most: 2 });
    expect(outcome.kind === 'retry' && outcome.reason).toMatch(reason);
  });
});
