/**
 * One file being written, under a temporary name.
 * @module
 */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { ModelFileError } from '../core/error.ts';
import type { Sink } from '../core/sink.ts';
import type { ByteSource } from '../core/source.ts';
import type { CopyTask } from './copy-pieces.ts';
import { copyRanges } from './copy-ranges.ts';
import { fileRange } from './file-range.ts';

/** Bytes of a source without a file that are taken at a time. */
const PIECE = 2 ** 20;
/** Small writes are gathered. */
const GATHERED = 2 ** 16;

/** A range of a source that is written, read back and compared when the sink is flushed. */
export interface CopiedRange {
  readonly source: ByteSource;
  readonly offset: number;
  readonly length: number;
}

/** See `Sink.copy`. */
type Seen = (piece: Uint8Array) => void;

/** A sink on disk. */
export class FileSink implements Sink {
  readonly path: string;
  /** By position in this file. */
  readonly copied: Map<number, CopiedRange> = new Map();
  private readonly fd: number;
  private written = 0;
  private readonly gathered = Buffer.allocUnsafe(GATHERED);
  private waiting = 0;
  /** Long copies, all done together when the sink is flushed. */
  private readonly tasks: CopyTask[] = [];
  private readonly progress: ((bytes: number) => void) | undefined;

  /** Creates the file; it must not exist. `progress` is told of bytes written. */
  constructor(path: string, progress?: (bytes: number) => void) {
    this.path = path;
    this.progress = progress;
    this.fd = attempt(() => openSync(path, 'wx+'));
  }

  get position(): number {
    return this.written + this.waiting;
  }

  write(bytes: Uint8Array): void {
    if (this.waiting + bytes.length > GATHERED) this.settleSmall();
    if (bytes.length > GATHERED) {
      this.put(bytes, this.written);
      this.written += bytes.length;
      this.progress?.(bytes.length);
      return;
    }
    this.gathered.set(bytes, this.waiting);
    this.waiting += bytes.length;
  }

  copy(source: ByteSource, offset: number, length: number, seen?: Seen): void {
    if (length === 0) return;
    this.settleSmall();
    const range = fileRange(source, offset);
    // Whoever wants to see the bytes, to sum them up, sees them in order: no thread helps then.
    if (range === undefined || seen !== undefined) {
      this.copyPieces(source, offset, length, seen);
      return;
    }
    this.copied.set(this.written, { source, offset, length });
    const { fd, offset: from } = range;
    this.tasks.push({ fromFd: fd, from, toFd: this.fd, to: this.written, length });
    this.written += length;
  }

  patch(position: number, bytes: Uint8Array): void {
    this.flush();
    this.put(bytes, position);
  }

  /** What was written so far can be read under its name. */
  flush(): void {
    this.settleSmall();
    const tasks = this.tasks.splice(0);
    if (tasks.length > 0) copyRanges(tasks, this.progress);
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

  private settleSmall(): void {
    if (this.waiting === 0) return;
    const { waiting } = this;
    this.waiting = 0;
    this.put(this.gathered.subarray(0, waiting), this.written);
    this.written += waiting;
  }

  private copyPieces(source: ByteSource, offset: number, length: number, seen?: Seen): void {
    for (let done = 0; done < length; done += PIECE) {
      const wanted = Math.min(PIECE, length - done);
      const piece = source.read(offset + done, wanted);
      if (piece.length < wanted) throw cut(offset + done, wanted, piece.length);
      seen?.(piece);
      this.put(piece, this.written);
      this.written += wanted;
      this.progress?.(wanted);
    }
  }

  private put(bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length;) {
      done += attempt(() => writeSync(this.fd, bytes, done, bytes.length - done, at + done));
    }
  }
}

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
