/**
 * `npm run bench -- --convert`: conversion against `cp` and against torch, in interleaved pairs, in memory
 * (tmpfs) so that no disk decides. Needs the environment of torch: `oracle/venv.sh torch`.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCli, CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';
import { median } from '../scorecard/outcome.ts';
import { measureForest } from './forest.ts';

const PYTHON = '.venv/torch/bin/python';
const ROUNDS = 5;
/** Goals: times of `cp`, times faster than torch, MiB. */
const MOST_OF_CP = 1.6;
const FASTER_THAN_TORCH = 3;
const MOST_MEMORY = 100;

let missed = 0;
if (existsSync(PYTHON)) run();
else console.log(`${PYTHON} is not there: make it with oracle/venv.sh torch`);
process.exitCode = missed > 0 ? 1 : 0;

function run(): void {
  buildCli();
  const folder = mkdtempSync(
    join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'pickleproof-bench-'),
  );
  try {
    if (!measureForest(folder)) missed++;
    compare(folder, 1024);
    compare(folder, 4096);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compare(folder: string, megabytes: number): void {
  const file = join(folder, `${megabytes}.pt`);
  const [ours, copy, theirs] = ['ours.safetensors', 'copy.pt', 'theirs.safetensors'].map((name) =>
    join(folder, name),
  );
  if (ours === undefined || copy === undefined || theirs === undefined) return;
  spawnSync(PYTHON, ['bench/convert/make_file.py', file, String(megabytes)], { stdio: 'inherit' });
  const convert = ['node', CLI, 'convert', file, '-o', ours, '--force', '--quiet'];
  const commands = [
    fresh(copy),
    ['cp', file, copy],
    fresh(copy),
    fresh(ours),
    convert,
    fresh(ours),
  ];
  const small = megabytes <= 1024;
  if (small) commands.push([PYTHON, 'bench/convert/with_torch.py', file, theirs], fresh(theirs));
  const runs = measure({ commands, rounds: small ? ROUNDS : 2, timeout: 600 });
  report(`${megabytes} MiB`, { ours: runs[4] ?? [], cp: runs[1] ?? [], torch: runs[6] ?? [] });
  rmSync(file);
}

function report(
  name: string,
  { ours, cp, torch }: Readonly<Record<'ours' | 'cp' | 'torch', readonly Run[]>>,
): void {
  const ofCp = ratio(ours, cp, 'wall');
  const rss = Math.max(...ours.map((run) => run.rss));
  goal(
    `${name}: ${seconds(ours)} s, ${ofCp.toFixed(2)} times cp (${seconds(cp)} s; cpu ${ratio(ours, cp, 'cpu').toFixed(2)} times)`,
    ofCp <= MOST_OF_CP,
  );
  goal(`${name}: ${rss.toFixed(0)} MiB`, rss <= MOST_MEMORY);
  if (torch.length === 0) return;
  const faster = ratio(torch, ours, 'wall');
  const theirs = Math.max(...torch.map((run) => run.rss));
  goal(
    `${name}: torch ${seconds(torch)} s, ${theirs.toFixed(0)} MiB: ${faster.toFixed(1)} times as long`,
    faster >= FASTER_THAN_TORCH,
  );
}

/** The median of the ratios of runs that took turns. */
function ratio(a: readonly Run[], b: readonly Run[], what: 'wall' | 'cpu'): number {
  return median(a.map((run, i) => run[what] / (b[i]?.[what] ?? Number.NaN)));
}

function seconds(runs: readonly Run[]): string {
  return median(runs.map((run) => run.wall)).toFixed(2);
}

function goal(line: string, met: boolean): void {
  if (!met) missed++;
  console.log(`${line}  ${met ? 'ok' : 'MISSED'}`);
}

function fresh(path: string): readonly string[] {
  return ['rm', '-f', path];
}
