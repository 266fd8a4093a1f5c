/**
 * Pickles of samples. Whatever is called gets arguments that do nothing.
 * @module
 */
import { OP } from '../../pickle/opcodes.ts';
import { concat, littleEndian, text, type Piece } from './bytes.ts';

/** The only thing that a sample ever asks a shell to do. */
export const INERT = 'echo inert';

/** A whole pickle of protocol 2. */
export function pickle(...pieces: readonly Piece[]): Uint8Array {
  return concat(OP.PROTO, 2, ...pieces, OP.STOP);
}

/** A text. */
export function str(value: string): Piece {
  const bytes = text(value);
  return [OP.BINUNICODE, littleEndian(bytes.length, 4), bytes];
}

/** A whole number. */
export function num(value: number): Piece {
  return [OP.BININT, littleEndian(value, 4)];
}

/** A name of a module. */
export function global(module: string, name: string): Piece {
  return [OP.GLOBAL, text(`${module}\n${name}\n`)];
}

/** A tuple. */
export function tuple(...items: readonly Piece[]): Piece {
  return [OP.MARK, ...items, OP.TUPLE];
}

/** A call. */
export function call(callee: Piece, ...items: readonly Piece[]): Piece {
  return [callee, tuple(...items), OP.REDUCE];
}

/** A dict with texts as keys. */
export function dict(entries: Readonly<Record<string, Piece>>): Piece {
  return [
    OP.EMPTY_DICT,
    OP.MARK,
    ...Object.entries(entries).map(([key, value]) => [str(key), value]),
    OP.SETITEMS,
  ];
}
