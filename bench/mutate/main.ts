/**
 * `npm run mutate`: damaged model files of every container; nothing may crash, hang or be thrown.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCli } from '../cli.ts';
import { renderRows, rowOf, runFormats, seedsFromCaller, type FormatRow } from './by-format.ts';
import { mutatedCase } from './case.ts';
import { runCases, type Outcome, type Problem } from './pool.ts';
import { seeds, seedsByFormat } from './seeds.ts';
import { isReallySlow, runThroughCli } from './through-cli.ts';
import { workIfAsked } from './worker.ts';

const USAGE = `npm run mutate -- [options]
  --cases N        mutations of all seeds together (default 100000)
  --per-format N   mutations of each format instead, and a table by format
  --only A,B       with --per-format: these formats alone; with --show: the format of the case
  --seed S         repeats a run (default: another each time)
  --threads N      how many at a time (default 2)
  --cli N          how many of --cases also go through the built command (default 500)
  --show NUMBER    writes a case to a file`;

interface Settings {
  readonly seed: number;
  readonly threads: number;
}

if (!workIfAsked()) await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      'per-format': { type: 'string' },
      only: { type: 'string', default: '' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      threads: { type: 'string', default: '2' },
      cli: { type: 'string', default: '500' },
      show: { type: 'string' },
      // How this program asks itself for one row of the table.
      'format-row': { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(USAGE);
  const settings = { seed: Number(values.seed), threads: Number(values.threads) };
  if (values.show !== undefined) return show(settings.seed, Number(values.show), values.only);
  const count = Number(values['per-format'] ?? values.cases);
  if (values['format-row'] !== undefined) return printRow(values['format-row'], count, settings);
  if (values['per-format'] !== undefined) return everyFormat(count, values.only, settings);
  await together(count, Number(values.cli), settings);
}

async function together(count: number, cli: number, { seed, threads }: Settings): Promise<void> {
  console.log(`${count} mutated files, seed ${seed}`);
  const files = seeds();
  const started = performance.now();
  const outcome = await run(files, count, { seed, threads });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${seconds} s, verdicts ${JSON.stringify(outcome.verdicts)}`);
  const { index, ms } = outcome.slowest;
  console.log(`the slowest is case ${index}: ${ms.toFixed(0)} ms`);
  buildCli();
  report([...real(files, seed, outcome), ...runThroughCli(seed, cli)], `--seed ${seed}`);
}

async function printRow(format: string, count: number, settings: Settings): Promise<void> {
  const files = seedsFromCaller(format);
  const outcome = await run(files, count, settings, format);
  const row = rowOf(format, files.length, outcome);
  const problems = real(files, settings.seed, outcome);
  console.log(JSON.stringify({ ...row, problems } satisfies FormatRow));
}

function everyFormat(count: number, only: string, { seed, threads }: Settings): void {
  console.log(`${count} mutated files of each format, seed ${seed}`);
  buildCli();
  const ids = only === '' ? [] : only.split(',');
  const options = ['--per-format', count, '--seed', seed, '--threads', threads].map(String);
  const rows = runFormats(fileURLToPath(import.meta.url), ids, options);
  console.log(renderRows(rows));
  for (const { format, problems } of rows) {
    if (problems.length > 0) report(problems, `--seed ${seed} --only ${format}`);
  }
}

function run(
  files: readonly Uint8Array[],
  count: number,
  { seed, threads }: Settings,
  format?: string,
): Promise<Outcome> {
  return runCases(new URL(import.meta.url), { seed, files, format, count, threads });
}

/** Without what only seemed slow because the machine was busy. */
function real(files: readonly Uint8Array[], seed: number, { problems }: Outcome): Problem[] {
  return problems.filter(
    ({ slow, index }) => slow !== true || isReallySlow(mutatedCase(files, seed, index), index),
  );
}

function report(problems: readonly Problem[], options: string): void {
  for (const { index, what } of problems.slice(0, 50)) console.log(`case ${index}: ${what}`);
  console.log(`${problems.length} problems`);
  if (problems.length === 0) return;
  console.log(`write a case to a file: npm run mutate -- ${options} --show NUMBER`);
  process.exitCode = 1;
}

function show(seed: number, index: number, only: string): void {
  const files = only === '' ? seeds() : (seedsByFormat().get(only) ?? []);
  const path = `build/mutated-${only === '' ? '' : `${only}-`}${seed}-${index}`;
  writeFileSync(path, mutatedCase(files, seed, index));
  console.log(path);
}
