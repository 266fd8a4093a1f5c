/**
 * A policy file: what the user vouches for besides the built-in knowledge.
 * @module
 */
import type { How } from '../core/value.ts';
import { BUILT_IN, type Allowance, type Policy } from '../policy/profile.ts';
import { isTable, readToml, refuseUnknownKeys, type Table } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

const USES: readonly ('named' | How)[] = [
  'named',
  'reduce',
  'newobj',
  'newobj_ex',
  'obj',
  'inst',
  'build',
  'setitem',
  'append',
  'additem',
  'hash',
  'persid',
];
const ARGUMENTS: readonly Allowance['arguments'][] = ['none', 'plain', 'data', 'any'];
const KEYS = ['module', 'name', 'uses', 'arguments', 'why', 'source'];

/** Reads a policy file; without one, the built-in knowledge stands alone. */
export async function readPolicy(path: string | undefined): Promise<Policy> {
  if (path === undefined) return BUILT_IN;
  const table = await readToml(path);
  refuseUnknownKeys(table, ['allow'], path);
  const rows = table['allow'] ?? [];
  if (!Array.isArray(rows)) throw new UsageError(`${path}: "allow" must be [[allow]] tables`);
  return {
    allow: rows.map((row: unknown, index) => allowance(row, `${path}, allow ${index + 1}`)),
  };
}

function allowance(row: unknown, where: string): Allowance {
  if (!isTable(row)) throw new UsageError(`${where}: must be a table`);
  refuseUnknownKeys(row, KEYS, where);
  const uses = row['uses'];
  if (!Array.isArray(uses) || uses.length === 0) {
    throw new UsageError(`${where}: "uses" must list one or more of ${USES.join(', ')}`);
  }
  return {
    module: exactName(row, 'module', where),
    name: exactName(row, 'name', where),
    uses: uses.map((use: unknown) => oneOf(use, USES, 'uses', where)),
    arguments: oneOf(row['arguments'] ?? 'none', ARGUMENTS, 'arguments', where),
    why: text(row, 'why', where),
    source: row['source'] === undefined ? '' : text(row, 'source', where),
  };
}

/** Names are exact: a pattern would vouch for what nobody has looked at. */
function exactName(row: Table, key: string, where: string): string {
  const name = text(row, key, where);
  if (!/[*?]/.test(name)) return name;
  throw new UsageError(`${where}: "${key}" must be an exact name, not a pattern: ${name}`);
}

function text(row: Table, key: string, where: string): string {
  const value = row[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new UsageError(`${where}: "${key}" must be a text that is not empty`);
}

function oneOf<T extends string>(
  value: unknown,
  choices: readonly T[],
  key: string,
  where: string,
): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new UsageError(`${where}: "${key}" must be one of ${choices.join(', ')}`);
}
