/**
 * A file on disk as a `ByteSource`: positioned reads through two small windows.
 *
 * One window follows whoever reads on and doubles while that goes on; the other serves jumps, so that
 * a look back (a name, a header) does not cost the first its bytes. Both start at 16 KiB: a loader's
 * opcodes between two arrays are small, and a larger window would read what is only jumped over.
 * @module
 */
import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { ByteSource } from '../core/source.ts';

const FIRST_WINDOW = 2 ** 14;
const LAST_WINDOW = 2 ** 18;

/** An open file; `bytesRead` counts what was really taken from the disk. */
export interface FileSource extends ByteSource {
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

interface Window {
  buffer: Uint8Array;
  /** Where the bytes in the buffer begin in the file, how many they are, how many were asked for. */
  start: number;
  length: number;
  size: number;
}

class OpenFile implements FileSource {
  readonly size: number;
  bytesRead = 0;
  private readonly fd: number;
  private readonly before: Stats;
  private readonly windows: [Window, Window] = [emptyWindow(), emptyWindow()];
  private last = 0;

  constructor(fd: number, before: Stats) {
    this.fd = fd;
    this.before = before;
    this.size = before.size;
  }

  read(offset: number, length: number): Uint8Array {
    const wanted = Math.max(0, Math.min(length, this.size - offset));
    if (wanted === 0) return EMPTY;
    for (const window of this.windows) {
      const from = offset - window.start;
      if (from >= 0 && from + wanted <= window.length) {
        return window.buffer.subarray(from, from + wanted);
      }
    }
    const window = this.windowFor(offset, wanted);
    this.fill(window, offset);
    return window.buffer.subarray(0, Math.min(wanted, window.length));
  }

  assertUnchanged(): void {
    const now = attempt(() => fstatSync(this.fd));
    if (now.size === this.before.size && now.mtimeMs === this.before.mtimeMs) return;
    throw new ModelFileError(
      'SOURCE_FAILED',
      `the file changed while it was read: ${this.before.size} bytes before, ${now.size} after`,
    );
  }

  eachPiece(use: (piece: Uint8Array) => void): void {
    const buffer = new Uint8Array(PIECE);
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
      if (buffer.length === FIRST_WINDOW && SPARE.length < 2) SPARE.push(buffer);
    }
  }

  /** The window that ends where this read begins, grown; else the one not used last, made small again. */
  private windowFor(offset: number, wanted: number): Window {
    const following = this.windows.findIndex(
      ({ start, length }) => length > 0 && offset > start && offset <= start + length,
    );
    const index = following === -1 ? 1 - this.last : following;
    const window = this.windows[index] ?? emptyWindow();
    const grown = following === -1 ? FIRST_WINDOW : Math.min(window.size * 2, LAST_WINDOW);
    const size = Math.max(wanted, Math.min(grown, this.size - offset));
    window.size = size;
    if (window.buffer.length < size) window.buffer = bufferOf(size);
    this.last = index;
    return window;
  }

  private fill(window: Window, offset: number): void {
    window.start = offset;
    window.length = 0;
    while (window.length < window.size) {
      const { buffer, length, size } = window;
      const got = attempt(() => readSync(this.fd, buffer, length, size - length, offset + length));
      if (got === 0) break;
      window.length += got;
    }
    this.bytesRead += window.length;
  }
}

/** First windows of closed files, used again: most files of a tree need no more. */
const SPARE: Uint8Array[] = [];

function bufferOf(size: number): Uint8Array {
  if (size > FIRST_WINDOW) return new Uint8Array(size);
  return SPARE.pop() ?? new Uint8Array(FIRST_WINDOW);
}

function emptyWindow(): Window {
  return { buffer: EMPTY, start: 0, length: 0, size: 0 };
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
