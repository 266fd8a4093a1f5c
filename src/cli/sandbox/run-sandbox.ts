/**
 * A run in isolation from the arguments to the exit code: scan, self-test, run, and both verdicts side by side.
 * @module
 */
import { jsonText } from '../../report/escape.ts';
import type { IsolationLevel, LevelName, RunLimits } from '../../sandbox/level.ts';
import { scanSource } from '../../scan/scan.ts';
import type { Invocation, Values } from '../command.ts';
import { openModelInput } from '../model-input.ts';
import { openOutput } from '../output-file.ts';
import { readPolicy } from '../policy-file.ts';
import { UsageError } from '../usage-error.ts';
import { runIn } from './assert-level.ts';
import { withCleanUp } from './clean-up.ts';
import { layOutParts } from './lay-out-parts.ts';
import {
  sandboxExitCode,
  sandboxJson,
  sandboxReport,
  type SandboxReport,
} from './sandbox-report.ts';
import { sandboxText } from './sandbox-text.ts';

/** What a run may write; a load that is worth anything prints a few lines. */
const OUTPUT_BYTES = 2 ** 22;
/** The module of `wasm` needs 10 MiB to begin with, and can address 4 GiB. */
const MEMORY: Readonly<Record<LevelName, { least: number; standard: number; most: number }>> = {
  wasm: { least: 32, standard: 256, most: 4095 },
  strong: { least: 64, standard: 1536, most: 1_048_576 },
};

/** The limits for a file of so many bytes. */
type LimitsFor = (size: number) => RunLimits;

/** Runs one file, prints the report, and says how it went. */
export async function runSandbox(invocation: Invocation, level: IsolationLevel): Promise<number> {
  const { values, terminal } = invocation;
  const limitsFor = limitsFrom(values, level.name);
  const target = textOf(values, 'output');
  const output = target === undefined ? undefined : openOutput(target, values['force'] === true);
  try {
    const report = await judge(invocation, level, limitsFor);
    const { paint, width } = terminal;
    const verbose = values['verbose'] === true;
    const text =
      values['format'] === 'json'
        ? `${jsonText(sandboxJson(report), 2)}\n`
        : sandboxText(report, { paint, width, verbose });
    if (output === undefined) terminal.out(text);
    else output.write(text);
    output?.finish();
    return sandboxExitCode(report);
  } catch (error) {
    output?.discard();
    throw error;
  }
}

async function judge(
  { paths, values, terminal }: Invocation,
  level: IsolationLevel,
  limitsFor: LimitsFor,
): Promise<SandboxReport> {
  const policy = await readPolicy(textOf(values, 'policy'));
  const input = await openModelInput(paths[0] ?? '', { values, whole: true, terminal });
  try {
    const { path } = input;
    const limits = limitsFor(input.source.size);
    const scanned = scanSource(input.source, { path, policy });
    const laid = layOutParts(input);
    return await withCleanUp(laid.remove, async () => {
      input.assertUnchanged();
      const { file, parts, leftOut } = laid;
      const common = { path, level: level.name, scanned, limits, parts: parts.length, leftOut };
      if (parts.length === 0) return sandboxReport({ ...common, observation: undefined });
      const load = () => level.run({ kind: 'load', file, parts }, limits);
      const observation = await runIn(level, load);
      return sandboxReport({ ...common, observation });
    });
  } finally {
    input.close();
  }
}

/** Wrong flags are found before anything is opened; what a file needs is known afterwards. */
function limitsFrom(values: Values, level: LevelName): LimitsFor {
  const { least, standard, most } = MEMORY[level];
  const seconds = numberOf(values, 'timeout', { least: 0.1, standard: 10, most: 86_400 });
  const given = numberOf(values, 'memory', { least, standard: 0, most });
  return (size) => {
    // The file may be read whole, and what is made of it is as large again.
    const needed = Math.max(standard, Math.ceil((3 * size) / 2 ** 20) + 128);
    const memoryMiB = Math.floor(given === 0 ? Math.min(most, needed) : given);
    return { seconds, memoryMiB, outputBytes: OUTPUT_BYTES };
  };
}

function numberOf(
  values: Values,
  key: string,
  { least, standard, most }: { least: number; standard: number; most: number },
): number {
  const text = textOf(values, key);
  if (text === undefined) return standard;
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new UsageError(`--${key} ${text}: a number from ${least} to ${most} is wanted`);
}

function textOf(values: Values, key: string): string | undefined {
  const value = values[key];
  return typeof value === 'string' ? value : undefined;
}
