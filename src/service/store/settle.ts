/**
 * The end of a job: its state, its report, what is remembered of it and who is told, in one transaction.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { DELIVERIES, forget, type Boss } from '../queue/boss.ts';
import type { JobState } from '../ports.ts';
import { AUTOMATIC } from './canonical.ts';
import type { Sql } from './database.ts';
import type { Step } from './events.ts';
import { oneLine } from './job-row.ts';
import type { PackedReport } from './reports.ts';
import { textsOf } from './row.ts';

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

/**
 * Writes the end of a job; undefined when it is not (or no longer) in the hands of `attempt`, and nothing was written.
 * Without one, the caller has made sure of its row. The step is the caller's to add, as its last act.
 */
export async function settle(
  sql: Sql,
  boss: Boss,
  ending: Ending,
  attempt?: number,
): Promise<Step | undefined> {
  const { id, project, state } = ending;
  const reason = ending.reason === undefined ? undefined : oneLine(ending.reason);
  const [row] = await sql.query(SETTLE, valuesOf(ending, reason, attempt));
  if (row === undefined) return undefined;
  const hooks = state === 'cancelled' ? [] : textsOf(row, 'hooks');
  for (const hook of hooks) await tell(sql, boss, hook, id);
  return { job: id, project, state, message: reason };
}

/**
 * All of it in one statement. A request that nobody named may be made again once it failed, and an address may hold
 * something else by then. Of the verdicts about a content the first stays: its reports differ in nothing but times.
 */
const SETTLE = `
WITH ended AS (
  UPDATE pickleproof.jobs SET state = $2, reason = $3, sha256 = coalesce($4, sha256), verdict = $5, report = $6,
    finished_at = now(), started_at = coalesce(started_at, now()), worker = NULL, lease_until = NULL,
    dedup_key = CASE WHEN dedup_key LIKE '${AUTOMATIC}%' AND ($2 <> 'done' OR target->>'kind' = 'uri')
      THEN NULL ELSE dedup_key END
  WHERE id = $1::uuid AND ($12::integer IS NULL OR state = 'active' AND attempts = $12::integer)
  RETURNING id, project
), forgotten AS (
  ${forget('ended')}
), report AS (
  INSERT INTO pickleproof.reports (digest, body, size)
  SELECT $6, $7::bytea, $8::bigint FROM ended WHERE $6 IS NOT NULL
  ON CONFLICT (digest) DO NOTHING
), blobs AS (
  INSERT INTO pickleproof.blobs (project, sha256)
  SELECT project, made FROM ended, unnest($9::text[]) AS made
  ON CONFLICT DO NOTHING
), findings AS (
  INSERT INTO pickleproof.findings (job, project, rule, count)
  SELECT id, project, key, value::integer FROM ended, jsonb_each_text($10::jsonb)
  ON CONFLICT (job, rule) DO NOTHING
), verdict AS (
  INSERT INTO pickleproof.verdicts (content, question, report, verdict)
  SELECT $4, $11, $6, $5 FROM ended WHERE $11::text IS NOT NULL
  ON CONFLICT (content, question) DO NOTHING
)
SELECT ARRAY(SELECT id FROM pickleproof.webhooks WHERE webhooks.project = ended.project ORDER BY id) AS hooks
FROM ended`;

function valuesOf(
  ending: Ending,
  reason: string | undefined,
  attempt: number | undefined,
): readonly unknown[] {
  const { id, state, sha256, verdict, report, blobs = [], findings = {} } = ending;
  const values = [id, state, reason, sha256, verdict, report?.digest, report?.body, report?.size];
  const more = [[...blobs], JSON.stringify(findings), keptQuestion(ending), attempt];
  return [...values, ...more].map((value) => value ?? null);
}

/** What was not read to its end is never an answer for the next one. */
function keptQuestion({ state, sha256, question, verdict, report }: Ending): string | undefined {
  const isAnswer = state === 'done' && sha256 !== undefined && report !== undefined;
  return isAnswer && verdict !== undefined && verdict !== 'incomplete' ? question : undefined;
}

/** Each webhook is told once of a job. */
async function tell(sql: Sql, boss: Boss, hook: string, job: string): Promise<void> {
  const delivery = randomUUID();
  const made = await sql.query(
    `INSERT INTO pickleproof.deliveries (id, webhook, job) VALUES ($1::uuid, $2, $3::uuid)
     ON CONFLICT (webhook, job) DO NOTHING RETURNING 1 AS made`,
    [delivery, hook, job],
  );
  if (made.length > 0)
    await boss.send(sql, { queue: DELIVERIES, id: delivery, priority: 0, expireSeconds: 60 });
}
