/**
 * What became of an attempt: the job ends, or is tried again.
 * @module
 */
import type { JobKind } from '../ports.ts';
import { questionOf } from '../store/canonical.ts';
import type { Database, Sql } from '../store/database.ts';
import { addEvents, type Step } from '../store/events.ts';
import { nameOf } from '../store/job-row.ts';
import { packReport } from '../store/reports.ts';
import { summaryOf } from '../store/report-summary.ts';
import { settle, type Ending } from '../store/settle.ts';
import type { Boss } from './boss.ts';
import { stepsOf, take, type Claimer } from './claim.ts';
import { isOurs, TRIES, type ClaimedJob, type Outcome } from './claimed-job.ts';
import { putBack } from './put-back.ts';

/** What came of writing the end of an attempt. */
export interface Finished {
  /** False when the job was no longer ours: nothing was written of it. */
  readonly isWritten: boolean;
  /** What was taken in its place. */
  readonly next: readonly ClaimedJob[];
}

/** Writes the end of an attempt and, for `next`, takes further jobs in the same transaction. */
export async function finish(
  database: Database,
  boss: Boss,
  { job, outcome, next }: Attempted,
): Promise<Finished> {
  // Packing takes time that no lock should.
  const ending = await endingOf(job, outcome);
  return database.transaction(async (sql) => {
    const step = await write(sql, boss, { job, outcome, ending });
    const jobs = next === undefined ? [] : await take(sql, boss, next);
    await addEvents(sql, [...(step === undefined ? [] : [step]), ...stepsOf(jobs)]);
    return { isWritten: step !== undefined, next: jobs };
  });
}

/** A job, what became of it, and who would go on with others. */
export interface Attempted {
  readonly job: ClaimedJob;
  readonly outcome: Outcome;
  readonly next?: Claimer | undefined;
}

async function write(
  sql: Sql,
  boss: Boss,
  { job, outcome, ending }: Attempted & { readonly ending: Ending | undefined },
): Promise<Step | undefined> {
  if (ending !== undefined) return settle(sql, boss, ending, job.attempt);
  return (await isOurs(sql, job)) ? putBack(sql, boss, job, reasonOf(outcome)) : undefined;
}

async function endingOf(job: ClaimedJob, outcome: Outcome): Promise<Ending | undefined> {
  const { id, project, attempt } = job;
  if (outcome.kind === 'failed') return { id, project, state: 'failed', reason: outcome.reason };
  if (outcome.kind === 'retry') {
    if (attempt < (outcome.most ?? TRIES)) return undefined;
    return { id, project, state: 'dead', reason: deadReason(attempt, outcome.reason) };
  }
  const { verdict, complete, engine, findings } = summaryOf(outcome.report);
  const { kind, options, policy, target } = job;
  const canKeep = KEPT.has(kind) && target.kind === 'blob' && complete && engine !== undefined;
  return {
    id,
    project,
    state: 'done',
    sha256: outcome.sha256,
    blobs: outcome.blobs,
    verdict,
    findings,
    report: await packReport(outcome.report),
    // Under the engine that the report names: a worker may be newer than the server, or older.
    question: canKeep
      ? questionOf({ kind, options, engine, policy, name: nameOf(target) })
      : undefined,
  };
}

/** A conversion leaves files that may be removed, and a signature may expire: those answers are not kept. */
const KEPT: ReadonlySet<JobKind> = new Set(['scan']);

function deadReason(attempts: number, reason: string): string {
  return `given up after ${attempts} attempts, the last one: ${reason}`;
}

function reasonOf(outcome: Outcome): string {
  return outcome.kind === 'done' ? '' : outcome.reason;
}
