#!/usr/bin/env node
/**
 * The command line's entry: runs the program, or serves as a worker thread of one.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { terminalText } from '../report/escape.ts';
import { IsolationError } from '../sandbox/isolation-error.ts';
import { INCOMPLETE, ISOLATION, NOTHING, USAGE } from './exit-code.ts';
import { NothingError } from './nothing-error.ts';
import { runProgram } from './program.ts';
import { WORKER } from './worker-mark.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

// Nobody is shown a stack trace, and taking one for each refused member costs more than reading it.
Error.stackTraceLimit = 0;
if (process.argv[2] === WORKER)
  void import('./judge-worker.ts').then(({ serveTasks }) => serveTasks());
else void main();

async function main(): Promise<void> {
  const terminal = processTerminal();
  const code = await runProgram(process.argv.slice(2), terminal).catch((error: unknown) =>
    explain(error, terminal),
  );
  // All is written by now; a pipe that nobody closes must not keep us.
  process.exit(code);
}

function explain(error: unknown, terminal: Terminal): number {
  // Names of files, members and tensors stand in messages, and a hostile file chooses them.
  const message = terminalText(error instanceof Error ? error.message : String(error));
  if (error instanceof UsageError) {
    terminal.err(`pickleproof: ${message}\n`);
    return USAGE;
  }
  if (error instanceof NothingError) {
    terminal.err(`pickleproof: ${message}\n`);
    return NOTHING;
  }
  if (error instanceof IsolationError) {
    terminal.err(`pickleproof: ${message}\n`);
    return ISOLATION;
  }
  if (error instanceof ModelFileError) {
    terminal.err(`pickleproof: ${message}\n`);
    return INCOMPLETE;
  }
  // Whoever read our output has gone: there is nobody to tell.
  const isGone = error instanceof Error && 'code' in error && error.code === 'EPIPE';
  if (!isGone) terminal.err(`pickleproof: internal error, please report it: ${message}\n`);
  return INCOMPLETE;
}
