/**
 * Pieces of bytes put together.
 * @module
 */

/** A byte, bytes, or pieces in order. */
export type Piece = number | Uint8Array | readonly Piece[];

/** All pieces, one behind the other. */
export function concat(...pieces: readonly Piece[]): Uint8Array {
  const flat = pieces.map((piece) =>
    typeof piece === 'object' && !(piece instanceof Uint8Array) ? concat(...piece) : piece,
  );
  const length = flat.reduce<number>(
    (sum, piece) => sum + (typeof piece === 'number' ? 1 : piece.length),
    0,
  );
  const out = new Uint8Array(length);
  let at = 0;
  for (const piece of flat) {
    if (typeof piece === 'number') out[at++] = piece;
    else {
      out.set(piece, at);
      at += piece.length;
    }
  }
  return out;
}

/** A text as UTF-8. */
export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

/** A whole number, little endian. */
export function littleEndian(value: number, width: number): Uint8Array {
  return Uint8Array.from(
    { length: width },
    (_, index) => Math.floor(value / 2 ** (8 * index)) & 0xff,
  );
}
