import { expect, test } from 'vitest';
import { PLAIN } from '../../report/reporter.ts';
import type { Terminal } from '../terminal.ts';
import { progressLine, transferProgress } from './transfer-progress.ts';

const state = { here: 1_200_000_000, total: 4_500_000_000, files: 12, done: 3 };

test('a line says how much, how fast and how long still', () => {
  expect(progressLine(state, 45_000_000)).toBe(
    '3 of 12 files  1.20 GB of 4.50 GB  45.0 MB/s  1 min 13 s left',
  );
  expect(progressLine(state, 100_000)).toContain('9 h 10 min left');
  expect(progressLine({ ...state, here: state.total }, 1e9)).not.toContain('left');
  expect(progressLine({ ...state, total: 0 }, 0)).toBe('3 of 12 files  1.20 GB');
});

/** Draws on a terminal with a clock that is moved by hand. */
function drawing(mayDraw: boolean) {
  const written: string[] = [];
  const terminal: Terminal = {
    out: () => undefined,
    err: (text) => written.push(text),
    paint: PLAIN,
    width: 60,
    mayDraw,
  };
  let now = 0;
  const progress = transferProgress(terminal, true, () => now);
  return { progress, written, wait: (ms: number) => (now += ms) };
}

test('progress is drawn on a terminal only, at most ten times in a second, and taken away', () => {
  const silent = drawing(false);
  silent.wait(1000);
  silent.progress.add(10, true);
  silent.progress.clear();
  expect(silent.written).toEqual([]);

  const { progress, written, wait } = drawing(true);
  progress.expect(10_000_000, 2);
  for (let step = 0; step < 10; step++) {
    wait(50);
    progress.add(100_000, true);
  }
  expect(written.length).toBe(5);
  expect(written.at(-1)).toContain('0 of 2 files  1.00 MB of 10.0 MB  2.00 MB/s  5 s left');
  progress.clear();
  expect(written.at(-1)).toBe('\r\u001b[2K');
  expect(progress.fetched).toBe(1_000_000);
});

test('the name of a file that is looked at is escaped', () => {
  const { progress, written, wait } = drawing(true);
  wait(200);
  progress.looking('a\u001b[2Jb');
  expect(written.join('')).toContain('looking at a\\x1b[2Jb');
  progress.fileDone();
});

test('bytes that count no more are taken off, and those that were here are not fetched', () => {
  const { progress } = drawing(true);
  progress.add(500, false);
  progress.add(-500, true);
  expect(progress.fetched).toBe(0);
});
