/**
 * Brings the files of one plan, several at a time, in the order of the plan.
 * @module
 */
import type { PlannedFile } from '../../pull/plan.ts';
import type { FileRun } from './file-run.ts';
import { keptFile } from './kept-file.ts';
import { pullFile } from './pull-file.ts';
import type { PulledFile } from './pull-report.ts';

/** The results in the order of the plan. After an interruption the rest is `waiting`. */
export async function fetchAll(
  planned: readonly PlannedFile[],
  run: FileRun,
): Promise<readonly PulledFile[]> {
  const results = new Map<string, PulledFile>();
  const queue = planned.values();
  const work = async (): Promise<void> => {
    // All share the queue: each takes the next file when it is done with one.
    for (const each of queue) {
      results.set(each.file.name, await one(each, run));
    }
  };
  await Promise.all(Array.from({ length: run.settings.jobs }, work));
  return planned.flatMap(({ file }) => results.get(file.name) ?? []);
}

async function one(planned: PlannedFile, run: FileRun): Promise<PulledFile> {
  const { file, size, step } = planned;
  if (run.signal.aborted) return { name: file.name, status: 'waiting', size };
  if (step !== 'keep') return pullFile(planned, run);
  // A run that was killed while it gave the file its name has left the other name.
  run.quarantine.forget(run.quarantine.placesOf(file.name));
  return keptFile(planned, run.settings, run.quarantine.target, run.locked.get(file.name));
}
