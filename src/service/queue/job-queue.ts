/**
 * The half of the store that workers use.
 * @module
 */
import type { ChangeWatch } from '../store/change-watch.ts';
import type { Database } from '../store/database.ts';
import type { Boss } from './boss.ts';
import { claim, type Claimer } from './claim.ts';
import { renew, type ClaimedJob, type Outcome } from './claimed-job.ts';
import { finish } from './finish.ts';
import { release } from './put-back.ts';
import { mend, reap } from './reap.ts';

/** Jobs, from the side of those who do them. */
export interface JobQueue {
  claim(claimer: Claimer): Promise<readonly ClaimedJob[]>;
  finish(job: ClaimedJob, outcome: Outcome): Promise<boolean>;
  renew(jobs: readonly ClaimedJob[], leaseSeconds: number): Promise<ReadonlySet<string>>;
  release(job: ClaimedJob): Promise<boolean>;
  reap(leaseSeconds: number): Promise<number>;
  mend(): Promise<void>;
}

/** The queue on a database; who waits in this process is woken at once. */
export function queueOf(database: Database, boss: Boss, watch: ChangeWatch): JobQueue {
  return {
    claim: (claimer) => claim(database, boss, claimer),
    finish: (job, outcome) => watch.noticed(finish(database, boss, job, outcome)),
    renew: (jobs, leaseSeconds) => renew(database, jobs, leaseSeconds),
    release: (job) => watch.noticed(release(database, boss, job)),
    reap: (leaseSeconds) => reap(database, boss, leaseSeconds),
    mend: () => mend(database, boss),
  };
}
