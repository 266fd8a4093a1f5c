/**
 * Brings the tables to what this version works with. Each step is applied once, whoever starts first.
 * @module
 */
import { ServiceError } from '../service-error.ts';
import type { Database } from './database.ts';
import { FIRST } from './migrations/001-first.ts';
import { ENDED_DELIVERIES } from './migrations/002-ended-deliveries.ts';
import { numberOf } from './row.ts';

/** In order; the place in the list is the version. */
const MIGRATIONS: readonly string[] = [FIRST, ENDED_DELIVERIES];

/** Any number that nobody else takes for a lock of theirs: `pickle` in ASCII. */
const LOCK = 0x7069636b6c65;

/** Applies what is missing; rejects with `DATABASE_FAILED` where the tables are of a newer version. */
export async function migrate(database: Database): Promise<void> {
  const first = await versionOf(database);
  if (first === MIGRATIONS.length) return;
  // One script is one transaction: a step that fails leaves nothing of itself.
  await database.script(`
    BEGIN;
    SELECT pg_advisory_xact_lock(${LOCK});
    CREATE SCHEMA IF NOT EXISTS pickleproof;
    CREATE TABLE IF NOT EXISTS pickleproof.migrations (
      version integer PRIMARY KEY,
      applied_at timestamptz NOT NULL DEFAULT now()
    );
    COMMIT;`);
  for (;;) {
    const version = await versionOf(database);
    if (version > MIGRATIONS.length) throw newer(version);
    const step = MIGRATIONS[version];
    if (step === undefined) return;
    await apply(database, version + 1, step);
  }
}

/** The lock makes a second process wait; it then fails on the number, having changed nothing, and looks again. */
async function apply(database: Database, version: number, step: string): Promise<void> {
  try {
    await database.script(`
      BEGIN;
      SELECT pg_advisory_xact_lock(${LOCK});
      INSERT INTO pickleproof.migrations (version) VALUES (${version});
      ${step};
      COMMIT;`);
  } catch (error) {
    if ((await versionOf(database)) < version) throw error;
  }
}

async function versionOf(database: Database): Promise<number> {
  const [table] = await database.query(
    `SELECT to_regclass('pickleproof.migrations')::text AS name`,
  );
  if (table === undefined || table['name'] === null) return 0;
  const [row] = await database.query(
    'SELECT coalesce(max(version), 0) AS version FROM pickleproof.migrations',
  );
  return row === undefined ? 0 : numberOf(row, 'version');
}

function newer(version: number): ServiceError {
  const known = MIGRATIONS.length;
  const message = `the database is of version ${version}, this program knows ${known}: use the newer program`;
  return new ServiceError('DATABASE_FAILED', message);
}
