/**
 * Sinks that a user adds: `[[sink]]` tables in a TOML file.
 * @module
 */
import { SEVERITIES } from '../../audit/severity.ts';
import type { Sink, SinkCase, SinkTable } from '../../audit/sinks/sink.ts';
import type { Severity } from '../../core/finding.ts';
import { isTable, readToml, refuseUnknownKeys, type Table } from '../toml-file.ts';
import { UsageError } from '../usage-error.ts';

const KEYS = [
  'name',
  'severity',
  'argument',
  'position',
  'safe',
  'unsafe',
  'why',
  'recommendation',
];
const CONDITION_KEYS = ['argument', 'position', 'equals'];

/** Reads the file; what is wrong with it is said with the number of the table. */
export async function readUserSinks(path: string): Promise<SinkTable> {
  const table = await readToml(path);
  refuseUnknownKeys(table, ['sink'], path);
  const list: unknown = table['sink'];
  if (!Array.isArray(list)) throw new UsageError(`${path}: write [[sink]] tables`);
  const sinks = list.map((entry: unknown, index) => sinkOf(entry, `${path}, sink ${index + 1}`));
  return {
    library: 'your own',
    source: path,
    rules: [
      {
        id: 'user-sink',
        title: 'Calls a function that you listed',
        severity: 'high',
        message: '{sink} is on your list: {why}{from}',
        explanation: 'The function stands in the file given with --sinks.',
        advice: 'See the recommendation of the finding.',
        cwe: ['CWE-502'],
        references: [],
      },
    ],
    sinks,
  };
}

function sinkOf(entry: unknown, where: string): Sink {
  if (!isTable(entry)) throw new UsageError(`${where} must be a table`);
  refuseUnknownKeys(entry, KEYS, where);
  const name = textOf(entry, 'name', where) ?? '';
  if (!/^[\w*]+(?:\(\))?(?:\.[\w*]+(?:\(\))?)+$/.test(name)) {
    throw new UsageError(`${where}: "name" must be a dotted name such as ours.io.load_model`);
  }
  const severity = severityOf(entry, where);
  const why = textOf(entry, 'why', where);
  const argument = textOf(entry, 'argument', where);
  const position = numberOf(entry, 'position', where) ?? 0;
  const recommendation = textOf(entry, 'recommendation', where);
  return {
    name,
    rule: 'user-sink',
    severity,
    cases: casesOf(entry, severity, why, where),
    ...(argument === undefined ? {} : { path: { name: argument, at: position } }),
    ...(recommendation === undefined ? {} : { recommendation }),
  };
}

/** With `safe`, calls for which it holds; with `unsafe`, all calls for which it does not. */
function casesOf(
  entry: Table,
  severity: Severity,
  why: string | undefined,
  where: string,
): readonly SinkCase[] {
  const cases: SinkCase[] = [];
  const safe = conditionOf(entry['safe'], `${where}, safe`);
  const unsafe = conditionOf(entry['unsafe'], `${where}, unsafe`);
  const always = { when: { all: [] }, ...(why === undefined ? {} : { why }) };
  if (safe !== undefined) cases.push({ when: safe, result: 'safe' });
  if (unsafe !== undefined) {
    cases.push({ ...always, when: unsafe, result: severity });
    return [...cases, { when: { all: [] }, result: 'safe' }];
  }
  return [...cases, { ...always, result: severity }];
}

function conditionOf(value: unknown, where: string): SinkCase['when'] | undefined {
  if (value === undefined) return undefined;
  if (!isTable(value)) throw new UsageError(`${where} must be a table`);
  refuseUnknownKeys(value, CONDITION_KEYS, where);
  const name = textOf(value, 'argument', where);
  const equals = value['equals'];
  if (name === undefined || (typeof equals !== 'boolean' && typeof equals !== 'string')) {
    throw new UsageError(`${where}: write { argument = "name", equals = true }`);
  }
  const at = numberOf(value, 'position', where);
  return { argument: { name, ...(at === undefined ? {} : { at }) }, equals };
}

function severityOf(entry: Table, where: string): Severity {
  const value = entry['severity'] ?? 'high';
  const severity = SEVERITIES.find((one) => one === value);
  if (severity !== undefined) return severity;
  throw new UsageError(`${where}: "severity" must be one of ${SEVERITIES.join(', ')}`);
}

function textOf(table: Table, key: string, where: string): string | undefined {
  const value = table[key];
  if (value === undefined || typeof value === 'string') return value;
  throw new UsageError(`${where}: "${key}" must be a text`);
}

function numberOf(table: Table, key: string, where: string): number | undefined {
  const value = table[key];
  if (value === undefined || (typeof value === 'number' && Number.isInteger(value) && value >= 0)) {
    return value;
  }
  throw new UsageError(`${where}: "${key}" must be a whole number from 0`);
}
