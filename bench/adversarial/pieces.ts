/**
 * Large inputs out of small pieces.
 * @module
 */
import { concat, type Piece } from '../../test/assembler.ts';

/** `pieces` again and again, `count` times. */
export function repeated(count: number, ...pieces: readonly Piece[]): Uint8Array {
  const one = concat(pieces);
  if (one.length === 1) return new Uint8Array(count).fill(one[0] ?? 0);
  const all = Buffer.alloc(one.length * count);
  if (all.length > 0) all.fill(one);
  return new Uint8Array(all.buffer, all.byteOffset, all.length);
}

/** The pieces made for 0, 1, … `count - 1`. */
export function numbered(count: number, make: (index: number) => Piece): Uint8Array {
  return concat(Array.from({ length: count }, (_, index) => make(index)));
}
