/**
 * pg-boss, on our connection: one queue of jobs and one of webhook deliveries.
 *
 * pg-boss hands out, delays and takes back; whether a job is done, and how often it may be tried, is decided by our own
 * table in the same transaction (`job-queue.ts`). Written against pg-boss 10.4.2.
 * @module
 */
import type PgBoss from 'pg-boss';
import type { Database, Sql } from '../store/database.ts';
import { optionalPackage } from '../store/optional-package.ts';

/** The queues. */
export const JOBS = 'jobs';
export const DELIVERIES = 'deliveries';

/** What we use of pg-boss. Every call takes the transaction that it belongs to. */
export interface Boss {
  send(sql: Sql, item: QueueItem): Promise<void>;
  /** Ids of at most `most` items whose time has come, now taken. */
  fetch(sql: Sql, queue: string, most: number): Promise<readonly string[]>;
  /** Puts them back, to be had later: each time twice as late. */
  fail(sql: Sql, queue: string, ids: readonly string[]): Promise<void>;
  /** Forgets them: of what has ended our own tables are the record. */
  remove(sql: Sql, queue: string, ids: readonly string[]): Promise<void>;
  /** The statement by which it takes `most` jobs, to be a part of ours; its rows have an `id`. */
  taking(most: number): string;
  close(): Promise<void>;
}

/** One item; its data stands in our own tables, under the same id. */
export interface QueueItem {
  readonly queue: string;
  readonly id: string;
  readonly priority: number;
  /** pg-boss takes back what was not finished by then. */
  readonly expireSeconds?: number | undefined;
}

/** Where pg-boss keeps its tables. */
export const SCHEMA = 'pickleproof_queue';
/** Retries are counted by us; this only must not be less. */
const RETRIES = 10_000;
/** Jobs have a lease of their own, which is shorter. */
const EXPIRE_SECONDS = 12 * 3600;
/**
 * Items can be had from this moment on, and are kept until long after: a clock that jumps back must not hide what
 * was just sent, one that jumps forward must not throw it away.
 */
const BEGINNING = '1970-01-01T00:00:00Z';
const KEPT_DAYS = 200_000;
const MAINTENANCE_SECONDS = 60;

/** Starts pg-boss, which makes its tables the first time. */
export async function openBoss(database: Database): Promise<Boss> {
  const { default: Boss } = await optionalPackage('pg-boss', () => import('pg-boss'));
  const boss = new Boss({
    db: wholeDatabase(database),
    schema: SCHEMA,
    schedule: false,
    maintenanceIntervalSeconds: MAINTENANCE_SECONDS,
  });
  // Maintenance that fails is tried again in a minute.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(JOBS, { name: JOBS, retryBackoff: true, retryDelay: 1 });
  await boss.createQueue(DELIVERIES, { name: DELIVERIES, retryBackoff: true, retryDelay: 2 });
  await addOrder(database);
  return new PgBossQueue(boss, await statementOfFetch(boss));
}

/** Its own index is by the time from which jobs can be had: the best of many would be found by sorting all of them. */
async function addOrder(database: Database): Promise<void> {
  const [row] = await database.query(`SELECT to_regclass('${SCHEMA}.job_order')::text AS name`);
  if (row?.['name'] !== null) return;
  // One after the other: two that make it at once would fail, though each asks whether it is there.
  await database.script(`
    BEGIN;
    SELECT pg_advisory_xact_lock(${LOCK});
    CREATE INDEX IF NOT EXISTS job_order ON ${SCHEMA}.job (name, priority DESC, created_on, id)
      WHERE state < 'active';
    COMMIT;`);
}

/** Any number, other than those of migrations and events: `order` in ASCII. */
const LOCK = 0x6f72646572;

/** What it would run to take jobs, with $1 for the queue and $2 for how many (src/manager.js, `fetch`). */
async function statementOfFetch(boss: PgBoss): Promise<string> {
  let statement = '';
  const listener: PgBoss.Db = {
    executeSql(text) {
      statement = text;
      return Promise.resolve({ rows: [] });
    },
  };
  await boss.fetch(JOBS, { batchSize: 1, db: listener });
  if (!/\$1\b/.test(statement) || !/\$2\b/.test(statement))
    throw new TypeError('pg-boss has changed');
  return statement;
}

/**
 * A part of a statement: takes jobs out of the queue whose `id` are in the part called `ended`. It is what pg-boss's
 * `deleteJob` does (src/plans.js, `deleteJobs`).
 */
export function forget(ended: string): string {
  return `DELETE FROM ${SCHEMA}.job AS item USING ${ended} WHERE item.name = '${JOBS}' AND item.id = ${ended}.id`;
}

/** What its code takes: its declarations leave the data out where there are several ids (src/manager.js). */
interface ManyAtOnce {
  fail(
    queue: string,
    ids: readonly string[],
    output: null,
    options: PgBoss.ConnectionOptions,
  ): Promise<void>;
  deleteJob(
    queue: string,
    ids: readonly string[],
    options: PgBoss.ConnectionOptions,
  ): Promise<void>;
}

class PgBossQueue implements Boss {
  private readonly boss: PgBoss;
  /** The same object. */
  private readonly many: ManyAtOnce;

  private readonly fetching: string;

  constructor(boss: PgBoss, fetching: string) {
    this.boss = boss;
    this.fetching = fetching;
    if (!takesMany(boss)) throw new TypeError('pg-boss has changed');
    this.many = boss;
  }

  async send(sql: Sql, item: QueueItem): Promise<void> {
    const { queue, id, priority, expireSeconds = EXPIRE_SECONDS } = item;
    await this.boss.send(
      queue,
      {},
      {
        id,
        priority,
        startAfter: BEGINNING,
        retentionDays: KEPT_DAYS,
        retryLimit: RETRIES,
        expireInSeconds: expireSeconds,
        db: within(sql),
      },
    );
  }

  async fetch(sql: Sql, queue: string, most: number): Promise<readonly string[]> {
    const items = await this.boss.fetch(queue, { batchSize: most, db: within(sql) });
    return items.map(({ id }) => id);
  }

  async fail(sql: Sql, queue: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.many.fail(queue, ids, null, { db: within(sql) });
  }

  async remove(sql: Sql, queue: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.many.deleteJob(queue, ids, { db: within(sql) });
  }

  /** A number that stands in the text lets the plan be made for it. */
  taking(most: number): string {
    return this.fetching.replaceAll('$1', `'${JOBS}'`).replaceAll('$2', String(Math.floor(most)));
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: false });
  }
}

function takesMany(boss: object): boss is ManyAtOnce {
  return 'deleteJob' in boss && 'fail' in boss;
}

function within(sql: Sql): PgBoss.Db {
  return { executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values))] }) };
}

/** Outside of a transaction pg-boss also runs scripts, which hold their own. */
function wholeDatabase(database: Database): PgBoss.Db {
  return {
    async executeSql(text: string, values?: unknown[]) {
      if (values !== undefined) return within(database).executeSql(text, values);
      if (!text.includes('BEGIN;')) return within(database).executeSql(text, []);
      await database.script(text);
      return { rows: [] };
    },
  };
}
