/**
 * A source that can be read but once, made one that can be read in any order: in memory while it is small,
 * else in a temporary file that no longer has a name.
 * @module
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bytesSource, type ByteSource } from '../core/source.ts';
import { openFile } from './file.ts';

const PIECE = 2 ** 20;
/** Bytes kept in memory. */
const MEMORY = 2 ** 24;

/** Takes a whole source in; its own limits decide how much that can be. */
export function spoolSource(stream: ByteSource): ByteSource & { close?(): void } {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = stream.read(length, PIECE);
    if (piece.length === 0) return bytesSource(Buffer.concat(pieces));
    if (length + piece.length > MEMORY) return toFile(pieces, stream, length);
    pieces.push(piece.slice());
    length += piece.length;
  }
}

function toFile(pieces: readonly Uint8Array[], stream: ByteSource, length: number): ByteSource {
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-spool-'));
  const path = join(folder, 'stream');
  const fd = openSync(path, 'wx', 0o600);
  const write = (piece: Uint8Array): void => {
    for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
  };
  try {
    pieces.forEach(write);
    for (let at = length; ;) {
      const piece = stream.read(at, PIECE);
      if (piece.length === 0) break;
      write(piece);
      stream.forget?.(at, at + piece.length);
      at += piece.length;
    }
    return openFile(path);
  } finally {
    closeSync(fd);
    rmSync(folder, { recursive: true, force: true });
  }
}
