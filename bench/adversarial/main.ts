/**
 * `npm run adversarial`: every adversarial input through the built command, in a process of its own.
 * Wall time counts, or CPU time where that is less (others use this machine too).
 * Each must end in time, in memory, with an exit code of the contract, and never call a trap clean.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCli, CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';
import type { AdversarialCase } from './case.ts';
import { adversarialCases } from './cases.ts';

const SECONDS = 2;
const MEBIBYTES = 160;
const FOLDER = 'build/adversarial';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '1' },
  },
});
buildCli();
mkdirSync(FOLDER, { recursive: true });
const cases = adversarialCases(Number(values.scale)).filter(({ name }) =>
  name.includes(values.only),
);
const failed = cases.map((entry) => judge(entry, run(entry))).filter((ok) => !ok).length;
console.log(`${cases.length - failed} of ${cases.length} adversarial inputs end as they should`);
if (failed > 0) process.exitCode = 1;

function run(entry: AdversarialCase): Run {
  const path = join(FOLDER, entry.name);
  writeFileSync(path, entry.make());
  const command = ['node', CLI, 'scan', '--format', 'json', path];
  const [runs = []] = measure({ commands: [command], rounds: Number(values.rounds), timeout: 60 });
  rmSync(path);
  const [best] = runs.toSorted((a, b) => a.wall - b.wall);
  if (best === undefined) throw new Error('nothing was measured');
  return best;
}

function judge(entry: AdversarialCase, measured: Run): boolean {
  const problems = problemsOf(entry, measured);
  const figures = `${measured.wall.toFixed(2)} s (cpu ${measured.cpu.toFixed(2)})  ${measured.rss.toFixed(0)} MiB  exit ${measured.code}`;
  const verdict = /"verdict": ?"(\w+)"/.exec(measured.head)?.[1] ?? '-';
  const line = `${entry.name.padEnd(26)} ${figures.padStart(36)}  ${verdict.padEnd(10)}`;
  console.log(
    `${line} ${problems.length === 0 ? '' : `FAILED: ${problems.join(', ')} (${entry.why})`}`.trimEnd(),
  );
  return problems.length === 0;
}

function problemsOf(entry: AdversarialCase, { wall, cpu, rss, code, err }: Run): readonly string[] {
  return [
    Math.min(wall, cpu) < SECONDS ? '' : `takes more than ${SECONDS} s`,
    rss <= MEBIBYTES ? '' : `needs more than ${MEBIBYTES} MiB`,
    [0, 1, 2].includes(code) ? '' : `exit code ${code}`,
    code !== 0 || entry.kind === 'data' ? '' : 'is called clean',
    /^\s+at .+:\d+/m.test(err) ? 'shows a stack trace' : '',
  ].filter((problem) => problem !== '');
}
