/**
 * What reading a policy file is made of: tables, the places of keys, and what can be wrong with them.
 * @module
 */

/** Thrown for a policy that is not one; the message names the key. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

/** The place of a mistake: `['allow', 0, 'uses']`. */
export type KeyPath = readonly (string | number)[];

/** Something in a policy file that is not as it must be. */
export interface PolicyMistake {
  readonly path: KeyPath;
  readonly message: string;
}

/** A TOML table. */
export type Table = Readonly<Record<string, unknown>>;

/** The value as a table, when it is one. */
export function tableOf(value: unknown): Table | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.fromEntries(Object.entries(value));
}

/** A mistake for every key that nobody knows. */
export function unknownKeys(
  table: Table,
  known: readonly string[],
  path: KeyPath,
  where: string,
): readonly PolicyMistake[] {
  return Object.keys(table)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      path: [...path, key],
      message: `${where} has an unknown key ${JSON.stringify(key)}; known: ${known.join(', ')}`,
    }));
}

/** A value in a message; what JSON cannot say is only named. */
export function textOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a value of another kind';
  }
}
