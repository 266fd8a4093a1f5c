/**
 * Work of several threads on one table: each takes the next range, hashes it, and writes the digest down.
 * @module
 */
import type { BegunHash } from './begun-hash.ts';
import { ChangedFile, hashRange, PIECE, type HashRange, type HashTools } from './hash-file.ts';

/** Numbers of a row: which file, start, end. */
const ROW = 3;
/** Bytes of a SHA-256. */
const DIGEST = 32;
/** Places in the state: the next row, what went wrong, its errno, in which row (counted from 1). */
const NEXT = 0;
const FAILURE = 1;
const ERRNO = 2;
const FAILED_ROW = 3;
const STATE = 4;

/** What can go wrong, by its number in the state. */
const FAILURES = [undefined, 'changed', 'system'] as const;
const CHANGED = 1;
const SYSTEM = 2;

/** What went wrong with a row; `errno` as libuv numbers it, for `system`. */
export interface HashFailure {
  readonly what: 'changed' | 'system';
  readonly errno: number;
  readonly row: number;
}

/** All arrays are shared memory; the files are copied to each thread. */
export interface HashWork {
  readonly files: readonly { readonly path: string; readonly identity: string }[];
  readonly rows: Float64Array;
  readonly digests: Uint8Array;
  /** 1 for each row that has its digest. */
  readonly finished: Uint8Array;
  readonly state: Int32Array;
  /** Bytes hashed by all threads. */
  readonly bytes: BigInt64Array;
}

/** A range of one of the files. */
export interface WorkRow {
  readonly file: number;
  readonly start: number;
  readonly end: number;
}

/** A table of these rows, to be worked off in this order. */
export function hashWork(files: HashWork['files'], rows: readonly WorkRow[]): HashWork {
  const table = new Float64Array(new SharedArrayBuffer(rows.length * ROW * 8));
  for (const [index, { file, start, end }] of rows.entries())
    table.set([file, start, end], index * ROW);
  return {
    files,
    rows: table,
    digests: new Uint8Array(new SharedArrayBuffer(rows.length * DIGEST)),
    finished: new Uint8Array(new SharedArrayBuffer(rows.length)),
    state: new Int32Array(new SharedArrayBuffer(STATE * 4)),
    bytes: new BigInt64Array(new SharedArrayBuffer(8)),
  };
}

/**
 * Takes rows until there are none left, or until somebody failed; tells how many bytes all have hashed. A hash that was
 * begun serves the first row that is of its file.
 */
export function hashRows(
  work: HashWork,
  progress?: (bytes: number) => void,
  begun?: BegunHash,
): void {
  const { state } = work;
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  const done = (bytes: number): void => {
    const before = Atomics.add(work.bytes, 0, BigInt(bytes));
    progress?.(Number(before) + bytes);
  };
  for (
    let row = Atomics.add(state, NEXT, 1);
    hasRow(work, row);
    row = Atomics.add(state, NEXT, 1)
  ) {
    hashRow(work, row, { buffer, done, begun });
  }
}

/** Hashes what a thread took and left behind: it may have died. */
export function hashRest(work: HashWork): void {
  const buffer = Buffer.allocUnsafeSlow(PIECE);
  for (let row = 0; hasRow(work, row); row++) {
    if (Atomics.load(work.finished, row) === 0)
      hashRow(work, row, { buffer, done: () => undefined });
  }
}

/** Whether every row has its digest. */
export function isFinished({ finished }: HashWork): boolean {
  return finished.every((flag) => flag === 1);
}

/** The digest of a finished row, in hexadecimal. */
export function digestOf({ digests }: HashWork, row: number): string {
  return Buffer.from(digests.subarray(row * DIGEST, (row + 1) * DIGEST)).toString('hex');
}

/** What went wrong first, if anything did. */
export function failureOf({ state }: HashWork): HashFailure | undefined {
  const what = FAILURES[Atomics.load(state, FAILURE)];
  if (what === undefined) return undefined;
  return { what, errno: Atomics.load(state, ERRNO), row: Atomics.load(state, FAILED_ROW) - 1 };
}

function hasRow({ finished, state }: HashWork, row: number): boolean {
  return row < finished.length && Atomics.load(state, FAILURE) === 0;
}

function hashRow(work: HashWork, row: number, tools: HashTools): void {
  try {
    work.digests.set(hashRange(rangeAt(work, row), tools), row * DIGEST);
    Atomics.store(work.finished, row, 1);
  } catch (error) {
    fail(work.state, row, error);
  }
}

function rangeAt({ files, rows }: HashWork, row: number): HashRange {
  const [file = 0, start = 0, end = 0] = rows.subarray(row * ROW, (row + 1) * ROW);
  const { path = '', identity = '' } = files[file] ?? {};
  return { path, identity, start, end };
}

/** The first failure is the one that is told. */
function fail(state: Int32Array, row: number, error: unknown): void {
  if (Atomics.compareExchange(state, FAILED_ROW, 0, row + 1) !== 0) return;
  const { errno } = error instanceof Error && 'errno' in error ? error : { errno: 0 };
  Atomics.store(state, ERRNO, typeof errno === 'number' ? errno : 0);
  Atomics.store(state, FAILURE, error instanceof ChangedFile ? CHANGED : SYSTEM);
}
