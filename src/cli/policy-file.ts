/**
 * A policy file: what the user vouches for besides the built-in knowledge.
 *
 * What `policy learn` wrote has thousands of lines in one fixed form, which are kept as they are and
 * parsed when a file names their module. A file that has them otherwise is read as the TOML that it is.
 * @module
 */
import { readFileSync } from 'node:fs';
import { cutPolicyFile } from '../policy/learned/file.ts';
import { readSections } from '../policy/learned/sections.ts';
import { BUILT_IN, PolicyError, readPolicyTable, type Policy } from '../policy/profile.ts';
import { parseToml, readToml, type Table } from './toml-file.ts';
import { UsageError } from './usage-error.ts';

/** Reads a policy file; without one, the built-in knowledge stands alone. */
export async function readPolicy(path: string | undefined): Promise<Policy> {
  if (path === undefined) return BUILT_IN;
  try {
    return (await readQuickly(path)) ?? checked(await readToml(path));
  } catch (error) {
    if (error instanceof PolicyError) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** `sha256:…` of the file, for reports: a verdict rests on it as it does on the rules. */
export async function digestOfPolicy(path: string | undefined): Promise<string | undefined> {
  if (path === undefined) return undefined;
  const { sha256OfPath } = await import('./sha256.ts');
  return `sha256:${sha256OfPath(path, Infinity).sha256 ?? ''}`;
}

/** Reads a file whose learned part is in the fixed form; any doubt is left to the TOML parser. */
async function readQuickly(path: string): Promise<Policy | undefined> {
  const text = readText(path);
  const { head, rest } = cutPolicyFile(text);
  if (rest === '') return undefined;
  const sections = readSections(rest);
  const table = sections === undefined ? undefined : await tryToml(head);
  if (sections === undefined || table === undefined) return undefined;
  if ('learned' in table || 'aliases' in table) return undefined;
  const { allow, learned } = checked(table);
  return { allow, learned: { libraries: learned?.libraries ?? [], ...sections } };
}

function checked(table: Table): Policy {
  const { policy, mistakes } = readPolicyTable(table);
  const [first] = mistakes;
  if (first !== undefined) throw new PolicyError(first.message);
  return policy;
}

async function tryToml(text: string): Promise<Table | undefined> {
  try {
    return await parseToml(text);
  } catch {
    return undefined;
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${path}: ${message.split('\n', 1)[0] ?? ''}`);
  }
}
