import { expect, test } from 'vitest';
import { rank, VERDICTS, worse } from './verdict.ts';

test('the verdicts are ordered: nothing read is worse than nothing known, and danger is worst', () => {
  expect(VERDICTS).toEqual(['clean', 'unknown', 'incomplete', 'dangerous']);
  expect(VERDICTS.map(rank)).toEqual([0, 1, 2, 3]);
});

test('the verdict of two is the higher one', () => {
  for (const one of VERDICTS) {
    for (const other of VERDICTS) {
      expect(rank(worse(one, other))).toBe(Math.max(rank(one), rank(other)));
    }
  }
});
