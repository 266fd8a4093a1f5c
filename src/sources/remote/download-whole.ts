/**
 * Takes a whole file from a server that does not do ranges, into a temporary file.
 * @module
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelFileError } from '../../core/error.ts';
import { remoteFailure, shown } from './remote-error.ts';
import type { RemoteReply } from './remote-store.ts';

/** How much may come, and who is told of it. */
export interface DownloadLimits {
  readonly maxBytes: number;
  readonly progress: (bytes: number) => void;
}

/** A finished download: `path` is the only thing in a folder of its own. */
export interface Downloaded {
  readonly folder: string;
  readonly path: string;
  readonly size: number;
}

/** Writes the body of `reply`; throws `NOT_FETCHED` for more than is allowed, `SOURCE_FAILED` for less than promised. */
export async function downloadWhole(
  reply: RemoteReply,
  limits: DownloadLimits,
): Promise<Downloaded> {
  const promised = lengthOf(reply);
  if (promised !== undefined && promised > limits.maxBytes) {
    reply.discard();
    throw tooMuch(reply, limits.maxBytes);
  }
  const folder = mkdtempSync(join(tmpdir(), 'pickleproof-remote-'));
  const path = join(folder, 'file');
  try {
    const size = await writeBody(reply, path, limits);
    if (promised !== undefined && size !== promised) {
      throw remoteFailure(reply.url, `${promised} bytes promised, ${size} came`);
    }
    return { folder, path, size };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    reply.discard();
  }
}

async function writeBody(
  reply: RemoteReply,
  path: string,
  { maxBytes, progress }: DownloadLimits,
): Promise<number> {
  const fd = openSync(path, 'wx', 0o600);
  let size = 0;
  try {
    for await (const piece of reply.body) {
      size += piece.length;
      if (size > maxBytes) throw tooMuch(reply, maxBytes);
      for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
      progress(size);
    }
  } finally {
    closeSync(fd);
  }
  return size;
}

function lengthOf({ headers }: RemoteReply): number | undefined {
  const text = headers['content-length'];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function tooMuch(reply: RemoteReply, maxBytes: number): ModelFileError {
  const message = `${shown(reply.url)}: the server gives this file only as a whole, and it has more than the ${maxBytes} bytes of --max-download`;
  return new ModelFileError('NOT_FETCHED', message);
}
