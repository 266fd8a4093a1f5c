/**
 * A stream (standard input, a pipe) as bytes that can be read anywhere: in memory while it is small,
 * else in a temporary file that no longer has a name.
 * @module
 */
import { mkdtempSync, openSync, rmSync, writeSync, closeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError } from '../core/error.ts';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { openFile } from './file.ts';

/** Where a stream may go. */
export interface SpoolLimits {
  /** Bytes kept in memory. */
  readonly memory: number;
  /** Bytes taken in all; a stream need not end. */
  readonly total: number;
}

const LIMITS: SpoolLimits = { memory: 2 ** 26, total: 2 ** 38 };

/** A spooled stream; `close` gives its space back. */
export interface Spooled {
  readonly source: ByteSource;
  close(): void;
}

/** Takes a whole stream in. */
export async function spool(
  stream: AsyncIterable<Uint8Array>,
  limits: SpoolLimits = LIMITS,
): Promise<Spooled> {
  const pieces: Uint8Array[] = [];
  let held = 0;
  const iterator = stream[Symbol.asyncIterator]();
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    pieces.push(next.value);
    held += next.value.length;
    if (held > limits.memory) return toFile(pieces, iterator, limits);
  }
  return { source: bytesSource(concatenated(pieces, held)), close: () => undefined };
}

async function toFile(
  pieces: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
  limits: SpoolLimits,
): Promise<Spooled> {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-stdin-'));
  const path = join(folder, 'stdin');
  const fd = openSync(path, 'wx', 0o600);
  try {
    let total = 0;
    const write = (piece: Uint8Array): void => {
      total += piece.length;
      if (total > limits.total) {
        throw new ModelFileError('LIMIT_EXCEEDED', `a stream of more than ${limits.total} bytes`);
      }
      for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
    };
    pieces.forEach(write);
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
      write(next.value);
    }
    const source = openFile(path);
    return { source, close: () => source.close() };
  } finally {
    closeSync(fd);
    rmSync(folder, { recursive: true, force: true });
  }
}

function concatenated(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
