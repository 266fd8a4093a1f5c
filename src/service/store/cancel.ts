/**
 * Cancelling a job. One that is worked on is given up by its worker, which notices when it renews its lease.
 * @module
 */
import type { Boss } from '../queue/boss.ts';
import type { Database } from './database.ts';
import { addEvents } from './events.ts';
import { isJobId } from './job-row.ts';
import { settle } from './settle.ts';

/** False when there is no such job that could still be cancelled. */
export async function cancelJob(
  database: Database,
  boss: Boss,
  project: string,
  id: string,
): Promise<boolean> {
  if (!isJobId(id)) return false;
  return database.transaction(async (sql) => {
    const open = await sql.query(
      `SELECT id FROM pickleproof.jobs
       WHERE id = $1::uuid AND project = $2 AND state IN ('queued', 'active') FOR UPDATE`,
      [id, project],
    );
    if (open.length === 0) return false;
    const step = await settle(sql, boss, { id, project, state: 'cancelled' });
    if (step !== undefined) await addEvents(sql, [step]);
    return true;
  });
}
