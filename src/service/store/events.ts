/**
 * Steps of jobs, numbered over the whole service.
 * @module
 */
import type { JobEvent, JobState } from '../ports.ts';
import type { Sql } from './database.ts';
import { isJobId, STATES } from './job-row.ts';
import { numberOf, optionalText, textOf, timeOf, wordOf } from './row.ts';

/** A step that was just made. */
export interface Step {
  readonly job: string;
  readonly project: string;
  readonly state: JobState;
  readonly message?: string | undefined;
}

/** Any number, other than that of the migrations: `events` in ASCII. */
const LOCK = 0x6576656e7473;

/**
 * Adds steps as the last thing of a transaction. Numbers are given out under a lock that lasts until the commit: who
 * has read up to a number will never have missed a smaller one that was committed later.
 */
export async function addEvents(sql: Sql, steps: readonly Step[]): Promise<void> {
  if (steps.length === 0) return;
  // A row is numbered when it is complete, and no row is before the lock is ours.
  await sql.query(
    `WITH locked AS MATERIALIZED (SELECT pg_advisory_xact_lock(${LOCK}))
     INSERT INTO pickleproof.events (job, project, state, message)
     SELECT (step->>'job')::uuid, step->>'project', step->>'state', step->>'message'
     FROM locked, jsonb_array_elements($1::jsonb) WITH ORDINALITY AS steps (step, place) ORDER BY place`,
    [JSON.stringify(steps)],
  );
}

/** Events of a project behind `after`, at most `limit`. */
export async function readEvents(
  sql: Sql,
  project: string,
  after: number,
  { limit, job }: { readonly limit: number; readonly job: string | undefined },
): Promise<readonly JobEvent[]> {
  if (job !== undefined && !isJobId(job)) return [];
  const rows = await sql.query(
    `SELECT sequence::text AS sequence, job::text AS job, state, at, message FROM pickleproof.events
     WHERE project = $1 AND sequence > $2 AND ($4::uuid IS NULL OR job = $4::uuid)
     ORDER BY events.sequence LIMIT $3`,
    [project, after, limit, job ?? null],
  );
  return rows.map((row) => ({
    sequence: numberOf(row, 'sequence'),
    job: textOf(row, 'job'),
    state: wordOf(row, 'state', STATES),
    at: timeOf(row, 'at'),
    message: optionalText(row, 'message'),
  }));
}
