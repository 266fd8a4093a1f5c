/**
 * A request becomes a job, or turns out to be one that is there already.
 * @module
 */
import { randomUUID } from 'node:crypto';
import { JOBS, type Boss } from '../queue/boss.ts';
import { ServiceError } from '../service-error.ts';
import { contentsIn, optionProblem } from '../worker/job-options.ts';
import type { JobRecord, JobRequest } from '../ports.ts';
import { dedupKeyOf, questionOf, type Engine } from './canonical.ts';
import type { Database, Row, Sql } from './database.ts';
import { addEvents, type Step } from './events.ts';
import { JOB_COLUMNS, jsonText, nameOf, recordOf } from './job-row.ts';
import { ownsBlob, policyOf } from './projects.ts';
import { packReport, reportText } from './reports.ts';
import { retitled, summaryOf } from './report-summary.ts';
import { optionalText, textOf } from './row.ts';
import { settle } from './settle.ts';

/** What `submit` works with. */
export interface Desk {
  readonly database: Database;
  readonly boss: Boss;
  readonly engine: Engine;
}

/**
 * Makes the job and queues it, all or nothing; a verdict that is known finishes it at once. Rejects with `BAD_TARGET` for
 * options that the command has not.
 */
export function submit(
  { database, boss, engine }: Desk,
  request: JobRequest,
): Promise<{ readonly job: JobRecord; readonly created: boolean }> {
  const { kind, options } = request;
  const problem = optionProblem(kind, options);
  if (problem !== undefined) return Promise.reject(new ServiceError('BAD_TARGET', problem));
  return database.transaction(async (sql) => {
    await checkContents(sql, request);
    const policy = await policyOf(sql, request.project);
    const key = dedupKeyOf(request, engine, policy);
    const id = await insert(sql, request, key);
    if (id === undefined) return { job: await existing(sql, request.project, key), created: false };
    const steps: Step[] = [{ job: id, project: request.project, state: 'queued' }];
    const known = await knownVerdict(sql, request, engine, policy);
    if (known === undefined) {
      await boss.send(sql, { queue: JOBS, id, priority: request.priority ?? 0 });
    } else {
      const step = await finishAtOnce(sql, boss, { id, request, known });
      if (step !== undefined) steps.push(step);
    }
    const job = await jobById(sql, id);
    await addEvents(sql, steps);
    return { job, created: true };
  });
}

/** What an option names must belong to the project, as what is worked on must; the caller has seen to that. */
async function checkContents(sql: Sql, { project, kind, options }: JobRequest): Promise<void> {
  for (const sha256 of contentsIn(kind, options)) {
    if (await ownsBlob(sql, project, sha256)) continue;
    throw new ServiceError('BAD_TARGET', 'an option names a content that was not uploaded');
  }
}

/** Undefined when the project has a job of this key. */
async function insert(sql: Sql, request: JobRequest, key: string): Promise<string | undefined> {
  const { project, kind, target, options, priority = 0 } = request;
  const rows = await sql.query(
    `INSERT INTO pickleproof.jobs (id, project, kind, target, name, options, priority, dedup_key, state, sha256)
     VALUES ($1::uuid, $2, $3, $4::jsonb, $5, $6::jsonb, $7, $8, 'queued', $9)
     ON CONFLICT (project, dedup_key) WHERE dedup_key IS NOT NULL DO NOTHING
     RETURNING id::text AS id`,
    [
      randomUUID(),
      project,
      kind,
      jsonText(target),
      nameOf(target),
      jsonText(options),
      priority,
      key,
      target.kind === 'blob' ? target.sha256 : null,
    ],
  );
  return rows[0] === undefined ? undefined : textOf(rows[0], 'id');
}

async function existing(sql: Sql, project: string, key: string): Promise<JobRecord> {
  const [row] = await sql.query(
    `SELECT ${JOB_COLUMNS} FROM pickleproof.jobs WHERE project = $1 AND dedup_key = $2`,
    [project, key],
  );
  if (row !== undefined) return recordOf(row);
  // It ended, and gave up its key, between the two statements: what `retried` is for.
  throw Object.assign(new Error('the job ended meanwhile'), { code: '40001' });
}

async function jobById(sql: Sql, id: string): Promise<JobRecord> {
  const [row] = await sql.query(`SELECT ${JOB_COLUMNS} FROM pickleproof.jobs WHERE id = $1::uuid`, [
    id,
  ]);
  if (row === undefined) throw new Error('a job that was just made is not there');
  return recordOf(row);
}

/** Only uploads have a digest that we computed ourselves. */
async function knownVerdict(
  sql: Sql,
  { kind, target, options }: JobRequest,
  engine: Engine,
  policy: string | undefined,
): Promise<Row | undefined> {
  if (target.kind !== 'blob') return undefined;
  const question = questionOf({ kind, options, engine, policy, name: target.name });
  const [row] = await sql.query(
    'SELECT verdict, report FROM pickleproof.verdicts WHERE content = $1 AND question = $2',
    [target.sha256, question],
  );
  return row;
}

/** The kept report, under the name that this request has for the content. */
async function finishAtOnce(
  sql: Sql,
  boss: Boss,
  {
    id,
    request,
    known,
  }: { readonly id: string; readonly request: JobRequest; readonly known: Row },
): Promise<Step | undefined> {
  const kept = await reportText(sql, textOf(known, 'report'));
  if (kept === undefined) throw new Error('a kept verdict has no report');
  const text = retitled(kept, nameOf(request.target));
  return settle(sql, boss, {
    id,
    project: request.project,
    state: 'done',
    verdict: optionalText(known, 'verdict'),
    report: await packReport(text),
    findings: summaryOf(text).findings,
  });
}
