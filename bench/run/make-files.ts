/**
 * The files that are measured, made by make_files.py; those that are there are kept.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { FOLDER } from './workloads.ts';

/** Makes what is missing; throws when it cannot. */
export function makeFiles(): void {
  const made = spawnSync(python('interop'), ['bench/run/make_files.py', FOLDER], {
    stdio: 'inherit',
  });
  if (made.status !== 0) throw new Error('the files could not be made');
}

/** The interpreter of one of the environments of oracle/venv.sh, which is made when it is not there. */
export function python(environment: string): string {
  const made = spawnSync('oracle/venv.sh', [environment], { encoding: 'utf8' });
  return made.stdout.trim().split('\n').at(-1) ?? 'python3';
}
