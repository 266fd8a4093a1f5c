/**
 * The store of the service: one database, with everything but the contents in it.
 * @module
 */
import { openBoss, type Boss } from '../queue/boss.ts';
import { queueOf, type JobQueue } from '../queue/job-queue.ts';
import type { ServiceStore } from '../ports.ts';
import { ServiceError } from '../service-error.ts';
import type { Engine } from './canonical.ts';
import { ChangeWatch } from './change-watch.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite-database.ts';
import { openPostgres } from './postgres-database.ts';
import { storeOf } from './service-store.ts';

/** Which database, and who judges. */
export interface StoreOptions {
  /** `postgres://…`; without one, the embedded database. */
  readonly database?: string | undefined;
  /** Of the embedded database; without one it is gone in the end. */
  readonly folder?: string | undefined;
  readonly engine: Engine;
  /** At most so many connections to PostgreSQL. */
  readonly connections?: number | undefined;
}

/** What `openStore` opens. */
export interface OpenStore {
  readonly store: ServiceStore;
  readonly queue: JobQueue;
  readonly database: Database;
  readonly boss: Boss;
}

const CONNECTIONS = 10;

/** Opens the database, brings its tables up to date and starts the queue. Rejects with a `ServiceError`. */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await openOnce(options);
    } catch (error) {
      if (!isPassing(error) || tries === TRIES) throw asServiceError(error);
      await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
    }
  }
}

async function openOnce(options: StoreOptions): Promise<OpenStore> {
  const { database: url, folder, connections = CONNECTIONS } = options;
  const database =
    url === undefined ? await openPglite(folder) : await openPostgres(url, connections);
  try {
    await migrate(database);
    const boss = await openBoss(database);
    const watch = new ChangeWatch(database);
    const desk = { database, boss, engine: options.engine };
    return {
      store: storeOf(desk, watch),
      queue: queueOf(database, boss, watch),
      database,
      boss,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** A server that starts, or starts again, takes seconds; one that is not there is told at once. */
const TRIES = 30;
const WAIT_MS = 1000;

/** `cannot_connect_now`, `admin_shutdown`, `crash_shutdown`, and a connection that was cut. */
function isPassing(error: unknown): boolean {
  const reason = error instanceof ServiceError ? error.cause : error;
  if (!(reason instanceof Error)) return false;
  const code = 'code' in reason ? String(reason.code) : '';
  return /^57P0[123]$|^ECONNRESET$/.test(code) || /connection terminated/i.test(reason.message);
}

function asServiceError(error: unknown): unknown {
  if (error instanceof ServiceError || !(error instanceof Error)) return error;
  return new ServiceError('DATABASE_FAILED', `the database: ${error.message}`, error);
}
