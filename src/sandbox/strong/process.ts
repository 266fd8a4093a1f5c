/**
 * One run of bubblewrap: its channels are read and counted, its clock is ours, and its end is the end of all in it.
 * @module
 */
import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { RunLimits, RunOutcome } from '../level.ts';
import { ARRAYS, EVENTS, READY } from './program.ts';

/** Bytes of standard error that are kept, to say why nothing was run. */
const KEPT = 2000;
const READY_LINE = 'confined\n';

/** Who hears what the guest says. */
export interface Ears {
  /** Bytes of the event channel; false when the guest has said too much. */
  events(bytes: Uint8Array): boolean;
  /**
   * Bytes of the channel for arrays, which has limits of its own; false when they are not as agreed. Without it the
   * guest has no such channel.
   */
  arrays?: ((bytes: Uint8Array) => boolean) | undefined;
}

/** How a run ended. */
export interface Ended {
  /** Whether limits and filter were in force before anything else happened. */
  readonly confined: boolean;
  /** What we, or a limit, ended it for. */
  readonly killed: RunOutcome | undefined;
  /** `exit code 1`, `signal 11`. */
  readonly status: string;
  /** The beginning of what it wrote to standard error. */
  readonly said: string;
}

/** Runs it to its end, or ends it. Never throws: what cannot be started was not confined. */
export async function runBwrap(
  bwrap: string,
  args: readonly string[],
  { seconds, outputBytes }: RunLimits,
  ears: Ears,
): Promise<Ended> {
  const pipes = ears.arrays === undefined ? 3 : 4;
  const stdio = ['ignore' as const, ...Array.from({ length: pipes + 1 }, () => 'pipe' as const)];
  // bubblewrap's own environment can be read inside, by whoever sees its process: it has none.
  const child = spawn(bwrap, [...args], { env: {}, cwd: '/', stdio });
  let killed: RunOutcome | undefined;
  const kill = (why: RunOutcome): void => {
    killed ??= why;
    child.kill('SIGKILL');
  };
  let written = 0;
  const said = new Beginning(KEPT);
  const ready = new Beginning(READY_LINE.length);
  const listen = (fd: number, heard: (bytes: Uint8Array) => boolean): void => {
    const stream = child.stdio[fd];
    if (!isReadable(stream)) return;
    stream.on('error', () => kill('refused'));
    stream.on('data', (bytes: Uint8Array) => {
      // What is still in a pipe when its reader has had enough is not looked at.
      if (killed === undefined && !heard(bytes)) kill('killed-output');
    });
  };
  const counted = (heard: (bytes: Uint8Array) => boolean) => (bytes: Uint8Array) => {
    written += bytes.length;
    return written <= outputBytes && heard(bytes);
  };
  listen(
    1,
    counted(() => true),
  );
  listen(
    2,
    counted((bytes) => said.take(bytes)),
  );
  listen(
    EVENTS,
    counted((bytes) => ears.events(bytes)),
  );
  listen(
    READY,
    counted((bytes) => ready.take(bytes)),
  );
  if (ears.arrays !== undefined) listen(ARRAYS, ears.arrays);
  const deadline = setTimeout(() => kill('killed-timeout'), seconds * 1000);
  const code = await new Promise<number | string>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (status, signal) => resolve(status ?? signal ?? 'no status'));
  });
  clearTimeout(deadline);
  return {
    confined: ready.text() === READY_LINE,
    killed: killed ?? killedBy(code),
    status: statusText(code),
    said: typeof code === 'string' ? `${said.text()}${code}` : said.text(),
  };
}

/** The first bytes of a stream. */
class Beginning {
  private readonly pieces: Uint8Array[] = [];
  private left: number;

  constructor(most: number) {
    this.left = most;
  }

  take(bytes: Uint8Array): true {
    const piece = bytes.subarray(0, this.left);
    this.left -= piece.length;
    if (piece.length > 0) this.pieces.push(piece.slice());
    return true;
  }

  text(): string {
    return Buffer.concat(this.pieces).toString('utf8');
  }
}

/** bubblewrap passes a signal on as 128 and its number. */
const SIGNALLED = 128;
const SIGKILL = 9;
const SIGXCPU = 24;

/** A limit that the kernel enforced. Not ours and not the guest's: the filter lets it send no signal. */
function killedBy(code: number | string): RunOutcome | undefined {
  if (code === SIGNALLED + SIGXCPU) return 'killed-timeout';
  return code === SIGNALLED + SIGKILL ? 'killed-memory' : undefined;
}

function statusText(code: number | string): string {
  if (typeof code === 'string') return code;
  return code > SIGNALLED ? `signal ${code - SIGNALLED}` : `exit code ${code}`;
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'on' in stream && 'read' in stream;
}
