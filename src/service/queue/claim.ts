/**
 * Handing jobs to workers.
 * @module
 */
import type { Database, Row, Sql } from '../store/database.ts';
import { addEvents, type Step } from '../store/events.ts';
import { JOB_COLUMNS, recordOf } from '../store/job-row.ts';
import { optionalText, textOf } from '../store/row.ts';
import { JOBS, type Boss } from './boss.ts';
import type { ClaimedJob } from './claimed-job.ts';

/** Takes at most `most` jobs, best priority first. */
export function claim(
  database: Database,
  boss: Boss,
  claimer: Claimer,
): Promise<readonly ClaimedJob[]> {
  return database.transaction(async (sql) => {
    const jobs = await take(sql, boss, claimer);
    await addEvents(sql, stepsOf(jobs));
    return jobs;
  });
}

/** The same as a part of a transaction, whose last act is to add the steps. */
export async function take(
  sql: Sql,
  boss: Boss,
  { worker, most, leaseSeconds }: Claimer,
): Promise<readonly ClaimedJob[]> {
  const rows = await sql.query(
    `WITH fetched AS (${boss.taking(most)}), taken AS (
       UPDATE pickleproof.jobs SET state = 'active', attempts = attempts + 1, worker = $1,
         started_at = coalesce(started_at, now()), lease_until = now() + make_interval(secs => $2::float8)
       FROM (SELECT id AS fetched_id FROM fetched) AS items
       WHERE id = fetched_id AND state = 'queued'
       RETURNING ${JOB_COLUMNS},
         (SELECT policy FROM pickleproof.projects WHERE projects.name = jobs.project) AS policy
     )
     SELECT fetched.id::text AS fetched, taken.* FROM fetched LEFT JOIN taken ON taken.id = fetched.id::text`,
    [worker, leaseSeconds],
  );
  await dropEnded(
    sql,
    boss,
    rows.filter((row) => !isTaken(row)).map((row) => textOf(row, 'fetched')),
  );
  return rows.filter(isTaken).map(claimedOf);
}

function isTaken(row: Row): boolean {
  return row['id'] !== null;
}

/** What there is to tell of jobs that were taken. */
export function stepsOf(jobs: readonly ClaimedJob[]): readonly Step[] {
  return jobs.map(({ id, project }) => ({ job: id, project, state: 'active' }));
}

function claimedOf(row: Row): ClaimedJob {
  const { id, project, kind, target, options, attempts } = recordOf(row);
  const policy = optionalText(row, 'policy');
  return { id, project, kind, target, options, attempt: attempts, policy };
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
  await boss.remove(
    sql,
    JOBS,
    ids.filter((id) => !active.has(id)),
  );
}
