/**
 * The files of the scorecard: malicious patterns from here, benign files from the real libraries.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENVIRONMENTS } from './environments.ts';
import { writeMalicious } from './malicious.ts';
import type { Sample } from './malicious/sample.ts';

/** A malicious-pattern file and what is expected of a scanner. */
export interface MaliciousFile extends Omit<Sample, 'bytes'> {
  readonly path: string;
}

/** A file of a real library. */
export interface BenignFile {
  readonly path: string;
  /** The environment whose libraries wrote it. */
  readonly environment: string;
  /** The library that it is about: a section of oracle/corpus/benign.py. */
  readonly section: string;
  readonly what: string;
  /**
   * `unknown` where loading runs what the file brings along, though nothing in this one is bad;
   * `dangerous` for a twin in which something is planted.
   */
  readonly expected: 'clean' | 'unknown' | 'dangerous';
}

/** `environment/section`: the name of a library's files in the table and in the floor. */
export function libraryOf({ environment, section }: BenignFile): string {
  return `${environment}/${section}`;
}

/** Assembles the malicious half. */
export function maliciousFiles(folder: string): readonly MaliciousFile[] {
  const root = join(folder, 'malicious');
  rmSync(root, { recursive: true, force: true });
  return writeMalicious(root).map((entry) => ({ ...entry, path: join(root, entry.file) }));
}

/** Lets the libraries of an environment write their half; kept until its makers change. */
export function benignFiles(folder: string, environment: string): readonly BenignFile[] {
  const root = join(folder, 'benign', environment);
  const stamp = join(root, 'made-from');
  const sources = sourcesDigest(environment);
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) {
    rmSync(root, { recursive: true, force: true });
    const sections = ENVIRONMENTS[environment]?.sections.join(',') ?? '';
    run(pythonOf(environment), ['oracle/corpus/benign.py', root, '--only', sections]);
    writeFileSync(stamp, sources);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own script wrote it
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<
    string,
    Pick<BenignFile, 'section' | 'what' | 'expected'>
  >;
  return Object.entries(manifest).map(([name, entry]) => ({
    path: join(root, name),
    environment,
    ...entry,
  }));
}

function pythonOf(environment: string): string {
  return run('oracle/venv.sh', [environment]).trim().split('\n').at(-1) ?? 'python3';
}

function run(command: string, args: readonly string[]): string {
  const { status, stdout, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`, { cause: error });
  return stdout;
}

/** The pins, and the scripts that write these files: another section's script changes nothing here. */
function sourcesDigest(environment: string): string {
  const { sections = [], parts = [] } = ENVIRONMENTS[environment] ?? {};
  const scripts = ['sink', ...sections.map((section) => `${section}_samples`), ...parts];
  const hash = createHash('sha256').update(readFileSync(`oracle/requirements/${environment}.txt`));
  for (const name of scripts.toSorted()) hash.update(readFileSync(`oracle/corpus/${name}.py`));
  return hash.digest('hex');
}
