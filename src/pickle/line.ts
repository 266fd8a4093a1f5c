/**
 * Lines of text opcodes, of any length, without holding more of them than is used.
 * @module
 */
import type { Window } from './window.ts';

/** A line as `_Unpickler_Readline` in Modules/_pickle.c sees it. */
export interface Line {
  /** The first bytes of the line, newline excluded. */
  readonly bytes: Uint8Array;
  /** Length of the whole line, the newline included. */
  readonly length: number;
  /** Whether `bytes` is not all of it. */
  readonly clipped: boolean;
  /** Offset behind the line. */
  readonly end: number;
}

const NEWLINE = 0x0a;
/** Bytes looked at first: most lines are short, and most of these bytes are in the window. */
const FIRST_CHUNK = 256;
const LAST_CHUNK = 65_536;

/** Reads the line at `offset`, keeping `limit` bytes of it; `undefined` when the input ends before a newline. */
export function readLine(window: Window, offset: number, limit: number): Line | undefined {
  let kept: Uint8Array | undefined;
  let length = 0;
  for (let size = FIRST_CHUNK; ; size = Math.min(size * 4, LAST_CHUNK)) {
    const chunk = window.peek(
      offset + length,
      Math.min(size, window.source.size - offset - length),
    );
    const newline = chunk.indexOf(NEWLINE);
    const part = newline < 0 ? chunk : chunk.subarray(0, newline + 1);
    kept ??= part.slice(0, limit + 1);
    if (length > 0 && kept.length <= limit) kept = joined(kept, part, limit + 1);
    length += part.length;
    if (newline >= 0) break;
    if (chunk.length === 0) return undefined;
  }
  const content = length - 1;
  const bytes = kept.subarray(0, Math.min(content, limit));
  return { bytes, length, clipped: content > limit, end: offset + length };
}

function joined(head: Uint8Array, tail: Uint8Array, limit: number): Uint8Array {
  const bytes = new Uint8Array(Math.min(limit, head.length + tail.length));
  bytes.set(head);
  bytes.set(tail.subarray(0, bytes.length - head.length), head.length);
  return bytes;
}
