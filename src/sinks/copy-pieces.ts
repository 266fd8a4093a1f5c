/**
 * Copying ranges between open files, by as many threads as there are: each takes the next piece from a table
 * that all share, copies it, reads it back and compares.
 * @module
 */
import { readSync, writeSync } from 'node:fs';

/** Numbers of a row: file to read, offset there, file to write, offset there, length. */
const ROW = 5;
/** Bytes that a thread takes at a time, and bytes that it holds: a piece that is still in the cache when it is compared. */
const TAKEN = 2 ** 22;
const HELD = 2 ** 17;
/** Places in the state: the next row, threads at work, what went wrong and at which offset of the output. */
const NEXT = 0;
const BUSY = 1;
const FAILURE = 2;
const ERRNO = 3;
const STATE = 4;

/** What can go wrong, by its number in the state. */
const FAILURES = [undefined, 'source-ends', 'reads-differently', 'system'] as const;

/** What went wrong; `errno` as libuv numbers it, for `system`. */
export interface CopyFailure {
  readonly what: 'source-ends' | 'reads-differently' | 'system';
  readonly errno: number;
}

/** Work for several threads; both arrays are shared memory. */
export interface CopyWork {
  readonly rows: Float64Array;
  readonly state: Int32Array;
}

/** One range to copy. */
export interface CopyTask {
  readonly fromFd: number;
  readonly from: number;
  readonly toFd: number;
  readonly to: number;
  readonly length: number;
}

/** A table of pieces for some tasks. */
export function copyWork(tasks: readonly CopyTask[]): CopyWork {
  const count = tasks.reduce((sum, { length }) => sum + Math.ceil(length / TAKEN), 0);
  const rows = new Float64Array(new SharedArrayBuffer(count * ROW * 8));
  let at = 0;
  for (const { fromFd, from, toFd, to, length } of tasks) {
    for (let done = 0; done < length; done += TAKEN) {
      rows.set([fromFd, from + done, toFd, to + done, Math.min(TAKEN, length - done)], at);
      at += ROW;
    }
  }
  return { rows, state: new Int32Array(new SharedArrayBuffer(STATE * 4)) };
}

/** Takes pieces until there are none left, or until somebody failed. `done` is told of bytes copied. */
export function copyPieces({ rows, state }: CopyWork, done?: (bytes: number) => void): void {
  const piece = Buffer.allocUnsafeSlow(HELD);
  const back = Buffer.allocUnsafeSlow(HELD);
  Atomics.add(state, BUSY, 1);
  try {
    for (;;) {
      const at = Atomics.add(state, NEXT, 1) * ROW;
      if (at >= rows.length || Atomics.load(state, FAILURE) !== 0) return;
      const [fromFd = 0, from = 0, toFd = 0, to = 0, length = 0] = rows.subarray(at, at + ROW);
      const failure = copyRange({ fromFd, from, toFd, to, length }, piece, back);
      if (failure !== 0) Atomics.store(state, FAILURE, failure);
      done?.(length);
    }
  } catch (error) {
    if (error instanceof Error && 'errno' in error)
      Atomics.store(state, ERRNO, Number(error.errno));
    Atomics.store(state, FAILURE, 3);
  } finally {
    Atomics.sub(state, BUSY, 1);
    Atomics.notify(state, BUSY);
  }
}

/** Waits until no thread is at work; what went wrong, if anything did. */
export function awaitPieces({ state }: CopyWork): CopyFailure | undefined {
  for (let busy = Atomics.load(state, BUSY); busy !== 0; busy = Atomics.load(state, BUSY)) {
    Atomics.wait(state, BUSY, busy, 1000);
  }
  const what = FAILURES[Atomics.load(state, FAILURE)];
  return what === undefined ? undefined : { what, errno: Atomics.load(state, ERRNO) };
}

/** 0, or the number of a failure. */
function copyRange(task: CopyTask, piece: Buffer, back: Buffer): number {
  for (let at = 0; at < task.length; at += HELD) {
    const wanted = Math.min(HELD, task.length - at);
    if (readFully(task.fromFd, piece, wanted, task.from + at) < wanted) return 1;
    for (let written = 0; written < wanted;) {
      written += writeSync(task.toFd, piece, written, wanted - written, task.to + at + written);
    }
    if (readFully(task.toFd, back, wanted, task.to + at) < wanted) return 2;
    if (piece.compare(back, 0, wanted, 0, wanted) !== 0) return 2;
  }
  return 0;
}

function readFully(fd: number, into: Buffer, wanted: number, from: number): number {
  let got = 0;
  while (got < wanted) {
    const more = readSync(fd, into, got, wanted - got, from + got);
    if (more === 0) break;
    got += more;
  }
  return got;
}
