/**
 * What GLOBAL lines resolved to before: protocols 0 to 2 spell module and name again at each use, and a
 * checkpoint does so a hundred thousand times.
 * @module
 */
import type { Window } from './window.ts';

/** A power of two; a pickle has few names, and one that takes another's place costs one look-up. */
const SLOTS = 256;
/** Bytes of both lines: longer ones are read the general way. */
const LONGEST = 250;
const NEWLINE = 0x0a;

interface Slot {
  readonly lines: Uint8Array;
  readonly mapped: boolean;
  readonly global: number;
}

/** The last globals by the bytes of their two lines. */
export class LineNames {
  /** Behind the lines that were found. */
  end = 0;
  private readonly slots: Map<number, Slot> = new Map();
  private slot = 0;

  /** The global that the lines at `offset` named before; `mapped` while Python 2 names are. */
  find(window: Window, offset: number, mapped: boolean): number | undefined {
    const { bytes, base, length } = window;
    const from = offset - base;
    if (from < 0) return undefined;
    const most = Math.min(length, from + LONGEST);
    let newlines = 0;
    let hash = 0;
    let at = from;
    for (; newlines < 2 && at < most; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === NEWLINE) newlines++;
      hash = (hash * 31 + byte) | 0;
    }
    this.end = newlines === 2 ? base + at : 0;
    this.slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const known = newlines === 2 ? this.slots.get(this.slot) : undefined;
    if (known === undefined || known.mapped !== mapped) return undefined;
    return isEqual(known.lines, bytes, from, at) ? known.global : undefined;
  }

  /** Notes what the lines looked for last turned out to name. */
  remember(window: Window, offset: number, mapped: boolean, global: number): void {
    if (this.end === 0) return;
    const lines = window.peek(offset, this.end - offset).slice();
    this.slots.set(this.slot, { lines, mapped, global });
  }
}

function isEqual(lines: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (lines.length !== to - from) return false;
  for (let i = 0; i < lines.length; i++) {
    if (lines[i] !== bytes[from + i]) return false;
  }
  return true;
}
