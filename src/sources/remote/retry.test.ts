import { expect, test } from 'vitest';
import { maySucceedLater, waitBefore } from './retry.ts';

const settings = { backoffMs: 100, longestWaitMs: 5000 };

test('waits double, with chance in them, and end somewhere', () => {
  for (let failed = 1; failed <= 10; failed++) {
    const full = Math.min(100 * 2 ** (failed - 1), 5000);
    const wait = waitBefore(failed, settings, undefined) ?? 0;
    expect(wait).toBeGreaterThanOrEqual(full / 2);
    expect(wait).toBeLessThanOrEqual(full);
  }
});

test('what the server asks for wins, in seconds or as a date', () => {
  expect(waitBefore(1, settings, '2')).toBe(2000);
  const date = waitBefore(1, settings, new Date(Date.now() + 3000).toUTCString()) ?? 0;
  expect(date).toBeGreaterThan(1000);
  expect(date).toBeLessThanOrEqual(3000);
  expect(waitBefore(1, settings, new Date(0).toUTCString())).toBe(0);
  expect(waitBefore(1, settings, 'soon')).toBeLessThanOrEqual(100);
});

test('nobody waits for long', () => {
  expect(waitBefore(1, settings, '6')).toBeUndefined();
});

test('only what may pass is tried again', () => {
  const passing = [408, 429, 500, 502, 503, 504];
  const all = Array.from({ length: 200 }, (_, index) => 400 + index);
  expect(all.filter(maySucceedLater)).toEqual(passing);
});
