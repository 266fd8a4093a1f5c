/**
 * Takes jobs back from workers that are no more, and mends what a jump of the clock or a restored backup has bent.
 * @module
 */
import type { Database, Sql } from '../store/database.ts';
import { addEvents, type Step } from '../store/events.ts';
import { numberOf, textOf } from '../store/row.ts';
import { settle } from '../store/settle.ts';
import { JOBS, SCHEMA, type Boss } from './boss.ts';
import { TRIES } from './claimed-job.ts';
import { putBack } from './put-back.ts';

const AT_ONCE = 100;
const REASON = 'its worker died or lost touch';
/** A job that waits this long without pg-boss knowing of it will wait for ever. */
const FORGOTTEN_SECONDS = 60;
/** Longer than any delay between attempts: a time beyond it was set before the clock jumped back. */
const LONGEST_DELAY_SECONDS = 3600;

/** Jobs whose lease has run out are queued again, or dead after too many attempts. Returns how many. */
export function reap(database: Database, boss: Boss, leaseSeconds: number): Promise<number> {
  return database.transaction(async (sql) => {
    // No lease lasts longer than this, unless the clock has jumped back since.
    await sql.query(
      `UPDATE pickleproof.jobs SET lease_until = now() + make_interval(secs => $1::float8)
       WHERE state = 'active' AND lease_until > now() + 2 * make_interval(secs => $1::float8)`,
      [leaseSeconds],
    );
    const rows = await sql.query(
      `SELECT id::text AS id, project, attempts FROM pickleproof.jobs
       WHERE state = 'active' AND lease_until < now()
       ORDER BY lease_until LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`,
    );
    const steps: Step[] = [];
    for (const row of rows) {
      const [id, project] = [textOf(row, 'id'), textOf(row, 'project')];
      const step = await takeBack(sql, boss, { id, project, attempts: numberOf(row, 'attempts') });
      if (step !== undefined) steps.push(step);
    }
    await addEvents(sql, steps);
    return rows.length;
  });
}

async function takeBack(
  sql: Sql,
  boss: Boss,
  job: { readonly id: string; readonly project: string; readonly attempts: number },
): Promise<Step | undefined> {
  const { id, project, attempts } = job;
  if (attempts < TRIES) return putBack(sql, boss, job, REASON);
  const reason = `given up after ${attempts} attempts, the last one: ${REASON}`;
  return settle(sql, boss, { id, project, state: 'dead', reason });
}

/** Queues again what pg-boss has forgotten, and lets no delay last longer than it can have been meant to. */
export async function mend(database: Database, boss: Boss): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query(
      `UPDATE ${SCHEMA}.job SET start_after = now()
       WHERE state = 'retry' AND start_after > now() + make_interval(secs => ${LONGEST_DELAY_SECONDS})`,
    );
    const rows = await sql.query(
      `SELECT id::text AS id, priority FROM pickleproof.jobs AS ours
       WHERE state = 'queued' AND created_at < now() - make_interval(secs => ${FORGOTTEN_SECONDS})
         AND NOT EXISTS (SELECT FROM ${SCHEMA}.job WHERE job.name = '${JOBS}' AND job.id = ours.id)
       LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED`,
    );
    for (const row of rows) {
      const item = { queue: JOBS, id: textOf(row, 'id'), priority: numberOf(row, 'priority') };
      await boss.send(sql, item);
    }
  });
}
