/**
 * Webhook deliveries: kept like jobs, tried for hours, and given up with the last answer noted.
 * @module
 */
import type { JobRecord, Webhook } from '../ports.ts';
import type { Database, Sql } from '../store/database.ts';
import { JOB_COLUMNS, oneLine, recordOf } from '../store/job-row.ts';
import { webhookOf } from '../store/projects.ts';
import { numberOf, textOf } from '../store/row.ts';
import { DELIVERIES, SCHEMA, type Boss } from './boss.ts';

/** A message that is to be sent now. */
export interface Delivery {
  readonly id: string;
  readonly attempt: number;
  readonly webhook: Webhook;
  readonly job: JobRecord;
}

/** With waits of 2, 4, 8 … seconds, each up to twice as long: about an hour in all. */
export const DELIVERY_TRIES = 11;

/** Takes at most `most` whose time has come. */
export async function claimDeliveries(
  database: Database,
  boss: Boss,
  most: number,
): Promise<readonly Delivery[]> {
  if (!(await isAnyDue(database))) return [];
  return database.transaction(async (sql) => {
    const ids = await boss.fetch(sql, DELIVERIES, most);
    const deliveries: Delivery[] = [];
    for (const id of ids) {
      const delivery = await read(sql, id);
      if (delivery !== undefined) deliveries.push(delivery);
    }
    // Those of webhooks that were taken away.
    const open = new Set(deliveries.map(({ id }) => id));
    await boss.remove(
      sql,
      DELIVERIES,
      ids.filter((id) => !open.has(id)),
    );
    return deliveries;
  });
}

/** Mostly there is none, and each worker asks twice a second. */
async function isAnyDue(database: Database): Promise<boolean> {
  const [row] = await database.query(
    `SELECT EXISTS (SELECT FROM ${SCHEMA}.job
       WHERE name = '${DELIVERIES}' AND state < 'active' AND start_after < now()) AS due`,
  );
  return row?.['due'] === true;
}

async function read(sql: Sql, id: string): Promise<Delivery | undefined> {
  const [row] = await sql.query(
    `UPDATE pickleproof.deliveries SET attempts = attempts + 1, updated_at = now()
     WHERE id = $1::uuid AND state = 'queued' RETURNING webhook, job::text AS job, attempts`,
    [id],
  );
  if (row === undefined) return undefined;
  const [hook] = await sql.query(
    'SELECT id, project, url, secret FROM pickleproof.webhooks WHERE id = $1',
    [textOf(row, 'webhook')],
  );
  const [job] = await sql.query(`SELECT ${JOB_COLUMNS} FROM pickleproof.jobs WHERE id = $1::uuid`, [
    textOf(row, 'job'),
  ]);
  if (hook === undefined || job === undefined) return undefined;
  const attempt = numberOf(row, 'attempts');
  return { id, attempt, webhook: webhookOf(hook), job: recordOf(job) };
}

/** Notes what the other side said; what it did not take is tried again later, or given up. */
export function noteDelivery(
  database: Database,
  boss: Boss,
  { id, attempt }: Delivery,
  answer: { readonly isTaken: boolean; readonly text: string },
): Promise<void> {
  const isLast = attempt >= DELIVERY_TRIES;
  const state = answer.isTaken ? 'done' : isLast ? 'dead' : 'queued';
  return database.transaction(async (sql) => {
    await sql.query(
      `UPDATE pickleproof.deliveries SET state = $2, last_answer = $3, updated_at = now()
       WHERE id = $1::uuid AND attempts = $4`,
      [id, state, oneLine(answer.text), attempt],
    );
    if (state === 'queued') await boss.fail(sql, DELIVERIES, [id]);
    else await boss.remove(sql, DELIVERIES, [id]);
  });
}
