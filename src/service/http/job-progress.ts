/**
 * Waiting for jobs.
 * @module
 */
import type { JobRecord, JobState, ServiceStore } from '../ports.ts';

/** Whether nothing more happens to a job. */
export function isTerminal(state: JobState): boolean {
  return state === 'done' || state === 'failed' || state === 'dead' || state === 'cancelled';
}

/** The job once it has ended, or as it stands after so many milliseconds; undefined when there is none. */
export async function settled(
  store: Pick<ServiceStore, 'job' | 'changed'>,
  project: string,
  id: string,
  milliseconds: number,
): Promise<JobRecord | undefined> {
  const until = performance.now() + milliseconds;
  for (;;) {
    const job = await store.job(project, id);
    const left = until - performance.now();
    if (job === undefined || isTerminal(job.state) || left <= 0) return job;
    await store.changed(Math.min(left, LOOK_MS));
  }
}

/** Other processes change jobs too: no wait is longer. */
const LOOK_MS = 1000;
