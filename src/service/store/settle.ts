/**
 * The end of a job: its state, its report, what is remembered of it and who is told, in one transaction.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { DELIVERIES, type Boss } from '../queue/boss.ts';
import type { JobState } from '../ports.ts';
import { AUTOMATIC } from './canonical.ts';
import type { Sql } from './database.ts';
import type { Step } from './events.ts';
import { oneLine } from './job-row.ts';
import { claimBlob } from './projects.ts';
import { keepReport, type PackedReport } from './reports.ts';
import { textOf } from './row.ts';

/** What is known of a job that ended. */
export interface Ending {
  readonly id: string;
  readonly project: string;
  readonly state: Extract<JobState, 'done' | 'failed' | 'dead' | 'cancelled'>;
  readonly reason?: string | undefined;
  readonly sha256?: string | undefined;
  readonly verdict?: string | undefined;
  readonly report?: PackedReport | undefined;
  /** Contents that were made, and that the project may read from now on. */
  readonly blobs?: readonly string[] | undefined;
  /** How often each rule was broken. */
  readonly findings?: Readonly<Record<string, number>> | undefined;
  /** Given when the verdict may be used again for the same content. */
  readonly question?: string | undefined;
}

/** Writes the end of a job whose row the caller has made sure of; the step is the caller's to add, as its last act. */
export async function settle(sql: Sql, boss: Boss, ending: Ending): Promise<Step> {
  const { id, project, state, verdict, report } = ending;
  const reason = ending.reason === undefined ? undefined : oneLine(ending.reason);
  if (report !== undefined) await keepReport(sql, report);
  // A request that nobody named may be made again once it failed, and an address may hold something else by then.
  await sql.query(
    `UPDATE pickleproof.jobs SET state = $2, reason = $3, sha256 = coalesce($4, sha256), verdict = $5, report = $6,
       finished_at = now(), started_at = coalesce(started_at, now()), worker = NULL, lease_until = NULL,
       dedup_key = CASE WHEN dedup_key LIKE '${AUTOMATIC}%' AND ($2 <> 'done' OR target->>'kind' = 'uri')
         THEN NULL ELSE dedup_key END
     WHERE id = $1::uuid`,
    [id, state, reason ?? null, ending.sha256 ?? null, verdict ?? null, report?.digest ?? null],
  );
  for (const sha256 of ending.blobs ?? []) await claimBlob(sql, project, sha256);
  await keepFindings(sql, ending);
  await keepVerdict(sql, ending);
  if (state !== 'cancelled') await tellWebhooks(sql, boss, ending);
  return { job: id, project, state, message: reason };
}

async function keepFindings(sql: Sql, { id, project, findings = {} }: Ending): Promise<void> {
  if (Object.keys(findings).length === 0) return;
  await sql.query(
    `INSERT INTO pickleproof.findings (job, project, rule, count)
     SELECT $1::uuid, $2, key, value::integer FROM jsonb_each_text($3::jsonb)
     ON CONFLICT (job, rule) DO NOTHING`,
    [id, project, JSON.stringify(findings)],
  );
}

/** The first answer stays: reports about the same content differ in nothing but times. */
async function keepVerdict(sql: Sql, ending: Ending): Promise<void> {
  const { sha256, question, verdict, report, state } = ending;
  if (state !== 'done' || question === undefined || sha256 === undefined) return;
  if (verdict === undefined || verdict === 'incomplete' || report === undefined) return;
  await sql.query(
    `INSERT INTO pickleproof.verdicts (content, question, report, verdict) VALUES ($1, $2, $3, $4)
     ON CONFLICT (content, question) DO NOTHING`,
    [sha256, question, report.digest, verdict],
  );
}

async function tellWebhooks(sql: Sql, boss: Boss, { id, project }: Ending): Promise<void> {
  const hooks = await sql.query('SELECT id FROM pickleproof.webhooks WHERE project = $1', [
    project,
  ]);
  for (const hook of hooks) {
    const delivery = randomUUID();
    const made = await sql.query(
      `INSERT INTO pickleproof.deliveries (id, webhook, job) VALUES ($1::uuid, $2, $3::uuid)
       ON CONFLICT (webhook, job) DO NOTHING RETURNING 1 AS made`,
      [delivery, textOf(hook, 'id'), id],
    );
    if (made.length > 0)
      await boss.send(sql, { queue: DELIVERIES, id: delivery, priority: 0, expireSeconds: 60 });
  }
}
