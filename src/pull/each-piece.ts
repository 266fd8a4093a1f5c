/**
 * Reads an open file from its start, and lets signals and other transfers have their turn.
 * @module
 */
import { readSync } from 'node:fs';
import { onDisk, PullError } from './pull-error.ts';

const PIECE = 2 ** 20;
/** Bytes between two breaths. */
const BREATH = 2 ** 25;

/**
 * Hands the first `length` bytes to `use`, in order, in pieces that are only valid during the call; how many there
 * were. Throws `INTERRUPTED` when the signal is given.
 */
export async function eachPiece(
  fd: number,
  length: number,
  { signal, use }: { readonly signal: AbortSignal; readonly use: (piece: Uint8Array) => void },
): Promise<number> {
  const buffer = new Uint8Array(PIECE);
  let at = 0;
  let breath = BREATH;
  while (at < length) {
    const most = Math.min(PIECE, length - at);
    const got = onDisk(() => readSync(fd, buffer, 0, most, at));
    if (got === 0) break;
    use(buffer.subarray(0, got));
    at += got;
    if (at < breath) continue;
    breath = at + BREATH;
    await new Promise((resolve) => setImmediate(resolve));
    if (signal.aborted) throw new PullError('INTERRUPTED', 'interrupted');
  }
  return at;
}
