/**
 * One line on stderr while a model is scanned and hashed.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import { milliseconds } from '../clock.ts';
import type { Terminal } from '../terminal.ts';
import type { GatherProgress } from './gather.ts';

/** Draws at most every 100 ms; draws nothing where it may not. */
export function gatherProgress(
  terminal: Terminal,
  wanted: boolean,
): GatherProgress & { clear(): void } {
  let drawn = milliseconds();
  let dirty = false;
  const draw = (line: () => string): void => {
    if (!wanted || !terminal.mayDraw || milliseconds() - drawn < 100) return;
    drawn = milliseconds();
    dirty = true;
    terminal.err(`\r\u001b[2K${line().slice(0, terminal.width - 1)}`);
  };
  return {
    scanning: (name) => draw(() => `scanning ${terminalText(name)}`),
    hashing: (done, total) =>
      draw(() => {
        const share = Math.floor((done * 100) / total);
        return `hashing ${share} %  ${formatByteSize(done)} of ${formatByteSize(total)}`;
      }),
    clear: () => {
      if (dirty) terminal.err('\r\u001b[2K');
    },
  };
}
