/**
 * Bytes out of pieces: the glue of the assembler.
 * @module
 */

/** Something that becomes bytes: a byte, bytes, or a list of such pieces. */
export type Piece = number | Uint8Array | readonly Piece[];

/** All pieces one after another. */
export function concat(...pieces: readonly Piece[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  flatten(pieces, chunks);
  return new Uint8Array(Buffer.concat(chunks));
}

/** UTF-8 bytes of a text. */
export function utf8(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf8'));
}

/** One byte for each character. */
export function latin1(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Bytes written as hexadecimal digits, blanks ignored. */
export function hex(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text.replaceAll(/\s/g, ''), 'hex'));
}

/** `size` bytes, little endian; a negative value in two's complement. */
export function littleEndian(value: number | bigint, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let rest = BigInt.asUintN(size * 8, BigInt(value));
  for (let i = 0; i < size; i++, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  return bytes;
}

/** `size` times the same byte. */
export function filled(size: number, byte = 0): Uint8Array {
  return new Uint8Array(size).fill(byte);
}

function flatten(pieces: readonly Piece[], into: Uint8Array[]): void {
  for (const piece of pieces) {
    if (typeof piece === 'number') into.push(Uint8Array.of(piece));
    else if (piece instanceof Uint8Array) into.push(piece);
    else flatten(piece, into);
  }
}
