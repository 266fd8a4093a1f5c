/**
 * Runs one command inside of this process, and reads the JSON that it prints: the same report that any other
 * program would be given.
 * @module
 */
import { ModelFileError } from '../../core/error.ts';
import type { GateStep } from '../../report/gate/gate-report.ts';
import { PLAIN } from '../../report/reporter.ts';
import { INCOMPLETE, NOTHING, OK } from '../exit-code.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import type { PlannedStep } from './gate-policy.ts';
import { findingsOf } from './step-findings.ts';

/** Runs a step; for a command that takes one path, once for each path. */
export async function runStep(planned: PlannedStep): Promise<readonly GateStep[]> {
  const { command, paths } = planned;
  if (command.parameters.includes('...')) return [await runOnce(planned, paths)];
  const steps: GateStep[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other: each may use all cores
  for (const path of paths) steps.push(await runOnce(planned, [path]));
  return steps;
}

async function runOnce(planned: PlannedStep, paths: readonly string[]): Promise<GateStep> {
  const { step, command, mayBeEmpty } = planned;
  const captured = new CapturedTerminal();
  const values = { ...planned.values, format: 'json', quiet: true };
  const exitCode = await command
    .run({ paths, values, terminal: captured })
    .catch((error: unknown) => failure(error, step, captured));
  return {
    step,
    paths,
    exitCode,
    ok: exitCode === OK || (exitCode === NOTHING && mayBeEmpty),
    findings: findingsOf(captured.printed, paths[0] ?? ''),
    notes: captured.said.split('\n').filter((line) => line !== ''),
  };
}

/** Unreadable input is a result of this step; a wrong policy ends the gate. */
function failure(error: unknown, step: string, terminal: CapturedTerminal): number {
  if (error instanceof UsageError) throw new UsageError(`[${step}] ${error.message}`);
  if (!(error instanceof ModelFileError)) throw error;
  terminal.err(error.message);
  return INCOMPLETE;
}

/** Keeps what a command prints. */
class CapturedTerminal implements Terminal {
  printed = '';
  said = '';
  readonly paint: Terminal['paint'] = PLAIN;
  readonly width = 100;
  readonly mayDraw = false;

  out(text: string): void {
    this.printed += text;
  }

  err(text: string): void {
    this.said += text;
  }
}
