/**
 * The little that the store needs of a database, so that PostgreSQL and the embedded PGlite are one to it.
 * @module
 */

/** A row as the driver gives it: read it with `row.ts`. */
export type Row = Readonly<Record<string, unknown>>;

/** Something that runs one statement. Values are always parameters, never part of the text. */
export interface Sql {
  query(text: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

/** A database that is open. */
export interface Database extends Sql {
  /** For messages; no password in it. */
  readonly name: string;
  /** All of `work` or nothing of it; rejects with what `work` rejected with. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Several statements at once, without values. */
  script(text: string): Promise<void>;
  close(): Promise<void>;
}
