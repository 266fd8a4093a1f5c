/**
 * Columns of a row, checked: drivers differ in how they give times, large numbers and bytes.
 * @module
 */
import type { Row } from './database.ts';

/** A text column; throws when it is none, which is a bug of ours. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new TypeError(`column ${column} is not a text`);
}

/** A text column that may be null. */
export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null || row[column] === undefined ? undefined : textOf(row, column);
}

/** A column that holds a list of texts. */
export function textsOf(row: Row, column: string): readonly string[] {
  const value = row[column];
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
  throw new TypeError(`column ${column} is not a list of texts`);
}

/** A number; `bigint` columns come as texts from one driver. */
export function numberOf(row: Row, column: string): number {
  const value = Number(row[column]);
  if (Number.isFinite(value)) return value;
  throw new TypeError(`column ${column} is not a number`);
}

/** A time as ISO 8601 in UTC. */
export function timeOf(row: Row, column: string): string {
  const value = row[column];
  if (value instanceof Date) return value.toISOString();
  throw new TypeError(`column ${column} is not a time`);
}

/** A time that may be null. */
export function optionalTime(row: Row, column: string): string | undefined {
  return row[column] === null || row[column] === undefined ? undefined : timeOf(row, column);
}

/** A `bytea` column. */
export function bytesOf(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`column ${column} holds no bytes`);
}

/** A text column that holds one of few words. */
export function wordOf<T extends string>(row: Row, column: string, words: readonly T[]): T {
  const value = textOf(row, column);
  const word = words.find((one) => one === value);
  if (word !== undefined) return word;
  throw new TypeError(`column ${column} is none of ${words.join(', ')}`);
}
