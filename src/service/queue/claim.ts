/**
 * Handing jobs to workers.
 * @module
 */
import type { Database, Sql } from '../store/database.ts';
import { addEvents } from '../store/events.ts';
import { JOB_COLUMNS, recordOf } from '../store/job-row.ts';
import { optionalText, textOf } from '../store/row.ts';
import { JOBS, type Boss } from './boss.ts';
import type { ClaimedJob } from './claimed-job.ts';

/** Takes at most `most` jobs, best priority first. */
export function claim(
  database: Database,
  boss: Boss,
  { worker, most, leaseSeconds }: Claimer,
): Promise<readonly ClaimedJob[]> {
  return database.transaction(async (sql) => {
    const ids = await boss.fetch(sql, JOBS, most);
    if (ids.length === 0) return [];
    const rows = await sql.query(
      `UPDATE pickleproof.jobs SET state = 'active', attempts = attempts + 1, worker = $2,
         started_at = coalesce(started_at, now()), lease_until = now() + make_interval(secs => $3::float8)
       WHERE id = ANY($1::uuid[]) AND state = 'queued'
       RETURNING ${JOB_COLUMNS},
         (SELECT policy FROM pickleproof.projects WHERE projects.name = jobs.project) AS policy`,
      [ids, worker, leaseSeconds],
    );
    const jobs = rows.map((row): ClaimedJob => {
      const { id, project, kind, target, options, attempts } = recordOf(row);
      return {
        id,
        project,
        kind,
        target,
        options,
        attempt: attempts,
        policy: optionalText(row, 'policy'),
      };
    });
    await dropEnded(
      sql,
      boss,
      ids.filter((id) => jobs.every((job) => job.id !== id)),
    );
    await addEvents(
      sql,
      jobs.map(({ id, project }) => ({ job: id, project, state: 'active' })),
    );
    return jobs;
  });
}

/** Who takes jobs. */
export interface Claimer {
  readonly worker: string;
  readonly most: number;
  readonly leaseSeconds: number;
}

/** What pg-boss still had though the job has ended; an active one is left to who has it. */
async function dropEnded(sql: Sql, boss: Boss, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const rows = await sql.query(
    `SELECT id::text AS id FROM pickleproof.jobs WHERE id = ANY($1::uuid[]) AND state = 'active'`,
    [ids],
  );
  const active = new Set(rows.map((row) => textOf(row, 'id')));
  await boss.complete(
    sql,
    JOBS,
    ids.filter((id) => !active.has(id)),
  );
}
