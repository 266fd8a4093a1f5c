/**
 * One line on stderr while files come: how much, how fast, how long still.
 * @module
 */
import { terminalText } from '../../report/escape.ts';
import { formatByteSize } from '../byte-size.ts';
import { milliseconds } from '../clock.ts';
import type { Terminal } from '../terminal.ts';

/** Where a transfer stands. */
export interface TransferProgress {
  /** Bytes that came over the network. */
  readonly fetched: number;
  /** Says how many bytes are to come in all, as far as anybody knows. */
  expect(bytes: number, files: number): void;
  /** A file is looked at from afar. */
  readonly looking: (name: string) => void;
  /** More bytes are here; fewer when some count no more. `network`: they were fetched just now. */
  add(bytes: number, network: boolean): void;
  /** One file is through. */
  fileDone(): void;
  clear(): void;
}

/** Seconds in which a rate half forgets what was before. */
const MEMORY = 4;

/** Draws at most every 100 ms; draws nothing where it may not. */
export function transferProgress(
  terminal: Terminal,
  wanted: boolean,
  clock: () => number = milliseconds,
): TransferProgress {
  const state = { fetched: 0, here: 0, total: 0, files: 0, done: 0 };
  const rate = new Rate(clock);
  let drawn = clock();
  let dirty = false;
  const draw = (line = (): string => progressLine(state, rate.perSecond)): void => {
    if (!wanted || !terminal.mayDraw || clock() - drawn < 100) return;
    drawn = clock();
    dirty = true;
    terminal.err(`\r\u001b[2K${line().slice(0, terminal.width - 1)}`);
  };
  return {
    get fetched(): number {
      return state.fetched;
    },
    looking: (name) => draw(() => `looking at ${terminalText(name)}`),
    expect(bytes, files) {
      state.total += bytes;
      state.files += files;
    },
    add(bytes, network) {
      state.here += bytes;
      if (network && bytes > 0) {
        state.fetched += bytes;
        rate.add(bytes);
      }
      draw();
    },
    fileDone() {
      state.done++;
      draw();
    },
    clear() {
      if (dirty) terminal.err('\r\u001b[2K');
      dirty = false;
    },
  };
}

/** How a line says it. */
export interface TransferState {
  readonly here: number;
  readonly total: number;
  readonly files: number;
  readonly done: number;
}

/** `3 of 12 files  1.20 GB of 4.50 GB  45.0 MB/s  1 min 14 s left`. */
export function progressLine(
  { here, total, files, done }: TransferState,
  perSecond: number,
): string {
  const parts = [`${done} of ${files} files`];
  parts.push(
    total > 0 ? `${formatByteSize(here)} of ${formatByteSize(total)}` : formatByteSize(here),
  );
  if (perSecond > 0) {
    parts.push(`${formatByteSize(Math.round(perSecond))}/s`);
    if (total > here) parts.push(`${durationText((total - here) / perSecond)} left`);
  }
  return parts.join('  ');
}

function durationText(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}

/** Bytes per second of late. */
class Rate {
  perSecond = 0;
  private readonly clock: () => number;
  private last: number;
  private gathered = 0;

  constructor(clock: () => number) {
    this.clock = clock;
    this.last = clock();
  }

  add(bytes: number): void {
    this.gathered += bytes;
    const seconds = (this.clock() - this.last) / 1000;
    if (seconds < 0.2) return;
    const now = this.gathered / seconds;
    const weight = this.perSecond === 0 ? 1 : 1 - 0.5 ** (seconds / MEMORY);
    this.perSecond += (now - this.perSecond) * weight;
    this.gathered = 0;
    this.last = this.clock();
  }
}
