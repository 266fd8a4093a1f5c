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
/** Bytes compared at a time. */
const WORD = 4;

interface Slot {
  readonly lines: DataView;
  readonly mapped: boolean;
  readonly global: number;
}

/** The last globals by the bytes of their two lines. */
export class LineNames {
  /** Behind the lines that were found. */
  end = 0;
  private readonly slots: Map<number, Slot> = new Map();
  private slot = 0;
  /** The bytes of the window, as words. */
  private seen: Uint8Array | undefined;
  private words: DataView | undefined;

  /** The global that the lines at `offset` named before; `mapped` while Python 2 names are. */
  find(window: Window, offset: number, mapped: boolean): number | undefined {
    const { bytes, base, length } = window;
    const from = offset - base;
    this.end = 0;
    if (from < 0) return undefined;
    const first = bytes.indexOf(NEWLINE, from);
    const second = first < 0 ? -1 : bytes.indexOf(NEWLINE, first + 1);
    const to = second + 1;
    if (second < 0 || to > length || to - from > LONGEST) return undefined;
    this.end = base + to;
    this.slot = slotOf(bytes, from, first, second);
    const known = this.slots.get(this.slot);
    if (known === undefined || known.mapped !== mapped) return undefined;
    return isEqual(known.lines, this.wordsOf(bytes), from, to) ? known.global : undefined;
  }

  private wordsOf(bytes: Uint8Array): DataView {
    if (this.seen === bytes && this.words !== undefined) return this.words;
    this.seen = bytes;
    this.words = viewOf(bytes);
    return this.words;
  }

  /** Notes what the lines looked for last turned out to name. */
  remember(window: Window, offset: number, mapped: boolean, global: number): void {
    if (this.end === 0) return;
    const lines = viewOf(window.peek(offset, this.end - offset).slice());
    this.slots.set(this.slot, { lines, mapped, global });
  }
}

/** By the lengths and some bytes: every byte would take longer than to compare the lines. */
function slotOf(bytes: Uint8Array, from: number, first: number, second: number): number {
  const ends = (bytes[from] ?? 0) + (bytes[first + 1] ?? 0) * 5 + (bytes[second - 1] ?? 0) * 11;
  return (ends + (second - first) * 17 + (second - from) * 29) & (SLOTS - 1);
}

/** Whether all of `lines` stands in `[from, to)`: word by word, the last of which may overlap the one before. */
function isEqual(lines: DataView, words: DataView, from: number, to: number): boolean {
  const length = to - from;
  if (lines.byteLength !== length) return false;
  if (length < WORD) return isEqualShort(lines, words, from);
  const last = length - WORD;
  for (let i = 0; i < last; i += WORD) {
    if (lines.getInt32(i) !== words.getInt32(from + i)) return false;
  }
  return lines.getInt32(last) === words.getInt32(from + last);
}

function isEqualShort(lines: DataView, words: DataView, from: number): boolean {
  for (let i = 0; i < lines.byteLength; i++) {
    if (lines.getUint8(i) !== words.getUint8(from + i)) return false;
  }
  return true;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
