/**
 * Cold runs of `sandbox` on a small pickle, in turn with Python that only imports pickle.
 * @module
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dict, pickle, proto, STOP } from '../../test/assembler.ts';
import { buildCli, CLI } from '../cli.ts';
import { measure, type Run } from '../measure.ts';
import { median } from '../scorecard/outcome.ts';

/** Goals, in seconds of wall-clock time. */
const GOALS: Readonly<Record<string, number>> = { wasm: 1.5, strong: 0.3 };

/** Prints medians of `rounds` interleaved runs; a missed goal is the exit code. */
export function measureStart(rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-bench-'));
  try {
    buildCli();
    const small = join(folder, 'small.pkl');
    writeFileSync(small, SMALL);
    // The first run has the self-test in it, and leaves its result where the next ones find it.
    process.env['XDG_CACHE_HOME'] = join(folder, 'cache');
    const levels = ['wasm', 'strong'].filter((level) => isThere(level, small));
    const python = ['python3', '-c', 'import pickle'];
    const commands = [...levels.map((level) => sandboxed(level, small)), python];
    const runs = measure({ commands, rounds });
    for (const [index, level] of levels.entries()) tell(level, runs[index] ?? [], GOALS[level]);
    tell("python3 -c 'import pickle'", runs.at(-1) ?? [], undefined);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SMALL = pickle(proto(4), dict(), STOP);

function sandboxed(level: string, path: string): readonly string[] {
  return ['node', CLI, 'sandbox', '--level', level, path];
}

function isThere(level: string, path: string): boolean {
  const [command = '', ...args] = sandboxed(level, path);
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status !== 0) console.log(`${level}: not measured: ${stderr.trim()}`);
  return status === 0;
}

function tell(what: string, runs: readonly Run[], goal: number | undefined): void {
  const wall = median(runs.map((run) => run.wall));
  const best = Math.min(...runs.map((run) => run.wall));
  const cpu = median(runs.map((run) => run.cpu));
  const rss = Math.max(...runs.map((run) => run.rss));
  const met =
    goal === undefined ? '' : wall < goal ? `, goal ${goal} s met` : `, goal ${goal} s MISSED`;
  const figures = `median ${wall.toFixed(3)} s, best ${best.toFixed(3)} s, CPU ${cpu.toFixed(3)} s`;
  console.log(`${what.padEnd(28)}${figures}, peak ${rss.toFixed(0)} MiB${met}`);
  if (goal !== undefined && wall >= goal) process.exitCode = 1;
}
