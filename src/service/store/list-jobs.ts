/**
 * Jobs of a project, newest first, a page at a time.
 * @module
 */
import type { JobFilter, JobRecord, Page } from '../ports.ts';
import type { Sql } from './database.ts';
import { JOB_COLUMNS, isJobId, recordOf } from './job-row.ts';
import { textOf } from './row.ts';

/** One job, where the project has it. */
export async function readJob(
  sql: Sql,
  project: string,
  id: string,
): Promise<JobRecord | undefined> {
  if (!isJobId(id)) return undefined;
  const [row] = await sql.query(
    `SELECT ${JOB_COLUMNS} FROM pickleproof.jobs WHERE project = $1 AND id = $2::uuid`,
    [project, id],
  );
  return row === undefined ? undefined : recordOf(row);
}

/** A page; its cursor is the number of the last job on it. A cursor that we did not give out is the beginning. */
export async function listJobs(sql: Sql, filter: JobFilter): Promise<Page<JobRecord>> {
  const { project, state, verdict, sha256, text, cursor = '', limit } = filter;
  const before = /^\d{1,18}$/.test(cursor) ? cursor : null;
  const rows = await sql.query(
    `SELECT ${JOB_COLUMNS} FROM pickleproof.jobs
     WHERE project = $1
       AND ($2::text IS NULL OR state = $2)
       AND ($3::text IS NULL OR verdict = $3)
       AND ($4::text IS NULL OR sha256 = $4)
       AND ($5::text IS NULL OR name ILIKE $5)
       AND ($6::bigint IS NULL OR number < $6::bigint)
     ORDER BY jobs.number DESC LIMIT $7`,
    [project, state ?? null, verdict ?? null, sha256 ?? null, pattern(text), before, limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items: items.map(recordOf), next: hasMore ? textOf(last, 'number') : undefined };
}

/** `%` and `_` in what is searched mean themselves. */
function pattern(text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
