#!/usr/bin/env node
/**
 * The command line's entry: runs the program, or serves as a worker thread of one.
 * @module
 */
import { INCOMPLETE, USAGE } from './exit-code.ts';
import { runProgram } from './program.ts';
import { WORKER } from './worker-mark.ts';
import { processTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

if (process.argv[2] === WORKER)
  void import('./judge-worker.ts').then(({ serveTasks }) => serveTasks());
else void main();

async function main(): Promise<void> {
  const terminal = processTerminal();
  try {
    process.exitCode = await runProgram(process.argv.slice(2), terminal);
  } catch (error) {
    process.exitCode = error instanceof UsageError ? USAGE : INCOMPLETE;
    // Whoever read our output has gone: there is nobody to tell.
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    const message = error instanceof Error ? error.message : String(error);
    const kind = error instanceof UsageError ? '' : 'internal error, please report it: ';
    terminal.err(`pickleproof: ${kind}${message}\n`);
  }
}
