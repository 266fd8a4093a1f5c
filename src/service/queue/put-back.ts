/**
 * A job goes back to the queue.
 * @module
 */
import type { Database, Sql } from '../store/database.ts';
import { addEvents, type Step } from '../store/events.ts';
import { oneLine } from '../store/job-row.ts';
import { JOBS, type Boss } from './boss.ts';
import { isOurs, type ClaimedJob } from './claimed-job.ts';

/** To be had again after a while: each time twice as long. The step is the caller's to add, as its last act. */
export async function putBack(
  sql: Sql,
  boss: Boss,
  { id, project }: { readonly id: string; readonly project: string },
  reason: string,
): Promise<Step> {
  await sql.query(
    `UPDATE pickleproof.jobs SET state = 'queued', worker = NULL, lease_until = NULL, reason = $2
     WHERE id = $1::uuid`,
    [id, oneLine(reason)],
  );
  await boss.fail(sql, JOBS, [id]);
  return { job: id, project, state: 'queued', message: oneLine(reason) };
}

/** Gives a job back that was not finished, for no fault of its own: the attempt does not count. */
export function release(database: Database, boss: Boss, job: ClaimedJob): Promise<boolean> {
  return database.transaction(async (sql) => {
    if (!(await isOurs(sql, job))) return false;
    const step = await putBack(sql, boss, job, 'the worker was stopped');
    await sql.query(
      'UPDATE pickleproof.jobs SET attempts = attempts - 1, reason = NULL WHERE id = $1::uuid',
      [job.id],
    );
    await addEvents(sql, [step]);
    return true;
  });
}
