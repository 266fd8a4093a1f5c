/**
 * Takes the bytes from a copy that another program has on this machine, so that nobody fetches them twice. The copy
 * is read, never linked to: what others may change is no file of ours.
 * @module
 */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { PartFile } from './part-file.ts';
import { PullError } from './pull-error.ts';

const PIECE = 2 ** 20;
/** Bytes after which signals and other transfers get their turn. */
const BREATH = 2 ** 25;

/**
 * The SHA-256 of the content, all of which is in `part` then; nothing when the copy cannot be read or is not what
 * the store promises. Only for a content whose digest is known.
 */
export async function copyLocal(
  path: string,
  part: PartFile,
  signal: AbortSignal,
): Promise<string | undefined> {
  const fd = openCopy(path);
  if (fd === undefined) return undefined;
  try {
    part.restart();
    await takeAll(fd, part, signal);
    return part.finish();
  } catch (error) {
    if (!(error instanceof PullError) || error.code !== 'WRONG_DIGEST') throw error;
    part.restart();
    return undefined;
  } finally {
    closeSync(fd);
  }
}

async function takeAll(fd: number, part: PartFile, signal: AbortSignal): Promise<void> {
  const buffer = new Uint8Array(PIECE);
  for (let at = 0; ;) {
    const got = readSync(fd, buffer, 0, PIECE, at);
    if (got === 0) return;
    part.append(buffer.subarray(0, got));
    at += got;
    if (at % BREATH === 0) await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new PullError('INTERRUPTED', 'interrupted');
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
