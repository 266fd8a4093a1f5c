/**
 * Takes a whole file from a server that does not do ranges, into a temporary file that no longer has a name.
 * @module
 */
import { closeSync, writeSync } from 'node:fs';
import { ModelFileError } from '../../core/error.ts';
import { namelessFile } from '../nameless-file.ts';
import { remoteFailure, shown } from './remote-error.ts';
import type { RemoteReply } from './remote-store.ts';

/** How much may come, and who is told of it. */
export interface DownloadLimits {
  readonly maxBytes: number;
  readonly progress: (bytes: number) => void;
}

/**
 * Writes the body of `reply` into a file without a name and returns its descriptor. Throws `NOT_FETCHED` for more than
 * is allowed, `SOURCE_FAILED` for less than promised.
 */
export async function downloadWhole(reply: RemoteReply, limits: DownloadLimits): Promise<number> {
  const promised = lengthOf(reply);
  if (promised !== undefined && promised > limits.maxBytes) {
    reply.discard();
    throw tooMuch(reply, limits.maxBytes);
  }
  const fd = namelessFile();
  try {
    const size = await writeBody(reply, fd, limits);
    if (promised === undefined || size === promised) return fd;
    throw remoteFailure(reply.url, `${promised} bytes promised, ${size} came`);
  } catch (error) {
    closeSync(fd);
    throw error;
  } finally {
    reply.discard();
  }
}

async function writeBody(
  reply: RemoteReply,
  fd: number,
  { maxBytes, progress }: DownloadLimits,
): Promise<number> {
  let size = 0;
  for await (const piece of reply.body) {
    size += piece.length;
    if (size > maxBytes) throw tooMuch(reply, maxBytes);
    for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at);
    progress(size);
  }
  return size;
}

function lengthOf({ headers }: RemoteReply): number | undefined {
  const text = headers['content-length'];
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function tooMuch(reply: RemoteReply, maxBytes: number): ModelFileError {
  const message = `${shown(reply.url)}: all of it would have to be fetched, and --max-download allows ${maxBytes} bytes`;
  return new ModelFileError('NOT_FETCHED', message);
}
