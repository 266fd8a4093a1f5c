/**
 * The auditor and bandit on a large tree, one after the other.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

/** Memory that the auditor may take. */
const MAX_MIB = 350;
const MIN_RATIO = 10;
const TESTS = 'B301,B302,B506,B614';

interface Run {
  readonly seconds: number;
  readonly mebibytes: number;
  /** `path:line` of all findings. */
  readonly lines: ReadonlySet<string>;
  readonly lost: number;
}

interface OurReport {
  readonly findings: readonly {
    readonly path: string;
    readonly line: number;
    readonly endLine: number;
  }[];
  readonly problems: readonly unknown[];
}

interface TheirReport {
  readonly results: readonly { readonly filename: string; readonly line_number: number }[];
  readonly errors: readonly unknown[];
}

/** Prints the comparison; true when it is as good as it should be. */
export function compareOnTree(folder: string, tools: string): boolean {
  const scratch = mkdtempSync(join(tmpdir(), 'pickleproof-audit-'));
  try {
    const ours = runOurs(folder, scratch);
    const theirs = runBandit(folder, tools, scratch);
    const again = runOurs(folder, scratch);
    const seconds = (ours.seconds + again.seconds) / 2;
    const ratio = theirs.seconds / seconds;
    const only = [...theirs.lines].filter((line) => !ours.lines.has(line));
    console.log(`\nOn ${folder}, in this order: ours, bandit, ours again\n`);
    console.log('| | seconds | peak MiB | findings | files lost |\n|---|---:|---:|---:|---:|');
    console.log(row('pickleproof audit', ours));
    console.log(row(`bandit -r -t ${TESTS}`, theirs));
    console.log(row('pickleproof audit', again));
    console.log(`\n${ratio.toFixed(1)} times as fast; ${only.length} lines that only bandit finds`);
    for (const line of only.slice(0, 20)) console.log(`  ${line}`);
    const peak = Math.max(ours.mebibytes, again.mebibytes);
    return only.length === 0 && ratio >= MIN_RATIO && peak <= MAX_MIB && ours.lost === 0;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function row(name: string, { seconds, mebibytes, lines, lost }: Run): string {
  return `| ${name} | ${seconds.toFixed(1)} | ${mebibytes.toFixed(0)} | ${lines.size} | ${lost} |`;
}

function runOurs(folder: string, scratch: string): Run {
  const report = join(scratch, 'ours.json');
  const args = ['audit', folder, '--format', 'json', '--output', report, '--force', '--quiet'];
  const cost = measured(process.execPath, ['dist/pickleproof.cjs', ...args], scratch);
  const { findings, problems }: OurReport = JSON.parse(readFileSync(report, 'utf8'));
  const lines = findings.flatMap(({ path, line, endLine }) =>
    Array.from({ length: endLine - line + 1 }, (_none, index) => `${path}:${line + index}`),
  );
  return { ...cost, lines: new Set(lines), lost: problems.length };
}

function runBandit(folder: string, tools: string, scratch: string): Run {
  const report = join(scratch, 'bandit.json');
  const args = ['-q', '-r', '-t', TESTS, '-f', 'json', '-o', report, folder];
  const cost = measured(join(tools, 'bandit'), args, scratch);
  const { results, errors }: TheirReport = JSON.parse(readFileSync(report, 'utf8'));
  const lines = results.map(
    ({ filename, line_number: line }) => `${relative('.', resolve(filename))}:${line}`,
  );
  return { ...cost, lines: new Set(lines), lost: errors.length };
}

/** Wall clock and peak memory, by GNU time. */
function measured(
  program: string,
  args: readonly string[],
  scratch: string,
): { readonly seconds: number; readonly mebibytes: number } {
  const log = join(scratch, 'time.txt');
  const { error } = spawnSync('/usr/bin/time', ['-o', log, '-f', '%e %M', program, ...args], {
    stdio: 'ignore',
  });
  if (error !== undefined) throw error;
  const [seconds = 0, kibibytes = 0] = (readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  return { seconds, mebibytes: kibibytes / 1024 };
}
