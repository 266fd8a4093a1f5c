/**
 * PGlite: PostgreSQL as WebAssembly in this very process, for a service that needs nothing installed.
 * @module
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite, Transaction } from '@electric-sql/pglite';
import type { Database, Row, Sql } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { optionalPackage } from './optional-package.ts';
import { keepTemplate, readTemplate } from './pglite-template.ts';

/** Opens the database in `folder`, or one that is gone in the end where none is given. */
export async function openPglite(folder: string | undefined): Promise<Database> {
  const { PGlite } = await optionalPackage(
    '@electric-sql/pglite',
    () => import('@electric-sql/pglite'),
  );
  if (folder === undefined) return new PgliteDatabase('memory', await create(PGlite), () => {});
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const unlock = lockFolder(folder);
  try {
    const opened = await openIn(PGlite, join(folder, 'pgdata'));
    return new PgliteDatabase(folder, opened, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Files of a database that was not finished when its process was killed hold nothing yet: they are made again. */
async function openIn(Database: typeof PGlite, dataDir: string): Promise<PGlite> {
  const mark = `${dataDir}.ready`;
  if (existsSync(mark)) return Database.create({ dataDir });
  rmSync(dataDir, { recursive: true, force: true });
  const made = await create(Database, dataDir);
  writeFileSync(mark, '');
  return made;
}

async function create(Database: typeof PGlite, dataDir?: string): Promise<PGlite> {
  const loadDataDir = readTemplate();
  const place = dataDir === undefined ? {} : { dataDir };
  if (loadDataDir !== undefined) return Database.create({ ...place, loadDataDir });
  const made = await Database.create(place);
  await keepTemplate(made);
  return made;
}

class PgliteDatabase implements Database {
  readonly name: string;
  private readonly pglite: PGlite;
  private readonly unlock: () => void;

  constructor(name: string, pglite: PGlite, unlock: () => void) {
    this.name = name;
    this.pglite = pglite;
    this.unlock = unlock;
  }

  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]> {
    return run(this.pglite, text, values);
  }

  /** There is one connection: a transaction that failed in it must not stay open. */
  async script(text: string): Promise<void> {
    try {
      await this.pglite.exec(text);
    } catch (error) {
      await this.pglite.exec('ROLLBACK');
      throw error;
    }
  }

  /** There is one connection: transactions wait for each other, and none can get in another's way. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return this.pglite.transaction((open) =>
      work({ query: (text, values) => run(open, text, values) }),
    );
  }

  async close(): Promise<void> {
    await this.pglite.close();
    this.unlock();
  }
}

async function run(
  where: PGlite | Transaction,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  return (await where.query<Row>(text, [...values])).rows;
}
