/**
 * Whole values as opcodes: what most tests write instead of single opcodes.
 * @module
 */
import { concat, littleEndian, type Piece } from './bytes.ts';
import {
  APPENDS,
  BUILD,
  EMPTY_DICT,
  EMPTY_LIST,
  EMPTY_TUPLE,
  MARK,
  NEWOBJ,
  NONE,
  REDUCE,
  SETITEMS,
  STACK_GLOBAL,
  TUPLE,
  TUPLE1,
  TUPLE2,
  TUPLE3,
  binbytes,
  binint,
  binunicode,
  frame,
} from './opcodes.ts';

/** The bytes of a pickle (or of any pieces). */
export const pickle: (...pieces: readonly Piece[]) => Uint8Array = concat;

/** A text as BINUNICODE, which every protocol from 1 on reads. */
export const str = (text: string): Piece => binunicode(text);

/** Bytes as BINBYTES. */
export const bytes = (data: Uint8Array): Piece => binbytes(data);

/** A small whole number as BININT. */
export const num = (value: number): Piece => binint(value);

/** `None`. */
export const none: Piece = NONE;

/** A tuple in the shortest form of protocol 2. */
export function tuple(...items: readonly Piece[]): Piece {
  const short = [EMPTY_TUPLE, TUPLE1, TUPLE2, TUPLE3][items.length];
  return short === undefined ? [MARK, items, TUPLE] : [items, short];
}

/** A tuple in the only form that protocol 0 has. */
export const tuple0 = (...items: readonly Piece[]): Piece => [MARK, items, TUPLE];

/** A list. */
export const list = (...items: readonly Piece[]): Piece => [EMPTY_LIST, MARK, items, APPENDS];

/** A dict of key and value pieces. */
export function dict(...entries: readonly (readonly [Piece, Piece])[]): Piece {
  return [EMPTY_DICT, MARK, entries, SETITEMS];
}

/** A dict with text keys: the usual state of an instance. */
export function attributes(values: Readonly<Record<string, Piece>>): Piece {
  return dict(...Object.entries(values).map(([key, value]) => [str(key), value] as const));
}

/** A name as STACK_GLOBAL (protocol 4). */
export const stackGlobal = (module: string, name: string): Piece => [
  str(module),
  str(name),
  STACK_GLOBAL,
];

/** `callee(*args)` by REDUCE. */
export const call = (callee: Piece, ...args: readonly Piece[]): Piece => [
  callee,
  tuple(...args),
  REDUCE,
];

/** `cls.__new__(cls, *args)` by NEWOBJ. */
export const instance = (cls: Piece, ...args: readonly Piece[]): Piece => [
  cls,
  tuple(...args),
  NEWOBJ,
];

/** BUILD of `object` with `state`. */
export const built = (object: Piece, state: Piece): Piece => [object, state, BUILD];

/** The pieces in a FRAME of exactly their length. */
export function framed(...pieces: readonly Piece[]): Piece {
  const body = concat(pieces);
  return [frame(body.length), body];
}

/** A whole number of any size as the bytes of LONG1 and LONG4. */
export function longBytes(value: bigint): Uint8Array {
  let size = 1;
  while (BigInt.asIntN(size * 8, value) !== value) size++;
  return littleEndian(value, size);
}
