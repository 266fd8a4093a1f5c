/**
 * Reads a parsed policy file: every key is checked, and what is wrong is said with its place.
 * @module
 */
import type { How } from '../core/value.ts';
import { readLearned } from './learned/read.ts';
import {
  PolicyError,
  tableOf,
  textOf,
  unknownKeys,
  type KeyPath,
  type PolicyMistake,
  type Table,
} from './policy-table.ts';
import type { Allowance, Policy } from './profile.ts';

/** A policy, and what is wrong with the file: then the policy lacks the entries concerned. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly mistakes: readonly PolicyMistake[];
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
const TOP_KEYS: readonly string[] = ['schema', 'library', 'allow', 'aliases', 'learned'];
/** What the first line of a policy file may say it is. */
const SCHEMA = 'pickleproof/policy/v1';

/** Checks a parsed policy file. Default `uses` is naming alone, default `arguments` is plain data. */
export function parsePolicy(file: unknown): Policy {
  const { policy, mistakes } = readPolicyTable(file);
  const [first] = mistakes;
  if (first !== undefined) throw new PolicyError(first.message);
  return policy;
}

/** Reads a parsed policy file to its end and collects every mistake. */
export function readPolicyTable(file: unknown): ReadPolicy {
  const mistakes: PolicyMistake[] = [];
  const table = tableOf(file);
  if (table === undefined) {
    const message = 'the policy must be a table';
    return { policy: { allow: [] }, mistakes: [{ path: [], message }] };
  }
  mistakes.push(...unknownKeys(table, TOP_KEYS, [], 'the policy'));
  if (table['schema'] !== undefined && table['schema'] !== SCHEMA) {
    const message = `"schema" must be ${JSON.stringify(SCHEMA)}, not ${textOf(table['schema'])}`;
    mistakes.push({ path: ['schema'], message });
  }
  const allow = readAllowances(table['allow'], mistakes);
  const learned = readLearned(table, mistakes);
  return { policy: learned === undefined ? { allow } : { allow, learned }, mistakes };
}

function readAllowances(value: unknown, mistakes: PolicyMistake[]): readonly Allowance[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ path: ['allow'], message: '"allow" must be a list: write [[allow]]' });
    return [];
  }
  return value.flatMap((entry: unknown, index) => {
    const reader = new AllowanceReader(entry, index);
    const allowance = reader.read();
    mistakes.push(...reader.mistakes);
    return reader.mistakes.length > 0 || allowance === undefined ? [] : [allowance];
  });
}

/** Reads one `[[allow]]`. */
class AllowanceReader {
  readonly mistakes: PolicyMistake[] = [];
  private readonly entry: unknown;
  private readonly index: number;
  private readonly where: string;

  constructor(entry: unknown, index: number) {
    this.entry = entry;
    this.index = index;
    this.where = `allow ${index + 1}`;
  }

  read(): Allowance | undefined {
    const table = tableOf(this.entry);
    if (table === undefined) {
      this.mistakes.push({ path: this.path(), message: `${this.where} must be a table` });
      return undefined;
    }
    this.mistakes.push(...unknownKeys(table, KEYS, this.path(), this.where));
    return {
      module: this.exactName(table, 'module'),
      name: this.exactName(table, 'name'),
      uses: this.uses(table['uses']),
      arguments: this.oneOf(table['arguments'] ?? 'plain', ARGUMENTS, 'arguments') ?? 'none',
      why: this.text(table['why'], 'why'),
      source: table['source'] === undefined ? '' : this.text(table['source'], 'source'),
    };
  }

  /** Names are exact: no wildcard ever makes anything clean. */
  private exactName(table: Table, key: 'module' | 'name'): string {
    const text = this.text(table[key], key);
    if (/[*?\s]/.test(text)) {
      this.wrong(key, `must be an exact name, not ${JSON.stringify(text)}`);
    }
    return text;
  }

  private uses(value: unknown): readonly ('named' | How)[] {
    if (value === undefined) return ['named'];
    if (!Array.isArray(value) || value.length === 0) {
      this.wrong('uses', 'must be a list');
      return [];
    }
    return value.flatMap((use: unknown) => this.oneOf(use, USES, 'uses') ?? []);
  }

  private oneOf<Choice extends string>(
    value: unknown,
    choices: readonly Choice[],
    key: string,
  ): Choice | undefined {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      this.wrong(key, `must be one of ${choices.join(', ')}, not ${textOf(value)}`);
    }
    return choice;
  }

  private text(value: unknown, key: string): string {
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.wrong(key, 'must be a text that is not empty');
    return '';
  }

  private wrong(key: string, what: string): void {
    this.mistakes.push({ path: this.path(key), message: `${this.where}: "${key}" ${what}` });
  }

  private path(...keys: readonly string[]): KeyPath {
    return ['allow', this.index, ...keys];
  }
}
