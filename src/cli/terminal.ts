/**
 * Where output goes, and what may be done with it there.
 * @module
 */
import { fstatSync, writeSync } from 'node:fs';
import { PLAIN, type Paint } from '../report/reporter.ts';

/** The two output streams of a command. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Everything else: progress, hints, errors. */
  err(text: string): void;
  readonly paint: Paint;
  readonly width: number;
  /** Whether a progress line may be drawn on stderr. */
  readonly mayDraw: boolean;
}

/** The process's own streams. */
export function processTerminal(env: NodeJS.ProcessEnv = process.env): Terminal {
  return {
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    paint: mayColour(env, isTerminal(1)) ? COLOURS : PLAIN,
    width: Math.min(Number(env['COLUMNS']) || 100, 120),
    mayDraw: isTerminal(2) && !env['CI'] && env['TERM'] !== 'dumb',
  };
}

/** https://no-color.org and https://force-color.org; a dumb terminal has no colours. */
export function mayColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '') {
    return env['FORCE_COLOR'] !== '0';
  }
  return isTerminal && env['TERM'] !== 'dumb' && !env['CI'];
}

/** ANSI select-graphic-rendition codes (ECMA-48, 8.3.117): on, and off again. */
const COLOURS: Paint = {
  bold: styled(1, 22),
  dim: styled(2, 22),
  red: styled(31, 39),
  yellow: styled(33, 39),
  green: styled(32, 39),
};

function styled(on: number, off: number): (text: string) => string {
  return (text) => `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Without `node:tty`, which loads the whole network stack; `/dev/null` counts too, and does no harm. */
function isTerminal(fd: number): boolean {
  try {
    return fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

/** Writes without the stream classes of Node, which take longer to load than a small file to judge. */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if (isBusy(error)) Atomics.wait(PAUSE, 0, 0, 5);
      else throw error;
    }
  }
}

/** A pipe that is full for the moment. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}

const PAUSE = new Int32Array(new SharedArrayBuffer(4));
