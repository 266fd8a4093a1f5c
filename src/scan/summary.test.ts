import { expect, test, vi } from 'vitest';
import type { FileReport } from '../core/finding.ts';

vi.mock('../policy/judge.ts', () => ({ RULESET: 'sha256:test' }));
const { summarise } = await import('./summary.ts');

const file = (verdict: FileReport['verdict'], complete = true): FileReport => ({
  path: 'x',
  size: 10,
  format: 'pickle',
  verdict,
  complete,
  bytesRead: 4,
  members: [],
  imports: [],
  findings: [],
});
const run = { version: '1.2.3', elapsedMs: 12.345, interrupted: false };

test('the verdict of many is the highest, and everything is counted', () => {
  const files = [file('clean'), file('unknown'), file('dangerous', false)];
  expect(summarise(files, [{ path: 'y', reason: 'empty' }], run).summary).toEqual({
    verdict: 'dangerous',
    complete: false,
    files: 3,
    clean: 1,
    unknown: 1,
    incomplete: 0,
    dangerous: 1,
    skipped: 1,
    bytes: 30,
    bytesRead: 12,
    elapsedMs: 12.3,
  });
});

test('a run that was ended is not complete, however clean its files', () => {
  const { summary } = summarise([file('clean')], [], { ...run, interrupted: true });
  expect(summary).toMatchObject({ verdict: 'incomplete', complete: false, interrupted: true });
});
