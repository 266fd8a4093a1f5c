/**
 * How long our readers take, all formats in turn so that what slows the machine down slows all of them.
 * @module
 */
import { basename } from 'node:path';
import { Budget } from '../../core/limits.ts';
import { median } from '../../convert/compare/comparison.ts';
import { loadEverything } from '../../convert/compare/load-everything.ts';
import { openFile } from '../../sources/file.ts';
import { siblingsOf } from '../../sources/siblings.ts';
import { spoolSource } from '../../sources/spool-source.ts';
import { milliseconds } from '../clock.ts';

/** A file to load. */
export interface LoadTask {
  readonly id: string;
  readonly path: string;
  /** Undefined for one whose bytes say it. */
  readonly format: string | undefined;
}

/** Median of the times by id; `pause` lets signals arrive between two loads. */
export async function loadTimes(
  tasks: readonly LoadTask[],
  repeats: number,
  pause: () => Promise<void>,
): Promise<ReadonlyMap<string, number | undefined>> {
  const times = new Map<string, number[]>(tasks.map(({ id }) => [id, []]));
  for (let round = 0; round < repeats; round++) {
    for (const task of tasks) {
      times.get(task.id)?.push(loadOnce(task));
      await pause();
    }
  }
  return new Map([...times].map(([id, all]) => [id, median(all)]));
}

function loadOnce({ path, format }: LoadTask): number {
  const started = milliseconds();
  const file = openFile(path);
  try {
    const sibling = siblingsOf(path);
    const context = { budget: new Budget(), name: basename(path), spool: spoolSource, sibling };
    loadEverything(file, context, format);
  } finally {
    file.close();
  }
  return milliseconds() - started;
}
