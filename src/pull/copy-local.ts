/**
 * Takes the bytes from a copy that another program has on this machine, so that nobody fetches them twice. The copy
 * is read, never linked to: what others may change is no file of ours.
 * @module
 */
import { closeSync, constants, fstatSync, openSync } from 'node:fs';
import { eachPiece } from './each-piece.ts';
import type { Receiver } from './part-file.ts';
import { PullError } from './pull-error.ts';

/**
 * The SHA-256 of the content, all of which is in `part` then; nothing when the copy cannot be read or is not what
 * the store promises. Only for a content whose digest is known.
 */
export async function copyLocal(
  path: string,
  part: Receiver,
  signal: AbortSignal,
): Promise<string | undefined> {
  const fd = openCopy(path);
  if (fd === undefined) return undefined;
  try {
    part.restart();
    await eachPiece(fd, Infinity, { signal, use: (piece) => part.append(piece) });
    return part.finish();
  } catch (error) {
    if (!(error instanceof PullError) || error.code !== 'WRONG_DIGEST') throw error;
    part.restart();
    return undefined;
  } finally {
    closeSync(fd);
  }
}

/** A cache links to its contents, so links are followed; a pipe that somebody put there is not waited for. */
function openCopy(path: string): number | undefined {
  let fd: number;
  try {
    fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
  if (fstatSync(fd).isFile()) return fd;
  closeSync(fd);
  return undefined;
}
