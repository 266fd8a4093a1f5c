/**
 * Figures of the service or of one project.
 * @module
 */
import type { ServiceStats } from '../ports.ts';
import type { Sql } from './database.ts';
import { STATES } from './job-row.ts';
import { numberOf, textOf } from './row.ts';

const DAYS = 30;
const RULES = 50;

/** Counts everything: what is asked often is kept for a while by the caller. */
export async function readStats(sql: Sql, project: string | undefined): Promise<ServiceStats> {
  const whose = [project ?? null];
  const states = await sql.query(
    `SELECT state, count(*)::text AS count FROM pickleproof.jobs
     WHERE $1::text IS NULL OR project = $1 GROUP BY state`,
    whose,
  );
  const counts = new Map(states.map((row) => [textOf(row, 'state'), numberOf(row, 'count')]));
  return {
    jobs: {
      queued: 0,
      active: 0,
      done: 0,
      failed: 0,
      dead: 0,
      cancelled: 0,
      ...Object.fromEntries(STATES.map((state) => [state, counts.get(state) ?? 0])),
    },
    oldestQueuedSeconds: await oldestQueued(sql, project),
    verdictsByDay: await verdictsByDay(sql, project),
    findingsByRule: await findingsByRule(sql, project),
  };
}

async function oldestQueued(sql: Sql, project: string | undefined): Promise<number> {
  const [row] = await sql.query(
    `SELECT greatest(0, coalesce(extract(epoch FROM now() - min(created_at)), 0))::float8 AS seconds
     FROM pickleproof.jobs WHERE state = 'queued' AND ($1::text IS NULL OR project = $1)`,
    [project ?? null],
  );
  return row === undefined ? 0 : numberOf(row, 'seconds');
}

async function verdictsByDay(
  sql: Sql,
  project: string | undefined,
): Promise<ServiceStats['verdictsByDay']> {
  const rows = await sql.query(
    `SELECT to_char(finished_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, verdict, count(*)::text AS count
     FROM pickleproof.jobs
     WHERE verdict IS NOT NULL AND finished_at > now() - make_interval(days => ${DAYS})
       AND ($1::text IS NULL OR project = $1)
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [project ?? null],
  );
  return rows.map((row) => ({
    day: textOf(row, 'day'),
    verdict: textOf(row, 'verdict'),
    count: numberOf(row, 'count'),
  }));
}

async function findingsByRule(
  sql: Sql,
  project: string | undefined,
): Promise<ServiceStats['findingsByRule']> {
  const rows = await sql.query(
    `SELECT rule, sum(count)::text AS count FROM pickleproof.findings
     WHERE $1::text IS NULL OR project = $1 GROUP BY rule ORDER BY sum(count) DESC, rule LIMIT ${RULES}`,
    [project ?? null],
  );
  return rows.map((row) => ({ rule: textOf(row, 'rule'), count: numberOf(row, 'count') }));
}
