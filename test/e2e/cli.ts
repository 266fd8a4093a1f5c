/**
 * Runs the command as its users do: the bundled file, as a process of its own.
 * @module
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';

/** What a finished run left behind. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How to run. */
export interface RunOptions {
  readonly stdin?: Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** A folder for the samples of one test file, and the command to run in it. */
export interface Workbench {
  readonly folder: string;
  /** The bundled command, for tests that start it in their own way. */
  readonly program: string;
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  readonly run: (args: readonly string[], options?: RunOptions) => Run;
  readonly start: (
    args: readonly string[],
    more?: Readonly<Record<string, string>>,
  ) => ChildProcess;
}

/** Makes the bundle and a folder; both are gone after the tests. */
export function workbench(): Workbench {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-e2e-'));
  // Beside node_modules, where the bundle finds what it loads lazily.
  const built = join('build', `e2e-${process.pid}-${folder.slice(-6)}`);
  const program = join(process.cwd(), built, 'pickleproof.cjs');
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: folder,
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  // A machine that does other work as well takes its time.
  beforeAll(() => bundle(program), 60_000);
  afterAll(() => {
    rmSync(folder, { recursive: true });
    rmSync(built, { recursive: true });
  });
  return {
    folder,
    program,
    put(name, bytes) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
      return name;
    },
    run(args, options = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
        cwd: options.cwd ?? folder,
        env: { ...env, ...options.env },
        input: options.stdin ?? '',
        timeout: 60_000,
        encoding: 'utf8',
      });
      return { code: status, out: stdout, err: stderr };
    },
    start: (args, more = {}) =>
      spawn(process.execPath, [program, ...args], { cwd: folder, env: { ...env, ...more } }),
  };
}
