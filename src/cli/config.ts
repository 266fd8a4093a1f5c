/**
 * `pickleproof.toml`: a table for each command, with the same keys as its flags.
 * @module
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { camelCase, COMMON_FLAGS, keyOf, type Command, type Flag, type Values } from './command.ts';
import { isTable, readToml, refuseUnknownKeys } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

/** What a config file says for one command, and which file that was. */
export interface Config {
  readonly path: string;
  readonly values: Values;
}

const NAME = 'pickleproof.toml';

/** Flags that name files: in a config, relative to the config. */
const PATHS = new Set([
  'policy',
  'baseline',
  'sinks',
  'output',
  'unproven',
  'bases',
  'key',
  'password-file',
  'cert',
  'chain',
  'signature',
  'public-key',
  'cert-root',
  'trusted-root',
  'claims-key',
  'scan-report',
  'convert-report',
  'lock',
  'receipt',
]);

/** The nearest config upwards of `from`, or the one named; nothing when there is none. */
export async function readConfig(
  command: Command,
  named: string | undefined,
  from: string,
): Promise<Config | undefined> {
  const path = named ?? findUpwards(from);
  if (path === undefined) return undefined;
  const { COMMANDS } = await import('./commands/index.ts');
  const table = await readToml(path);
  refuseUnknownKeys(table, COMMANDS.map(tableName), path);
  const name = tableName(command);
  const section = table[name] ?? {};
  if (!isTable(section)) throw new UsageError(`${path}: "${name}" must be a table`);
  const flags = [...command.flags, ...COMMON_FLAGS].filter((flag) => keyOf(flag) !== 'config');
  refuseUnknownKeys(section, flags.map(keyOf), `${path}, [${name}]`);
  const values: Record<string, string | boolean> = {};
  for (const flag of flags) {
    const key = keyOf(flag);
    const value = section[key];
    if (value !== undefined) values[camelCase(key)] = convert(flag, value, path);
  }
  return { path, values };
}

/** `policy learn` has the table `[policy-learn]`. */
function tableName({ id }: Command): string {
  return id.replaceAll(' ', '-');
}

function findUpwards(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}

function convert(flag: Flag, value: unknown, path: string): string | boolean {
  const key = keyOf(flag);
  if (!flag.flags.includes('<')) {
    if (typeof value === 'boolean') return value;
    throw new UsageError(`${path}: "${key}" must be true or false`);
  }
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') {
    throw new UsageError(`${path}: "${key}" must be a text or a number`);
  }
  const text = String(value);
  if (flag.choices !== undefined && !flag.choices.includes(text)) {
    throw new UsageError(`${path}: "${key}" must be one of ${flag.choices.join(', ')}`);
  }
  return PATHS.has(key) ? resolve(dirname(path), text) : text;
}
