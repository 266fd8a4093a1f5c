/**
 * PostgreSQL, through the driver that pg-boss brings along.
 * @module
 */
import { createRequire } from 'node:module';
import { ServiceError } from '../service-error.ts';
import type { Database, Row, Sql } from './database.ts';
import { optionalPackage } from './optional-package.ts';
import { retried } from './retried-transaction.ts';

/** What is used of pg 8: https://node-postgres.com/apis/pool */
interface Queryable {
  query(
    statement: string | Statement,
    values?: unknown[],
  ): Promise<{ readonly rows: readonly Row[] }>;
}
/** With a name it is parsed once on each connection: https://node-postgres.com/features/queries#prepared-statements */
interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values: unknown[];
}
interface Client extends Queryable {
  release(broken?: boolean): void;
  on(event: 'error', listener: (error: Error) => void): void;
}
interface Pool extends Queryable {
  connect(): Promise<Client>;
  end(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: 'connect', listener: (client: Client) => void): void;
}
interface Driver {
  readonly Pool: new (options: Readonly<Record<string, unknown>>) => Pool;
}

const CONNECT_MS = 10_000;
/** Making a connection costs both sides more than a job does: what comes by every minute finds one that is open. */
const IDLE_MS = 5 * 60_000;
/** Longer than any statement of ours takes; one that hangs must not hold a connection for ever. */
const STATEMENT_MS = 60_000;

/** Opens a pool of at most `connections`; rejects with `DATABASE_FAILED` where nobody answers. */
export async function openPostgres(url: string, connections: number): Promise<Database> {
  const { Pool } = await driver();
  const name = withoutPassword(url);
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: IDLE_MS,
    statement_timeout: STATEMENT_MS,
    keepAlive: true,
    application_name: 'pickleproof',
  });
  // A server that restarts ends connections, in use or not: queries fail then, and later ones open another.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    await pool.query('SELECT 1');
  } catch (error) {
    await pool.end();
    const why = error instanceof Error ? error.message : String(error);
    throw new ServiceError('DATABASE_FAILED', `--database ${name}: ${why}`, error);
  }
  return new PostgresDatabase(name, pool);
}

class PostgresDatabase implements Database {
  readonly name: string;
  private readonly pool: Pool;
  private readonly names: StatementNames = new StatementNames();

  constructor(name: string, pool: Pool) {
    this.name = name;
    this.pool = pool;
  }

  async query(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.pool.query(text, [...values])).rows;
  }

  /** On a connection that is thrown away when the script fails: a transaction may be open in it. */
  async script(text: string): Promise<void> {
    const client = await this.pool.connect();
    let isBroken = true;
    try {
      await client.query(text);
      isBroken = false;
    } finally {
      client.release(isBroken);
    }
  }

  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    return retried(() => this.once(work));
  }

  private async once<T>(work: (sql: Sql) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let isBroken = true;
    try {
      await client.query('BEGIN');
      const result = await work({
        query: async (text, values = []) =>
          (await client.query(this.names.statement(text, [...values]))).rows,
      });
      await client.query('COMMIT');
      isBroken = false;
      return result;
    } catch (error) {
      isBroken = !(await rollBack(client));
      throw error;
    } finally {
      client.release(isBroken);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

/** What runs in transactions is few statements, again and again. */
class StatementNames {
  private readonly names: Map<string, string> = new Map();

  /** The same text has the same name; one that cannot be named is parsed each time. */
  statement(text: string, values: unknown[]): Statement {
    const known = this.names.get(text);
    if (known === undefined && this.names.size >= MOST_NAMES) return { text, values };
    const name = known ?? `pickleproof_${this.names.size}`;
    this.names.set(text, name);
    return { name, text, values };
  }
}

const MOST_NAMES = 100;

/** Whether the connection can be used again. */
async function rollBack(client: Client): Promise<boolean> {
  try {
    await client.query('ROLLBACK');
    return true;
  } catch {
    return false;
  }
}

/** pg has no types of its own, and pg-boss brings the version that it works with. */
async function driver(): Promise<Driver> {
  return optionalPackage('pg-boss', async () => {
    const fromHere = createRequire(import.meta.url);
    const loaded: unknown = createRequire(fromHere.resolve('pg-boss'))('pg');
    if (!isDriver(loaded)) throw new TypeError('pg has no Pool');
    return loaded;
  });
}

function isDriver(value: unknown): value is Driver {
  return typeof value === 'object' && value !== null && 'Pool' in value;
}

function withoutPassword(url: string): string {
  return url.replace(/^(\w+:\/\/[^:/@]*):[^@]*@/, '$1@').replace(/password=[^&\s]*/g, 'password=…');
}
