/**
 * What became of an attempt: the job ends, or is tried again.
 * @module
 */
import type { JobKind } from '../ports.ts';
import { questionOf } from '../store/canonical.ts';
import type { Database } from '../store/database.ts';
import { addEvents } from '../store/events.ts';
import { nameOf } from '../store/job-row.ts';
import { packReport } from '../store/reports.ts';
import { summaryOf } from '../store/report-summary.ts';
import { settle, type Ending } from '../store/settle.ts';
import { JOBS, type Boss } from './boss.ts';
import { isOurs, TRIES, type ClaimedJob, type Outcome } from './claimed-job.ts';
import { putBack } from './put-back.ts';

/** Writes the end of an attempt; false when the job is no longer ours, and nothing was written. */
export async function finish(
  database: Database,
  boss: Boss,
  job: ClaimedJob,
  outcome: Outcome,
): Promise<boolean> {
  // Packing takes time that no lock should.
  const ending = await endingOf(job, outcome);
  return database.transaction(async (sql) => {
    if (!(await isOurs(sql, job))) return false;
    const step =
      ending === undefined
        ? await putBack(sql, boss, job, reasonOf(outcome))
        : await settle(sql, boss, ending);
    if (ending !== undefined) await boss.complete(sql, JOBS, [job.id]);
    await addEvents(sql, [step]);
    return true;
  });
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
