/**
 * One line on stderr that says how far the scan is.
 * @module
 */
import { basename } from 'node:path';
import { terminalText } from '../report/escape.ts';
import { milliseconds } from './clock.ts';
import type { Terminal } from './terminal.ts';

/** Draws at most every 100 ms; draws nothing where it may not. */
export interface Progress {
  update(path: string): void;
  /** Takes the line away again. */
  clear(): void;
}

/** A progress line, or nothing in a pipe, in CI or with `--quiet`. */
export function openProgress(terminal: Terminal, wanted: boolean): Progress {
  if (!wanted || !terminal.mayDraw) return { update: () => undefined, clear: () => undefined };
  let drawn = milliseconds();
  let files = 0;
  return {
    update(path) {
      files++;
      if (milliseconds() - drawn < 100) return;
      drawn = milliseconds();
      const line = `${files} files  ${terminalText(basename(path))}`;
      terminal.err(`\r\u001b[2K${line.slice(0, terminal.width - 1)}`);
    },
    clear: () => terminal.err('\r\u001b[2K'),
  };
}
