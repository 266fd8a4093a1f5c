/**
 * `npm run bench`: our command against others, in interleaved pairs, each line with its ratio.
 *
 * Absolute times depend on the machine and on what else runs there; the ratio of two commands that
 * take turns does not. The figure of a line is the median of the ratios of its rounds.
 * @module
 */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildCli, CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';
import { median } from '../scorecard/outcome.ts';
import { makeFiles, python } from './make-files.ts';
import { FOLDER, pairs, READINGS, type Pair, type Reading } from './workloads.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, rounds: { type: 'string' } },
});
const results: object[] = [];
let failed = 0;

buildCli();
makeFiles();
for (const pair of pairs(picklescan())) if (pair.name.includes(values.only)) comparePair(pair);
for (const reading of READINGS) if (reading.path.includes(values.only)) checkReading(reading);
writeFileSync('build/bench.json', `${JSON.stringify(results, undefined, 1)}\n`);
console.log(failed === 0 ? 'All goals are met.' : `${failed} goals are missed.`);
if (failed > 0) process.exitCode = 1;

function comparePair(pair: Pair): void {
  const rounds = values.rounds === undefined ? pair.rounds : Number(values.rounds);
  const [ours = [], other = []] = measure({
    commands: [pair.ours, pair.other.command],
    rounds,
    timeout: 300,
  });
  const wall = median(ours.map((run, i) => (other[i]?.wall ?? 0) / run.wall));
  const cpu = median(ours.map((run, i) => (other[i]?.cpu ?? 0) / run.cpu));
  const ms = 1000 * median(ours.map((run, i) => run.wall - (other[i]?.wall ?? 0)));
  const cpuMs = 1000 * median(ours.map((run, i) => run.cpu - (other[i]?.cpu ?? 0)));
  // A machine that others use as well makes the wall clock unfair to both by different amounts.
  const goal = goalOf(pair, wall, Math.min(ms, cpuMs));
  const figures = `${figuresOf(ours)} | ${pair.other.name} ${figuresOf(other)}`;
  const line = `${pair.name.padEnd(14)} ${figures}  x${wall.toFixed(2)} (cpu x${cpu.toFixed(2)}), ${ms.toFixed(0)} ms (cpu ${cpuMs.toFixed(0)}) apart`;
  console.log(`${line}${goal.text}`);
  results.push({ name: pair.name, other: pair.other.name, wall, cpu, ms, ours, theirs: other });
}

function goalOf(pair: Pair, ratio: number, ms: number): { readonly text: string } {
  if (pair.atLeast !== undefined)
    return verdict(ratio >= pair.atLeast, `at least x${pair.atLeast}`);
  if (pair.withinMs !== undefined)
    return verdict(ms <= pair.withinMs, `within ${pair.withinMs} ms`);
  return { text: '' };
}

function verdict(met: boolean, goal: string): { readonly text: string } {
  if (!met) failed++;
  return { text: `  ${met ? 'ok' : 'MISSED'}: ${goal}` };
}

function figuresOf(runs: readonly Run[]): string {
  const wall = median(runs.map((run) => run.wall)).toFixed(3);
  const cpu = median(runs.map((run) => run.cpu)).toFixed(3);
  const rss = median(runs.map((run) => run.rss)).toFixed(0);
  const codes = [...new Set(runs.map((run) => run.code))].join('/');
  return `${wall} s (cpu ${cpu}) ${rss} MiB exit ${codes}`;
}

function checkReading({ name, path, share, bytes, rss }: Reading): void {
  const file = `${FOLDER}/${path}`;
  const [[run] = []] = measure({ commands: [['node', CLI, 'scan', '--format', 'json', file]] });
  if (run === undefined) return;
  const { size } = statSync(file);
  const read = Number(/"bytesRead": ?(\d+)/.exec(run.head)?.[1] ?? Number.NaN);
  const most = bytes ?? (share ?? 1.1) * size;
  const complete = !run.out.includes('"complete": false') && !run.out.includes('"complete":false');
  const line = `${name.padEnd(14)} read ${read} of ${size} bytes, ${run.rss.toFixed(0)} MiB, exit ${run.code}`;
  const met = read <= most && run.rss <= rss && complete;
  console.log(
    `${line}${verdict(met, `judged to the end, at most ${Math.round(most)} bytes and ${rss} MiB`).text}`,
  );
  results.push({ name, read, size, rss: run.rss, code: run.code, complete });
}

function picklescan(): string {
  const script = python('rivals-picklescan').replace(/python$/, 'picklescan');
  if (!existsSync(script)) throw new Error(`${script} is not there`);
  return script;
}
