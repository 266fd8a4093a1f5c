/**
 * The line of progress while this thread stands still and another one fetches a file whole.
 * @module
 */
import type { Values } from '../command.ts';
import { transferProgress } from '../pull/transfer-progress.ts';
import type { Terminal } from '../terminal.ts';

/** Progress of files that are fetched one after the other. */
export interface FetchProgress {
  /** A file of so many bytes is next; 0 where nobody tells. */
  begin(size: number): void;
  /** How many bytes of it are here. */
  readonly onBytes: (bytes: number) => void;
  clear(): void;
}

/** Draws where it may, unless `--quiet` says not to. */
export function fetchProgress(terminal: Terminal, values: Values): FetchProgress {
  const progress = transferProgress(terminal, values['quiet'] !== true);
  let here = 0;
  return {
    begin(size) {
      here = 0;
      progress.expect(size, 1);
    },
    onBytes(bytes) {
      progress.add(bytes - here, true);
      here = bytes;
    },
    clear: () => progress.clear(),
  };
}
