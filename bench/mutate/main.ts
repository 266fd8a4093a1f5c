/**
 * `npm run mutate`: damaged model files of every container; nothing may crash, hang or be thrown.
 * @module
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCli } from '../cli.ts';
import { mutatedCase } from './case.ts';
import { runCases, type Problem } from './pool.ts';
import { seeds } from './seeds.ts';
import { isReallySlow, runThroughCli } from './through-cli.ts';
import { workIfAsked } from './worker.ts';

if (!workIfAsked()) await main();

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      cases: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      threads: { type: 'string', default: '2' },
      cli: { type: 'string', default: '500' },
      show: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  if (values.show !== undefined) return show(seed, Number(values.show));

  console.log(`${values.cases} mutated files, seed ${seed}`);
  const started = performance.now();
  const { verdicts, problems, slowest } = await runCases(new URL(import.meta.url), {
    seed,
    files: seeds(),
    count: Number(values.cases),
    threads: Number(values.threads),
  });
  console.log(
    `${((performance.now() - started) / 1000).toFixed(0)} s, verdicts ${JSON.stringify(verdicts)}`,
  );
  console.log(`the slowest is case ${slowest.index}: ${slowest.ms.toFixed(0)} ms`);
  buildCli();
  const real = problems.filter(({ slow, index }) => slow !== true || isReallySlow(seed, index));
  report([...real, ...runThroughCli(seed, Number(values.cli))], seed);
}

function report(problems: readonly Problem[], seed: number): void {
  for (const { index, what } of problems.slice(0, 50)) console.log(`case ${index}: ${what}`);
  console.log(`${problems.length} problems`);
  if (problems.length === 0) return;
  console.log(`write a case to a file: npm run mutate -- --seed ${seed} --show NUMBER`);
  process.exitCode = 1;
}

function show(seed: number, index: number): void {
  const path = `build/mutated-${seed}-${index}`;
  writeFileSync(path, mutatedCase(seeds(), seed, index));
  console.log(path);
}
