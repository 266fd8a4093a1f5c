/**
 * Pieces of a file that were fetched: they never overlap, and those used longest ago make room for others.
 * @module
 */

import { ModelFileError } from '../../core/error.ts';

/** Bytes that are kept. */
const ROOM = 2 ** 25;

interface Piece {
  readonly start: number;
  readonly bytes: Uint8Array;
}

/** A range of a file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Keeps at most `room` bytes, and always the piece put last. */
export class PieceCache {
  private readonly room: number;
  /** The one used last stands last. */
  private pieces: Piece[] = [];

  constructor(room: number = ROOM) {
    this.room = room;
  }

  /** From the first to the last byte of `[start, end)` that is not here; undefined when all of it is. */
  missing(start: number, end: number): Span | undefined {
    this.keep(start, end);
    let from = start;
    for (let piece = this.at(from); piece !== undefined && from < end; piece = this.at(from)) {
      from = endOf(piece);
    }
    if (from >= end) return undefined;
    let to = end;
    for (let piece = this.at(to - 1); piece !== undefined; piece = this.at(to - 1))
      to = piece.start;
    return { start: from, end: to };
  }

  /** The start of the first piece in `[start, end)`, else `end`. */
  nextStart(start: number, end: number): number {
    return this.pieces.reduce(
      (next, piece) => (piece.start >= start && piece.start < next ? piece.start : next),
      end,
    );
  }

  /** Where the piece ends that holds this byte. */
  endOf(offset: number): number | undefined {
    const piece = this.at(offset);
    return piece && endOf(piece);
  }

  /** Adds what came; the parts that are here already stay as they are. */
  put(start: number, bytes: Uint8Array): void {
    const end = start + bytes.length;
    // Inner pieces are dropped, as the new one holds the same bytes of the same file.
    this.pieces = this.pieces.filter((piece) => piece.start < start || endOf(piece) > end);
    let from = start;
    let to = end;
    for (const piece of this.pieces) {
      if (piece.start <= from && endOf(piece) > from) from = endOf(piece);
      if (piece.start < to && endOf(piece) >= to) to = piece.start;
    }
    if (from < to)
      this.pieces.push({ start: from, bytes: bytes.subarray(from - start, to - start) });
    this.makeRoom();
  }

  /** The bytes of a range that is here in full. */
  take(start: number, end: number): Uint8Array {
    const first = this.at(start);
    if (first !== undefined && endOf(first) >= end) {
      this.touch(first);
      return first.bytes.subarray(start - first.start, end - first.start);
    }
    const joined = new Uint8Array(end - start);
    let filled = 0;
    for (const piece of this.pieces) {
      const from = Math.max(start, piece.start);
      const to = Math.min(end, endOf(piece));
      if (from >= to) continue;
      joined.set(piece.bytes.subarray(from - piece.start, to - piece.start), from - start);
      filled += to - from;
    }
    if (filled === joined.length) return joined;
    // Zeros in their place could be judged as what the file holds.
    throw new ModelFileError('INTERNAL', `${joined.length - filled} bytes of a range are not here`);
  }

  private at(offset: number): Piece | undefined {
    return this.pieces.findLast((piece) => piece.start <= offset && endOf(piece) > offset);
  }

  /** What touches a range is what who asks for the range will take. */
  private keep(start: number, end: number): void {
    const touches = (piece: Piece): boolean => piece.start < end && endOf(piece) > start;
    if (this.pieces.length < 2) return;
    this.pieces = [...this.pieces.filter((one) => !touches(one)), ...this.pieces.filter(touches)];
  }

  private touch(piece: Piece): void {
    if (this.pieces.at(-1) === piece) return;
    this.pieces = this.pieces.filter((other) => other !== piece);
    this.pieces.push(piece);
  }

  private makeRoom(): void {
    let held = this.pieces.reduce((sum, { bytes }) => sum + bytes.length, 0);
    while (held > this.room && this.pieces.length > 1) {
      held -= this.pieces.shift()?.bytes.length ?? 0;
    }
  }
}

function endOf({ start, bytes }: Piece): number {
  return start + bytes.length;
}
