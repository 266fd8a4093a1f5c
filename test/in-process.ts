/**
 * Runs commands inside of the test: nothing is bundled and no process started, so that a server of this process can
 * answer and a run takes milliseconds. How a process ends is what the tests in `test/e2e` are about.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import { INCOMPLETE, USAGE } from '../src/cli/exit-code.ts';
import { runProgram } from '../src/cli/program.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { UsageError } from '../src/cli/usage-error.ts';
import { PLAIN } from '../src/report/reporter.ts';

/** What a finished command left behind. */
export interface Done {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder that the commands run in. */
export interface Bench {
  readonly folder: string;
  readonly put: (name: string, bytes: Uint8Array | string) => string;
  /** `mayDraw`: as on a terminal. */
  readonly run: (args: readonly string[], mayDraw?: boolean) => Promise<Done>;
}

/** Makes the folder and enters it; it is gone after the tests. */
export function benchInProcess(): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-bench-'));
  const before = process.cwd();
  beforeAll(() => {
    process.chdir(folder);
    vi.stubEnv('HOME', folder);
    vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });
  return {
    folder,
    put(name, bytes) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
      return name;
    },
    run,
  };
}

async function run(args: readonly string[], mayDraw = false): Promise<Done> {
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => void (printed.out += text),
    err: (text) => void (printed.err += text),
    paint: PLAIN,
    width: 100,
    mayDraw,
  };
  try {
    return { code: await runProgram(args, terminal), ...printed };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof UsageError ? USAGE : INCOMPLETE;
    return { code, out: printed.out, err: `${printed.err}pickleproof: ${message}\n` };
  }
}
