#!/usr/bin/env node
/**
 * The command line's entry: runs the program, or serves as a worker thread of one.
 * @module
 */
import { isMainThread } from 'node:worker_threads';
import { INCOMPLETE, USAGE } from './exit-code.ts';
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

if (isMainThread) void main();
else void import('./judge-worker.ts').then(({ serveTasks }) => serveTasks());

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
