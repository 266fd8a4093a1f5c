/**
 * A file on disk as a `ByteSource`: positioned reads through a few small windows.
 *
 * Each new window takes the place of the one that was not used for longest. It doubles while someone reads on,
 * and is small after a jump, since most jumps are for a header or a name between data that nobody reads. A
 * small file is read at once.
 * @module
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

const FIRST_WINDOW = 2 ** 7;
const LAST_WINDOW = 2 ** 18;
/** Files up to this size are read whole, in one go. */
const SMALL_FILE = 2 ** 15;
/** One for whoever walks on, the rest for looking back at headers and names. */
const WINDOWS = 4;

/** An open file; `bytesRead` counts what was really taken from the disk. */
export interface FileSource extends ByteSource {
  /** For who copies ranges without a detour. */
  readonly fd: number;
  readonly bytesRead: number;
  /** Throws `SOURCE_FAILED` when the file is no longer the one that was opened. */
  assertUnchanged(): void;
  /** Hands every byte to `use`, in order and in large pieces, for hashing; not counted as read. */
  eachPiece(use: (piece: Uint8Array) => void): void;
  close(): void;
}

/** Opens a regular file; a failure is a `SOURCE_FAILED`. */
export function openFile(path: string): FileSource {
  const fd = attempt(() => openSync(path, 'r'));
  const before = attempt(() => fstatSync(fd));
  return new OpenFile(fd, before);
}

/** The file behind a descriptor, whatever its name stands for by now; `close` closes the descriptor. */
export function openDescriptor(fd: number): FileSource {
  return new OpenFile(
    fd,
    attempt(() => fstatSync(fd)),
  );
}

interface Window {
  buffer: Uint8Array;
  /** Where the bytes in the buffer begin in the file, how many they are, how many were asked for. */
  start: number;
  length: number;
  size: number;
  /** How many windows came before it in a row. */
  run: number;
  /** Where the last read in it ended. */
  reached: number;
}

class OpenFile implements FileSource {
  readonly size: number;
  bytesRead = 0;
  readonly fd: number;
  private readonly before: Stats;
  private reads = 0;
  /** The one used last stands first. */
  private readonly windows: Window[] = [];

  constructor(fd: number, before: Stats) {
    this.fd = fd;
    this.before = before;
    this.size = before.size;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted === 0) return EMPTY;
    const found = this.windows.findIndex(
      ({ start, length }) => offset >= start && offset + wanted <= start + length,
    );
    if (found !== -1) return view(this.toFront(found), offset, wanted);
    const window = this.windowFor(offset, wanted);
    this.fill(window, this.size <= SMALL_FILE ? 0 : offset);
    return view(window, offset, wanted);
  }

  assertUnchanged(): void {
    // All of a small file was taken by one read: what came after it changes nothing that was seen.
    if (this.size <= SMALL_FILE && this.reads === 1 && this.bytesRead === this.size) return;
    const now = attempt(() => fstatSync(this.fd));
    if (now.size === this.before.size && now.mtimeMs === this.before.mtimeMs) return;
    throw new ModelFileError(
      'SOURCE_FAILED',
      `the file changed while it was read: ${this.before.size} bytes before, ${now.size} after`,
    );
  }

  eachPiece(use: (piece: Uint8Array) => void): void {
    const buffer = new Uint8Array(PIECE);
    this.reads++;
    for (let at = 0; at < this.size;) {
      const got = attempt(() => readSync(this.fd, buffer, 0, PIECE, at));
      if (got === 0) throw new ModelFileError('SOURCE_FAILED', `ends at ${at} of ${this.size}`);
      use(buffer.subarray(0, got));
      at += got;
    }
  }

  close(): void {
    closeSync(this.fd);
    for (const { buffer } of this.windows) {
      if (buffer.length === SMALL_FILE && SPARE.length < WINDOWS) SPARE.push(buffer);
    }
  }

  /** The window not used for longest: larger than the one that this read continues, else small. */
  private windowFor(offset: number, wanted: number): Window {
    if (this.size <= SMALL_FILE) return sized(this.toFront(0), this.size);
    const followed = this.windows.find(
      ({ start, length, reached }) =>
        offset > start && offset <= start + length && offset - reached <= length / 2,
    );
    const size = followed === undefined ? FIRST_WINDOW : nextSize(followed);
    const window = this.toFront(WINDOWS - 1);
    window.run = (followed?.run ?? -1) + 1;
    return sized(window, Math.max(wanted, Math.min(size, this.size - offset)));
  }

  /** The window at `index`, or a new one where there is none yet. */
  private toFront(index: number): Window {
    if (index === 0 && this.windows[0] !== undefined) return this.windows[0];
    const [window = emptyWindow()] = this.windows.splice(index, 1);
    this.windows.unshift(window);
    return window;
  }

  private fill(window: Window, offset: number): void {
    window.start = offset;
    window.length = 0;
    while (window.length < window.size) {
      const { buffer, length, size } = window;
      this.reads++;
      const got = attempt(() => readSync(this.fd, buffer, length, size - length, offset + length));
      if (got === 0) break;
      window.length += got;
    }
    this.bytesRead += window.length;
  }
}

function view(window: Window, offset: number, wanted: number): Uint8Array {
  const { buffer, start, length } = window;
  window.reached = offset + wanted;
  return buffer.subarray(offset - start, Math.min(offset - start + wanted, length));
}

/** One continuation may be the last; who goes on after that will go on for long. */
function nextSize({ size, run }: Window): number {
  return run === 0 ? size : Math.min(size * 2, LAST_WINDOW);
}

function sized(window: Window, size: number): Window {
  window.size = size;
  if (window.buffer.length < size) {
    window.buffer =
      size > SMALL_FILE ? new Uint8Array(size) : (SPARE.pop() ?? new Uint8Array(SMALL_FILE));
  }
  return window;
}

/** Buffers of closed files, used again: most files of a tree need no other. */
const SPARE: Uint8Array[] = [];

function emptyWindow(): Window {
  return { buffer: EMPTY, start: 0, length: 0, size: 0, run: 0, reached: 0 };
}

function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    throw new ModelFileError('SOURCE_FAILED', reasonOf(cause), { cause });
  }
}

/** The system's own words, without the path: `EACCES: permission denied, open`. */
function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  return text.replace(/ '.*'$/s, '');
}

const PIECE = 2 ** 20;
const EMPTY: Uint8Array = new Uint8Array(0);
