/**
 * Validates a policy file: every mistake with its line and key, and what would have no effect.
 * @module
 */
import { readFileSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import { policyWarnings } from '../policy/check-policy.ts';
import { BUILT_IN_LOOKUP } from '../policy/lookup.ts';
import type { Section } from '../policy/learned/sections.ts';
import type { PolicyMistake } from '../policy/policy-table.ts';
import { readPolicyTable, type Policy } from '../policy/profile.ts';
import { jsonText, terminalText } from '../report/escape.ts';
import type { Invocation } from './command.ts';
import { FOUND, INCOMPLETE, OK } from './exit-code.ts';
import type { Terminal } from './terminal.ts';
import { lineFinder, type LineFinder } from './toml-lines.ts';
import { parseToml, type Table } from './toml-file.ts';

/** One line of the report. */
interface Problem {
  readonly severity: 'error' | 'warning';
  readonly line: number;
  /** `allow.0.uses`; empty for what is no TOML. */
  readonly key: string;
  readonly message: string;
}

/** What came of a file. */
interface Checked {
  readonly policy: Policy;
  readonly problems: readonly Problem[];
}

/** Checks the file and prints what is wrong with it. */
export async function runPolicyCheck({ paths, values, terminal }: Invocation): Promise<number> {
  const [path = ''] = paths;
  const checked = await check(readText(path));
  if (values['format'] === 'json') terminal.out(jsonOf(path, checked));
  else terminal.out(textOf(path, checked, terminal));
  const { problems } = checked;
  if (problems.some(({ severity }) => severity === 'error')) return INCOMPLETE;
  return values['strict'] === true && problems.length > 0 ? FOUND : OK;
}

async function check(text: string): Promise<Checked> {
  let table: Table;
  try {
    table = await parseToml(text);
  } catch (error) {
    return { policy: { allow: [] }, problems: [syntaxProblem(error)] };
  }
  const lineOf = lineFinder(text);
  const { policy, mistakes } = readPolicyTable(table);
  const warnings = mistakes.length > 0 ? [] : policyWarnings(policy, BUILT_IN_LOOKUP);
  const problems = [
    ...mistakes.map((mistake) => problem('error', mistake, lineOf)),
    ...warnings.map((warning) => problem('warning', warning, lineOf)),
  ];
  return { policy, problems: problems.toSorted((a, b) => a.line - b.line) };
}

function problem(
  severity: Problem['severity'],
  { path, message }: PolicyMistake,
  lineOf: LineFinder,
): Problem {
  return { severity, line: lineOf(path), key: path.join('.'), message };
}

function syntaxProblem(error: unknown): Problem {
  const line = error instanceof Error && 'line' in error ? Number(error.line) : 1;
  const message = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
  return { severity: 'error', line, key: '', message };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replace(/ '.*'$/s, '') : String(cause);
    throw new ModelFileError('SOURCE_FAILED', `${path}: ${why}`, { cause });
  }
}

function counts({ policy, problems }: Checked): Readonly<Record<string, number>> {
  const { allow, learned } = policy;
  return {
    errors: problems.filter(({ severity }) => severity === 'error').length,
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    allowances: allow.length,
    symbols: countLines(learned?.symbols),
    aliases: countLines(learned?.aliases),
  };
}

function countLines(sections: readonly Section[] = []): number {
  return sections.reduce((sum, [, lines]) => sum + lines.length, 0);
}

function jsonOf(path: string, checked: Checked): string {
  const summary = counts(checked);
  const report = {
    schema: 'pickleproof/policy-check/v1',
    path,
    ok: summary['errors'] === 0,
    summary,
    problems: checked.problems,
  };
  return `${jsonText(report, 2)}\n`;
}

function textOf(path: string, checked: Checked, { paint }: Terminal): string {
  const rows = checked.problems.map(({ severity, line, message }) => {
    const label = severity === 'error' ? paint.red('error') : paint.yellow('warning');
    return `${terminalText(path)}:${line}: ${label}: ${terminalText(message)}`;
  });
  const { errors, warnings, allowances, symbols, aliases } = counts(checked);
  const found = `${errors} errors, ${warnings} warnings`;
  const held = `${allowances} allowances, ${symbols} learned symbols, ${aliases} aliases`;
  return [...rows, `${terminalText(path)}: ${found}; ${held}`, ''].join('\n');
}
