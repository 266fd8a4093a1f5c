/**
 * The bytes around calls, kept while they are at hand: most arguments stand right before their call, and
 * drawing them then needs no second read.
 * @module
 */
import type { Scalar } from '../core/value.ts';
import { decodeShortText, decodeSmall } from './literal.ts';
import type { Window } from './window.ts';

/** As long as what stands between two tensors of a checkpoint: then all of it is kept, keys included. */
const BEFORE = 192;
/** A literal is decoded from its first nine bytes on. */
const BEHIND = 9;
const FIRST = 1024;
/** A checkpoint of five thousand tensors has 0.8 MB of opcodes. */
const LARGEST = 2 ** 21;
const NONE = new Uint8Array(0);

/** Pieces of the source in order, none overlapping. */
export class Nearby {
  private bytes: Uint8Array = NONE;
  private used = 0;
  /** Of each piece: its offset in the source, and where it stands in `bytes`. */
  private readonly offsets: number[] = [];
  private readonly places: number[] = [];
  private end = 0;
  /** The piece that was found last. */
  private last = -1;

  /** Keeps what the window holds around the opcode at `position`. */
  keep(window: Window, position: number): void {
    const from = Math.max(position - BEFORE, window.base, this.end);
    const to = Math.min(position + BEHIND, window.base + window.length);
    if (from >= to || this.used + to - from > LARGEST) return;
    this.makeRoom(to - from);
    if (from !== this.end || this.offsets.length === 0) {
      this.offsets.push(from);
      this.places.push(this.used);
    }
    this.bytes.set(window.bytes.subarray(from - window.base, to - window.base), this.used);
    this.used += to - from;
    this.end = to;
  }

  /** The bytes of a range, if all of them were kept. */
  find(offset: number, length: number): Uint8Array | undefined {
    if (!this.isInLast(offset)) this.last = this.pieceOf(offset);
    const { last } = this;
    if (last < 0) return undefined;
    const at = (this.places[last] ?? 0) + offset - (this.offsets[last] ?? 0);
    return at + length <= (this.places[last + 1] ?? this.used)
      ? this.bytes.subarray(at, at + length)
      : undefined;
  }

  /** The number of up to four bytes, or truth value, whose opcode stands at `offset`; `undefined` for any other. */
  small(offset: number): Scalar | undefined {
    if (!this.isInLast(offset)) this.last = this.pieceOf(offset);
    const { last, bytes } = this;
    if (last < 0) return undefined;
    const at = (this.places[last] ?? 0) + offset - (this.offsets[last] ?? 0);
    return at + 4 < (this.places[last + 1] ?? this.used) ? decodeSmall(bytes, at) : undefined;
  }

  /** The short text whose opcode stands at `offset`, as BINUNICODE and SHORT_BINUNICODE write it; `undefined` for any other. */
  text(offset: number): Scalar | undefined {
    if (!this.isInLast(offset)) this.last = this.pieceOf(offset);
    const { last, bytes } = this;
    if (last < 0) return undefined;
    const at = (this.places[last] ?? 0) + offset - (this.offsets[last] ?? 0);
    return decodeShortText(bytes, at, this.places[last + 1] ?? this.used);
  }

  /** Most questions are about the piece that the one before was about. */
  private isInLast(offset: number): boolean {
    const { last, offsets } = this;
    return (
      last >= 0 && offset >= (offsets[last] ?? Infinity) && offset < (offsets[last + 1] ?? Infinity)
    );
  }

  /** The last piece that begins at `offset` or before it, -1 without one. */
  private pieceOf(offset: number): number {
    // Taking arrays apart is slow in code that runs but a few thousand times.
    let low = 0;
    let high = this.offsets.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.offsets[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  private makeRoom(more: number): void {
    if (this.used + more <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(FIRST, this.bytes.length * 2, this.used + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
