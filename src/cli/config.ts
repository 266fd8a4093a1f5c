/**
 * `pickleproof.toml`: a table for each command (`policy learn` has `[policy-learn]`), with the same keys as
 * its flags. Paths are relative to the file; a flag that may be given several times takes a list.
 * @module
 */
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { COMMAND_NAMES } from './command-names.ts';
import { camelCase, COMMON_FLAGS, keyOf, type Command, type Values } from './command.ts';
import { flagValue } from './flag-value.ts';
import { isTable, readToml, refuseUnknownKeys } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

/** What a config file says for one command, and which file that was. */
export interface Config {
  readonly path: string;
  readonly values: Values;
}

const NAME = 'pickleproof.toml';

/** The nearest config upwards of `from`, or the one named; nothing when there is none. */
export async function readConfig(
  command: Command,
  named: string | undefined,
  from: string,
): Promise<Config | undefined> {
  const path = named ?? findUpwards(from);
  if (path === undefined) return undefined;
  const table = await readToml(path);
  // Not from the commands: the program of `scan` has no other, and the file is for all of them.
  refuseUnknownKeys(table, COMMAND_NAMES, path);
  const name = command.id.replaceAll(' ', '-');
  const section = table[name] ?? {};
  if (!isTable(section)) throw new UsageError(`${path}: "${name}" must be a table`);
  const flags = [...command.flags, ...COMMON_FLAGS].filter((flag) => keyOf(flag) !== 'config');
  refuseUnknownKeys(section, flags.map(keyOf), `${path}, [${name}]`);
  const place = { where: path, beside: (text: string) => resolve(dirname(path), text) };
  const values: Record<string, string | boolean> = {};
  for (const flag of flags) {
    const key = keyOf(flag);
    const value = section[key];
    if (value !== undefined) values[camelCase(key)] = flagValue(flag, value, place);
  }
  return { path, values };
}

function findUpwards(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const path = join(folder, NAME);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
