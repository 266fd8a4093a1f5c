/**
 * The 68 opcodes of CPython's Lib/pickle.py under their own names: constants for those without an
 * argument, functions for the others. A length is taken from the data unless `claimed` says otherwise.
 * @module
 */
import { latin1, littleEndian, utf8, type Piece } from './bytes.ts';

export const MARK = 0x28;
export const EMPTY_TUPLE = 0x29;
export const STOP = 0x2e;
export const POP = 0x30;
export const POP_MARK = 0x31;
export const DUP = 0x32;
export const NONE = 0x4e;
export const BINPERSID = 0x51;
export const REDUCE = 0x52;
export const EMPTY_LIST = 0x5d;
export const APPEND = 0x61;
export const BUILD = 0x62;
export const DICT = 0x64;
export const APPENDS = 0x65;
export const LIST = 0x6c;
export const OBJ = 0x6f;
export const SETITEM = 0x73;
export const TUPLE = 0x74;
export const SETITEMS = 0x75;
export const EMPTY_DICT = 0x7d;
export const NEWOBJ = 0x81;
export const TUPLE1 = 0x85;
export const TUPLE2 = 0x86;
export const TUPLE3 = 0x87;
export const NEWTRUE = 0x88;
export const NEWFALSE = 0x89;
export const EMPTY_SET = 0x8f;
export const ADDITEMS = 0x90;
export const FROZENSET = 0x91;
export const NEWOBJ_EX = 0x92;
export const STACK_GLOBAL = 0x93;
export const MEMOIZE = 0x94;
export const NEXT_BUFFER = 0x97;
export const READONLY_BUFFER = 0x98;

type Text = string | Uint8Array;
type Length = number | bigint;

export const proto = (version: number): Piece => [0x80, version];
export const frame = (length: Length): Piece => [0x95, littleEndian(length, 8)];

export const int = (text: string | number): Piece => line(0x49, String(text));
export const long = (text: string | number): Piece => line(0x4c, `${text}L`);
/** LONG with exactly this line. */
export const longLine = (text: string): Piece => line(0x4c, text);
export const float = (text: string | number): Piece => line(0x46, String(text));
export const binint = (value: number): Piece => [0x4a, littleEndian(value, 4)];
export const binint1 = (value: number): Piece => [0x4b, value];
export const binint2 = (value: number): Piece => [0x4d, littleEndian(value, 2)];
export const long1 = (bytes: Uint8Array): Piece => sized(0x8a, 1, bytes, undefined);
export const long4 = (bytes: Uint8Array, claimed?: Length): Piece => sized(0x8b, 4, bytes, claimed);
export const binfloat = (value: number): Piece => [0x47, bigEndianDouble(value)];

/** STRING: `quoted` includes its quotes. */
export const string = (quoted: Text): Piece => line(0x53, quoted);
export const binstring = (text: Text, claimed?: Length): Piece => sized(0x54, 4, text, claimed);
export const shortBinstring = (text: Text, claimed?: Length): Piece =>
  sized(0x55, 1, text, claimed);
export const unicode = (escaped: Text): Piece => line(0x56, escaped);
export const binunicode = (text: Text, claimed?: Length): Piece => sized(0x58, 4, text, claimed);
export const shortBinunicode = (text: Text, claimed?: Length): Piece =>
  sized(0x8c, 1, text, claimed);
export const binunicode8 = (text: Text, claimed?: Length): Piece => sized(0x8d, 8, text, claimed);

export const binbytes = (data: Text, claimed?: Length): Piece => sized(0x42, 4, data, claimed);
export const shortBinbytes = (data: Text, claimed?: Length): Piece => sized(0x43, 1, data, claimed);
export const binbytes8 = (data: Text, claimed?: Length): Piece => sized(0x8e, 8, data, claimed);
export const bytearray8 = (data: Text, claimed?: Length): Piece => sized(0x96, 8, data, claimed);

export const get = (index: string | number): Piece => line(0x67, String(index));
export const binget = (index: number): Piece => [0x68, index];
export const longBinget = (index: number): Piece => [0x6a, littleEndian(index, 4)];
export const put = (index: string | number): Piece => line(0x70, String(index));
export const binput = (index: number): Piece => [0x71, index];
export const longBinput = (index: number): Piece => [0x72, littleEndian(index, 4)];

export const global = (module: Text, name: Text): Piece => [
  line(0x63, module),
  line(undefined, name),
];
export const inst = (module: Text, name: Text): Piece => [
  line(0x69, module),
  line(undefined, name),
];
export const persid = (id: Text): Piece => line(0x50, id);
export const ext1 = (code: number): Piece => [0x82, code];
export const ext2 = (code: number): Piece => [0x83, littleEndian(code, 2)];
export const ext4 = (code: number): Piece => [0x84, littleEndian(code, 4)];

function line(opcode: number | undefined, text: Text): Piece {
  return [opcode ?? [], bytesOf(text), 0x0a];
}

function sized(opcode: number, width: number, data: Text, claimed: Length | undefined): Piece {
  const bytes = bytesOf(data);
  return [opcode, littleEndian(claimed ?? bytes.length, width), bytes];
}

function bytesOf(text: Text): Uint8Array {
  return typeof text === 'string' ? utf8(text) : text;
}

function bigEndianDouble(value: number): Uint8Array {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return bytes;
}

/** A Python 2 text as its bytes. */
export const py2 = latin1;
