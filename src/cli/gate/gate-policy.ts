/**
 * `pickleproof-gate.toml`: which commands a gate runs, over which paths, with which flags.
 *
 * A table is a command and its keys are the command's own flags, and `paths`. Several tables of one command
 * are written as a list: `[[verify]]`.
 * @module
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { StepName } from '../../report/gate/gate-report.ts';
import { camelCase, keyOf, type Command, type Values } from '../command.ts';
import { audit } from '../commands/audit.ts';
import { manifest } from '../commands/manifest.ts';
import { scan } from '../commands/scan.ts';
import { verify } from '../commands/verify.ts';
import { flagValue, type ValuePlace } from '../flag-value.ts';
import { isAddress } from '../local-path.ts';
import { isTable, readToml, refuseUnknownKeys, type Table } from '../toml-file.ts';
import { UsageError } from '../usage-error.ts';

/** One command to run. */
export interface PlannedStep {
  readonly step: StepName;
  readonly command: Command;
  readonly paths: readonly string[];
  readonly values: Values;
  /** Whether finding nothing to do (exit code 3) lets the change in. */
  readonly mayBeEmpty: boolean;
}

/** In the order in which they run. */
const COMMANDS: Readonly<Record<StepName, Command>> = { verify, manifest, scan, audit };

/** Flags that the gate sets itself, or that would hide what it must see. */
const OWN_FLAGS: ReadonlySet<string> = new Set([
  'format',
  'output',
  'force',
  'shard',
  'compare-hub',
  'set',
]);
const SCHEMA = 'pickleproof/gate/v1';
const EXAMPLE = '[scan], [audit], [[verify]] with public-key, [[manifest]] with check';

/** Reads the policy. `paths` are those of the command line, for steps that name none. */
export async function readGatePolicy(
  path: string,
  paths: readonly string[],
): Promise<readonly PlannedStep[]> {
  if (!existsSync(path)) {
    throw new UsageError(
      `${path}: no such file; a gate needs one that names its steps: ${EXAMPLE}`,
    );
  }
  const table = await readToml(path);
  refuseUnknownKeys(table, ['schema', ...Object.keys(COMMANDS)], path);
  if (table['schema'] !== undefined && table['schema'] !== SCHEMA) {
    throw new UsageError(`${path}: "schema" must be "${SCHEMA}"`);
  }
  const steps = Object.entries(COMMANDS).flatMap(([name, command]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of COMMANDS
    const reader = new StepReader(path, name as StepName, command, paths);
    return tablesOf(table[name], `${path}, ${name}`).map((each) => reader.read(each));
  });
  if (steps.length === 0) throw new UsageError(`${path}: names no step; write ${EXAMPLE}`);
  return steps;
}

function tablesOf(value: unknown, where: string): readonly Table[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) => {
    if (isTable(each)) return each;
    throw new UsageError(`${where}: must be a table, or a list of tables`);
  });
}

/** Reads the tables of one command. */
class StepReader implements ValuePlace {
  private readonly policy: string;
  private readonly step: StepName;
  private readonly command: Command;
  private readonly paths: readonly string[];
  readonly where: string;

  constructor(policy: string, step: StepName, command: Command, paths: readonly string[]) {
    this.policy = policy;
    this.step = step;
    this.command = command;
    this.paths = paths;
    this.where = `${policy}, [${step}]`;
  }

  read(table: Table): PlannedStep {
    const flags = this.command.flags.filter((flag) => !OWN_FLAGS.has(keyOf(flag)));
    refuseUnknownKeys(table, ['paths', 'may-be-empty', ...flags.map(keyOf)], this.where);
    const values: Record<string, string | boolean> = {};
    for (const flag of flags) {
      const value = table[keyOf(flag)];
      if (value !== undefined) values[camelCase(keyOf(flag))] = flagValue(flag, value, this);
    }
    if (this.step === 'manifest' && values['check'] === undefined) {
      throw new UsageError(`${this.where}: "check" must name the manifest to compare with`);
    }
    return {
      step: this.step,
      command: this.command,
      paths: this.pathsOf(table['paths']),
      values,
      mayBeEmpty: this.isTrue(table['may-be-empty'], 'may-be-empty'),
    };
  }

  private pathsOf(value: unknown): readonly string[] {
    if (value === undefined) {
      if (this.paths.length > 0) return this.paths;
      throw new UsageError(`${this.where}: "paths" is missing, and the command line names none`);
    }
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (list.length === 0) throw new UsageError(`${this.where}: "paths" is empty`);
    return list.map((each) => {
      if (typeof each === 'string' && each !== '') return this.beside(each);
      throw new UsageError(`${this.where}: "paths" must be a text, or a list of texts`);
    });
  }

  private isTrue(value: unknown, key: string): boolean {
    if (value === undefined || typeof value === 'boolean') return value === true;
    throw new UsageError(`${this.where}: "${key}" must be true or false`);
  }

  /** Paths in the policy are relative to the policy. */
  beside(text: string): string {
    if (isAddress(text)) return text;
    return relative('.', resolve(join(dirname(this.policy), '.'), text)) || '.';
  }
}
