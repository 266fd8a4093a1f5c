/**
 * Jobs in the hands of workers, exactly once in effect: whoever claims a job gets the number of the attempt, and only
 * the latest attempt can end it. A worker that was taken for dead and comes back changes nothing.
 * @module
 */
import type { JobKind, JobRequest, JobTarget } from '../ports.ts';
import type { Database, Sql } from '../store/database.ts';
import { textOf } from '../store/row.ts';

/** A job in the hands of a worker. */
export interface ClaimedJob {
  readonly id: string;
  readonly project: string;
  readonly kind: JobKind;
  readonly target: JobTarget;
  readonly options: JobRequest['options'];
  /** From 1; the proof that the job is ours. */
  readonly attempt: number;
  /** TOML of the project's policy. */
  readonly policy?: string | undefined;
}

/** What became of an attempt. */
export type Outcome =
  | {
      readonly kind: 'done';
      /** JSON text. */
      readonly report: string;
      /** Of the content, computed by us. */
      readonly sha256?: string | undefined;
      /** Contents that were made, and that the project may read. */
      readonly blobs?: readonly string[] | undefined;
    }
  /** It would be the same again. */
  | { readonly kind: 'failed'; readonly reason: string }
  /** It may be better next time; after too many attempts the job is dead, with this reason. */
  | { readonly kind: 'retry'; readonly reason: string; readonly most?: number | undefined };

/** How often a job is tried before it is dead. */
export const TRIES = 5;

/** Whether the job is still in the hands of this attempt; nobody takes it away before the transaction ends. */
export async function isOurs(sql: Sql, { id, attempt }: ClaimedJob): Promise<boolean> {
  const rows = await sql.query(
    `SELECT id FROM pickleproof.jobs
     WHERE id = $1::uuid AND state = 'active' AND attempts = $2 FOR UPDATE`,
    [id, attempt],
  );
  return rows.length > 0;
}

/** Makes the leases of these jobs last again; the ids of those that are still ours. */
export async function renew(
  database: Database,
  jobs: readonly ClaimedJob[],
  leaseSeconds: number,
): Promise<ReadonlySet<string>> {
  const rows = await database.query(
    `UPDATE pickleproof.jobs SET lease_until = now() + make_interval(secs => $3::float8)
     FROM unnest($1::uuid[], $2::integer[]) AS held (held_id, attempt)
     WHERE id = held_id AND attempts = attempt AND state = 'active' RETURNING id::text AS id`,
    [jobs.map(({ id }) => id), jobs.map(({ attempt }) => attempt), leaseSeconds],
  );
  return new Set(rows.map((row) => textOf(row, 'id')));
}
