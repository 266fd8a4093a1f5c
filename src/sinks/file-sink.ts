/**
 * One file being written, under a temporary name.
 * @module
 */
import { closeSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { Sink } from '../core/sink.ts';
import type { ByteSource } from '../core/source.ts';
import { fileRange } from './file-range.ts';

/** Bytes copied at a time: as large as fits the processor's cache twice. */
const PIECE = 2 ** 20;
/** Small writes are gathered. */
const GATHERED = 2 ** 16;

/** A range of a source that was written, read back and compared. */
export interface CopiedRange {
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
}

/** A sink on disk. */
export class FileSink implements Sink {
  readonly path: string;
  /** By position in this file. */
  readonly copied: Map<number, CopiedRange> = new Map();
  private readonly fd: number;
  private written = 0;
  private readonly gathered = Buffer.allocUnsafe(GATHERED);
  private waiting = 0;

  /** Creates the file; it must not exist. */
  constructor(path: string) {
    this.path = path;
    this.fd = attempt(() => openSync(path, 'wx+'));
  }

  get position(): number {
    return this.written + this.waiting;
  }

  write(bytes: Uint8Array): void {
    if (this.waiting + bytes.length > GATHERED) this.flush();
    if (bytes.length > GATHERED) {
      this.put(bytes, this.written);
      this.written += bytes.length;
      return;
    }
    this.gathered.set(bytes, this.waiting);
    this.waiting += bytes.length;
  }

  copy(
    source: ByteSource,
    offset: number,
    length: number,
    seen?: (piece: Uint8Array) => void,
  ): void {
    if (length === 0) return;
    this.flush();
    this.copied.set(this.written, { source, offset, length });
    const range = fileRange(source, offset);
    for (let done = 0; done < length; done += PIECE) {
      const wanted = Math.min(PIECE, length - done);
      const piece = range
        ? this.readFrom(range.fd, range.offset + done, wanted)
        : source.read(offset + done, wanted);
      if (piece.length < wanted) throw cut(offset + done, wanted, piece.length);
      this.put(piece, this.written);
      this.checkWritten(piece);
      seen?.(piece);
      this.written += wanted;
    }
  }

  patch(position: number, bytes: Uint8Array): void {
    this.flush();
    this.put(bytes, position);
  }

  /** All bytes are on the disk when it returns. */
  close(): void {
    this.flush();
    attempt(() => fsyncSync(this.fd));
    closeSync(this.fd);
  }

  /** Gives the file up. */
  abandon(): void {
    closeSync(this.fd);
  }

  /** What was written so far can be read under its name. */
  flush(): void {
    if (this.waiting === 0) return;
    const { waiting } = this;
    this.waiting = 0;
    this.put(this.gathered.subarray(0, waiting), this.written);
    this.written += waiting;
  }

  private readFrom(fd: number, at: number, length: number): Uint8Array {
    const buffer = COPY;
    let got = 0;
    while (got < length) {
      const more = attempt(() => readSync(fd, buffer, got, length - got, at + got));
      if (more === 0) break;
      got += more;
    }
    return buffer.subarray(0, got);
  }

  private put(bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length;) {
      done += attempt(() => writeSync(this.fd, bytes, done, bytes.length - done, at + done));
    }
  }

  /** Reads back what was just written: a disk, a network share, another writer may have made it differ. */
  private checkWritten(piece: Uint8Array): void {
    const back = BACK.subarray(0, piece.length);
    const got = attempt(() => readSync(this.fd, back, 0, back.length, this.written));
    if (got === piece.length && back.compare(piece) === 0) return;
    throw new ModelFileError(
      'SOURCE_FAILED',
      `what was written at ${this.written} reads differently`,
    );
  }
}

const COPY = Buffer.allocUnsafeSlow(PIECE);
const BACK = Buffer.allocUnsafeSlow(PIECE);

/** The system's own words, without the path: `ENOSPC: no space left on device, write`. */
export function attempt<T>(action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new ModelFileError('SOURCE_FAILED', text.replace(/ '.*'$/s, ''), { cause });
  }
}

function cut(offset: number, wanted: number, there: number): ModelFileError {
  const message = `${wanted} bytes expected at ${offset}, ${there} are there`;
  return new ModelFileError('TRUNCATED', message, { offset });
}
