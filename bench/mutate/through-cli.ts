/**
 * Some of the cases through the built command: exit codes of the contract, no stack trace.
 * @module
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, CLI } from '../cli.ts';
import { measure } from '../measure.ts';
import { mutatedCase } from './case.ts';
import type { Problem } from './pool.ts';
import { seeds } from './seeds.ts';

const FOLDER = 'build/mutate';
const NAMES = ['pkl', 'pt', 'joblib', 'npy', 'bin', 'txt'];

/** Runs the command over `count` cases, each in a process of its own. */
export function runThroughCli(seed: number, count: number): readonly Problem[] {
  buildCli();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const files = seeds();
  const commands = Array.from({ length: count }, (_, index) => {
    const path = join(FOLDER, `${index}.${NAMES[index % NAMES.length]}`);
    writeFileSync(path, mutatedCase(files, seed, index));
    return ['node', CLI, 'scan', '--format', index % 2 === 0 ? 'text' : 'json', path];
  });
  return measure({ commands, timeout: 20 }).flatMap(([run], index) => {
    if (run === undefined) return [];
    const { code, err, out, wall } = run;
    const what = [
      [0, 1, 2, 3].includes(code) ? '' : `exit code ${code}`,
      wall < 5 ? '' : `takes ${wall.toFixed(1)} s`,
      /^\s+at .+:\d+/m.test(`${out}\n${err}`) ? `shows a stack trace: ${err.slice(0, 500)}` : '',
    ];
    return what.filter((text) => text !== '').map((text) => ({ index, what: `command: ${text}` }));
  });
}
