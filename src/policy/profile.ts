/**
 * The policy in force: the built-in knowledge and what the user adds.
 * @module
 */
import type { How } from '../core/value.ts';

/** One `[[allow]]` of a policy file. */
export interface Allowance {
  readonly module: string;
  readonly name: string;
  readonly uses: readonly ('named' | How)[];
  readonly arguments: 'none' | 'plain' | 'data' | 'any';
  readonly why: string;
  readonly source: string;
}

/** What the user adds to the built-in knowledge. */
export interface Policy {
  readonly allow: readonly Allowance[];
}

/** The built-in knowledge alone. */
export const BUILT_IN: Policy = { allow: [] };

/** Thrown for a policy that is not one; the message names the key. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError';
}

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
const KEYS: readonly string[] = ['module', 'name', 'uses', 'arguments', 'why', 'source'];

/** Checks a parsed policy file. Default `uses` is naming alone, default `arguments` is plain data. */
export function parsePolicy(file: unknown): Policy {
  const table = tableOf(file, 'the policy');
  refuseUnknownKeys(table, ['allow'], 'the policy');
  const allow = table['allow'] ?? [];
  if (!Array.isArray(allow)) throw new PolicyError('"allow" must be a list: write [[allow]]');
  return {
    allow: allow.map((entry: unknown, index) => parseAllowance(entry, `allow ${index + 1}`)),
  };
}

function parseAllowance(entry: unknown, where: string): Allowance {
  const table = tableOf(entry, where);
  refuseUnknownKeys(table, KEYS, where);
  return {
    module: nameOf(table, 'module', where),
    name: nameOf(table, 'name', where),
    uses: usesOf(table['uses'], where),
    arguments: oneOf(table['arguments'] ?? 'plain', ARGUMENTS, `${where}: "arguments"`),
    why: textOf(table['why'], `${where}: "why"`),
    source: table['source'] === undefined ? '' : textOf(table['source'], `${where}: "source"`),
  };
}

/** Names are exact: no wildcard ever makes anything clean. */
function nameOf(table: Table, key: 'module' | 'name', where: string): string {
  const text = textOf(table[key], `${where}: "${key}"`);
  if (/[*?\s]/.test(text))
    throw new PolicyError(`${where}: "${key}" must be an exact name, not ${JSON.stringify(text)}`);
  return text;
}

function usesOf(value: unknown, where: string): readonly ('named' | How)[] {
  if (value === undefined) return ['named'];
  if (!Array.isArray(value) || value.length === 0)
    throw new PolicyError(`${where}: "uses" must be a list`);
  return value.map((use: unknown) => oneOf(use, USES, `${where}: "uses"`));
}

function oneOf<Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  where: string,
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  throw new PolicyError(
    `${where} must be one of ${choices.join(', ')}, not ${JSON.stringify(value)}`,
  );
}

function textOf(value: unknown, where: string): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new PolicyError(`${where} must be a text that is not empty`);
}

type Table = Readonly<Record<string, unknown>>;

function tableOf(value: unknown, where: string): Table {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw new PolicyError(`${where} must be a table`);
}

function refuseUnknownKeys(table: Table, known: readonly string[], where: string): void {
  for (const key of Object.keys(table)) {
    if (!known.includes(key)) {
      throw new PolicyError(
        `${where} has an unknown key ${JSON.stringify(key)}; known: ${known.join(', ')}`,
      );
    }
  }
}
