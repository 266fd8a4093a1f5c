/**
 * Some of the cases through the built command: exit codes of the contract, no stack trace.
 * @module
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../cli.ts';
import { measure } from '../measure.ts';
import { mutatedCase } from './case.ts';
import type { Problem } from './pool.ts';
import { seeds } from './seeds.ts';

const FOLDER = 'build/mutate';
const SECONDS = 5;
const NAMES = ['pkl', 'pt', 'joblib', 'npy', 'bin', 'txt'];

/** Whether the case alone, in a process of its own, really takes as long as it seemed to. */
export function isReallySlow(file: Uint8Array, index: number): boolean {
  const path = join(FOLDER, `slow-${index}.pkl`);
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, file);
  const [[run] = []] = measure({ commands: [['node', CLI, 'scan', path]], timeout: 120 });
  return run === undefined || run.code < 0 || Math.min(run.wall, run.cpu) > SECONDS;
}

/** Runs the command over `count` cases, each in a process of its own. */
export function runThroughCli(seed: number, count: number): readonly Problem[] {
  mkdirSync(FOLDER, { recursive: true });
  const files = seeds();
  const commands = Array.from({ length: count }, (_, index) => {
    const path = join(FOLDER, `${index}.${NAMES[index % NAMES.length]}`);
    writeFileSync(path, mutatedCase(files, seed, index));
    return ['node', CLI, 'scan', '--format', index % 2 === 0 ? 'text' : 'json', path];
  });
  return measure({ commands, timeout: 20 }).flatMap(([run], index) => {
    if (run === undefined) return [];
    const { code, err, out } = run;
    const seconds = Math.min(run.wall, run.cpu);
    const what = [
      [0, 1, 2, 3].includes(code) ? '' : `exit code ${code}`,
      seconds < SECONDS ? '' : `takes ${seconds.toFixed(1)} s`,
      /^\s+at .+:\d+/m.test(`${out}\n${err}`) ? `shows a stack trace: ${err.slice(0, 500)}` : '',
    ];
    return what.filter((text) => text !== '').map((text) => ({ index, what: `command: ${text}` }));
  });
}
