/**
 * The half of the store that workers use.
 * @module
 */
import type { ChangeWatch } from '../store/change-watch.ts';
import type { Database } from '../store/database.ts';
import type { Boss } from './boss.ts';
import { claim, type Claimer } from './claim.ts';
import { renew, type ClaimedJob, type Outcome } from './claimed-job.ts';
import { finish, type Finished } from './finish.ts';
import { release } from './put-back.ts';
import { mend, reap } from './reap.ts';

/** Jobs, from the side of those who do them. */
export interface JobQueue {
  claim(claimer: Claimer): Promise<readonly ClaimedJob[]>;
  finish(job: ClaimedJob, outcome: Outcome): Promise<boolean>;
  /** Both at once: a worker that is busy comes to the database once for each job. */
  finishAndClaim(job: ClaimedJob, outcome: Outcome, next: Claimer): Promise<Finished>;
  renew(jobs: readonly ClaimedJob[], leaseSeconds: number): Promise<ReadonlySet<string>>;
  release(job: ClaimedJob): Promise<boolean>;
  reap(leaseSeconds: number): Promise<number>;
  mend(): Promise<void>;
}

/** The queue on a database; who waits in this process is woken at once. */
export function queueOf(database: Database, boss: Boss, watch: ChangeWatch): JobQueue {
  return {
    claim: (claimer) => claim(database, boss, claimer),
    finish: async (job, outcome) =>
      (await watch.noticed(finish(database, boss, { job, outcome }))).isWritten,
    finishAndClaim: (job, outcome, next) =>
      watch.noticed(finish(database, boss, { job, outcome, next })),
    renew: (jobs, leaseSeconds) => renew(database, jobs, leaseSeconds),
    release: (job) => watch.noticed(release(database, boss, job)),
    reap: (leaseSeconds) => reap(database, boss, leaseSeconds),
    mend: () => mend(database, boss),
  };
}
