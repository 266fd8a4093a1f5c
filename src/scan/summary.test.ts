import { expect, test, vi } from 'vitest';
import type { FileReport } from '../core/finding.ts';

vi.mock('../policy/judge.ts', () => ({ RULESET: 'sha256:test' }));
const { summarise } = await import('./summary.ts');
const { mergeReports } = await import('./merge.ts');

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

test('a report says when it was made and with which policy, where that is known', () => {
  const { tool, summary } = summarise([], [], { ...run, finishedAt: 'now', policy: 'sha256:p' });
  expect([tool.policy, summary.finishedAt]).toEqual(['sha256:p', 'now']);
  expect(summarise([], [], run).tool).not.toHaveProperty('policy');
});

test('reports that are joined are as old as the oldest of them', () => {
  const made = (finishedAt?: string) => summarise([], [], { ...run, finishedAt });
  const [old, late] = [made('2026-11-20T10:00:00Z'), made('2026-11-21T09:00:00Z')];
  expect(mergeReports([late, old]).summary.finishedAt).toBe('2026-11-20T10:00:00Z');
  expect(mergeReports([late, made()]).summary.finishedAt).toBeUndefined();
});
