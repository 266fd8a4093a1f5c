/**
 * A joblib forest of 400 MB to skops: time against joblib and skops themselves, and memory. Needs the
 * environment of interop: `oracle/venv.sh interop`.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';

const PYTHON = '.venv/interop/bin/python';
const ROUNDS = 3;
/** MiB. */
const MOST_MEMORY = 300;

/** Measures in `folder`, prints what came out, and says whether the goal was reached. */
export function measureForest(folder: string): boolean {
  if (!existsSync(PYTHON)) {
    console.log(`${PYTHON} is not there: make it with oracle/venv.sh interop`);
    return true;
  }
  const [file = '', ours = '', theirs = ''] = ['forest.joblib', 'ours.skops', 'theirs.skops'].map(
    (name) => join(folder, name),
  );
  spawnSync(PYTHON, ['bench/convert/make_forest.py', file], { stdio: 'inherit' });
  const convert = ['node', CLI, 'convert', file, '-o', ours, '--force', '--quiet'];
  const commands = [
    ['rm', '-f', ours],
    convert,
    ['rm', '-f', ours],
    [PYTHON, 'bench/convert/with_skops.py', file, theirs],
    ['rm', '-f', theirs],
  ];
  const runs = measure({ commands, rounds: ROUNDS, timeout: 600 });
  rmSync(file);
  const [own, other] = [runs[1] ?? [], runs[3] ?? []];
  const isReached = largest(own) <= MOST_MEMORY;
  console.log(
    `${isReached ? 'ok  ' : 'MISS'} forest: ${fastest(own)} s and ${largest(own).toFixed(0)} MiB; ` +
      `joblib and skops ${fastest(other)} s and ${largest(other).toFixed(0)} MiB`,
  );
  return isReached;
}

function fastest(runs: readonly Run[]): string {
  return Math.min(...runs.map(({ wall }) => wall)).toFixed(2);
}

function largest(runs: readonly Run[]): number {
  return Math.max(...runs.map(({ rss }) => rss));
}
