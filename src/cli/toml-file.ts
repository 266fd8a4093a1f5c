/**
 * Reads a TOML file that a user wrote; what is wrong with it is said in one line.
 * @module
 */
import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error.ts';

/** A TOML table. */
export type Table = Readonly<Record<string, unknown>>;

/** The table at the top of a TOML file. */
export async function readToml(path: string): Promise<Table> {
  try {
    return await parseToml(readFileSync(path, 'utf8'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}: ${message.split('\n', 1)[0] ?? ''}`);
  }
}

/** The table that a text is; throws what the parser says. */
export async function parseToml(text: string): Promise<Table> {
  const { parse } = await import('smol-toml');
  return parse(text);
}

/** Whether a value is a table. */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Throws when a table has a key that nobody knows. */
export function refuseUnknownKeys(table: Table, known: readonly string[], where: string): void {
  const stranger = Object.keys(table).find((key) => !known.includes(key));
  if (stranger === undefined) return;
  throw new UsageError(
    `${where}: unknown key "${stranger}"; known are ${[...new Set(known)].join(', ')}`,
  );
}
