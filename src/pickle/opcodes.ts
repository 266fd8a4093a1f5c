/**
 * All opcodes of protocols 0 to 5, as data. Source: CPython Lib/pickletools.py and Modules/_pickle.c.
 * @module
 */

/** How the argument of an opcode is written. Counted forms: an unsigned length of that many bytes, then the bytes. */
export type Argument =
  | 'none'
  | 'line' // up to a newline
  | 'two-lines'
  | 'uint1'
  | 'uint2'
  | 'int4'
  | 'uint4'
  | 'uint8'
  | 'float8' // big endian
  | 'counted1'
  | 'counted4'
  | 'counted8';

/** One opcode. `protocol` is the one that introduced it. */
export interface Opcode {
  readonly code: number;
  readonly name: string;
  readonly protocol: number;
  readonly argument: Argument;
}

/** The opcode bytes by name. */
export const OP = {
  MARK: 0x28,
  EMPTY_TUPLE: 0x29,
  STOP: 0x2e,
  POP: 0x30,
  POP_MARK: 0x31,
  DUP: 0x32,
  BINBYTES: 0x42,
  SHORT_BINBYTES: 0x43,
  FLOAT: 0x46,
  BINFLOAT: 0x47,
  INT: 0x49,
  BININT: 0x4a,
  BININT1: 0x4b,
  LONG: 0x4c,
  BININT2: 0x4d,
  NONE: 0x4e,
  PERSID: 0x50,
  BINPERSID: 0x51,
  REDUCE: 0x52,
  STRING: 0x53,
  BINSTRING: 0x54,
  SHORT_BINSTRING: 0x55,
  UNICODE: 0x56,
  BINUNICODE: 0x58,
  EMPTY_LIST: 0x5d,
  APPEND: 0x61,
  BUILD: 0x62,
  GLOBAL: 0x63,
  DICT: 0x64,
  APPENDS: 0x65,
  GET: 0x67,
  BINGET: 0x68,
  INST: 0x69,
  LONG_BINGET: 0x6a,
  LIST: 0x6c,
  OBJ: 0x6f,
  PUT: 0x70,
  BINPUT: 0x71,
  LONG_BINPUT: 0x72,
  SETITEM: 0x73,
  TUPLE: 0x74,
  SETITEMS: 0x75,
  EMPTY_DICT: 0x7d,
  PROTO: 0x80,
  NEWOBJ: 0x81,
  EXT1: 0x82,
  EXT2: 0x83,
  EXT4: 0x84,
  TUPLE1: 0x85,
  TUPLE2: 0x86,
  TUPLE3: 0x87,
  NEWTRUE: 0x88,
  NEWFALSE: 0x89,
  LONG1: 0x8a,
  LONG4: 0x8b,
  SHORT_BINUNICODE: 0x8c,
  BINUNICODE8: 0x8d,
  BINBYTES8: 0x8e,
  EMPTY_SET: 0x8f,
  ADDITEMS: 0x90,
  FROZENSET: 0x91,
  NEWOBJ_EX: 0x92,
  STACK_GLOBAL: 0x93,
  MEMOIZE: 0x94,
  FRAME: 0x95,
  BYTEARRAY8: 0x96,
  NEXT_BUFFER: 0x97,
  READONLY_BUFFER: 0x98,
} as const;

/** One row per opcode, by code. */
export const OPCODES: readonly Opcode[] = [
  { code: 0x28, name: 'MARK', protocol: 0, argument: 'none' },
  { code: 0x29, name: 'EMPTY_TUPLE', protocol: 1, argument: 'none' },
  { code: 0x2e, name: 'STOP', protocol: 0, argument: 'none' },
  { code: 0x30, name: 'POP', protocol: 0, argument: 'none' },
  { code: 0x31, name: 'POP_MARK', protocol: 1, argument: 'none' },
  { code: 0x32, name: 'DUP', protocol: 0, argument: 'none' },
  { code: 0x42, name: 'BINBYTES', protocol: 3, argument: 'counted4' },
  { code: 0x43, name: 'SHORT_BINBYTES', protocol: 3, argument: 'counted1' },
  { code: 0x46, name: 'FLOAT', protocol: 0, argument: 'line' },
  { code: 0x47, name: 'BINFLOAT', protocol: 1, argument: 'float8' },
  { code: 0x49, name: 'INT', protocol: 0, argument: 'line' },
  { code: 0x4a, name: 'BININT', protocol: 1, argument: 'int4' },
  { code: 0x4b, name: 'BININT1', protocol: 1, argument: 'uint1' },
  { code: 0x4c, name: 'LONG', protocol: 0, argument: 'line' },
  { code: 0x4d, name: 'BININT2', protocol: 1, argument: 'uint2' },
  { code: 0x4e, name: 'NONE', protocol: 0, argument: 'none' },
  { code: 0x50, name: 'PERSID', protocol: 0, argument: 'line' },
  { code: 0x51, name: 'BINPERSID', protocol: 1, argument: 'none' },
  { code: 0x52, name: 'REDUCE', protocol: 0, argument: 'none' },
  { code: 0x53, name: 'STRING', protocol: 0, argument: 'line' },
  { code: 0x54, name: 'BINSTRING', protocol: 1, argument: 'counted4' },
  { code: 0x55, name: 'SHORT_BINSTRING', protocol: 1, argument: 'counted1' },
  { code: 0x56, name: 'UNICODE', protocol: 0, argument: 'line' },
  { code: 0x58, name: 'BINUNICODE', protocol: 1, argument: 'counted4' },
  { code: 0x5d, name: 'EMPTY_LIST', protocol: 1, argument: 'none' },
  { code: 0x61, name: 'APPEND', protocol: 0, argument: 'none' },
  { code: 0x62, name: 'BUILD', protocol: 0, argument: 'none' },
  { code: 0x63, name: 'GLOBAL', protocol: 0, argument: 'two-lines' },
  { code: 0x64, name: 'DICT', protocol: 0, argument: 'none' },
  { code: 0x65, name: 'APPENDS', protocol: 1, argument: 'none' },
  { code: 0x67, name: 'GET', protocol: 0, argument: 'line' },
  { code: 0x68, name: 'BINGET', protocol: 1, argument: 'uint1' },
  { code: 0x69, name: 'INST', protocol: 0, argument: 'two-lines' },
  { code: 0x6a, name: 'LONG_BINGET', protocol: 1, argument: 'uint4' },
  { code: 0x6c, name: 'LIST', protocol: 0, argument: 'none' },
  { code: 0x6f, name: 'OBJ', protocol: 1, argument: 'none' },
  { code: 0x70, name: 'PUT', protocol: 0, argument: 'line' },
  { code: 0x71, name: 'BINPUT', protocol: 1, argument: 'uint1' },
  { code: 0x72, name: 'LONG_BINPUT', protocol: 1, argument: 'uint4' },
  { code: 0x73, name: 'SETITEM', protocol: 0, argument: 'none' },
  { code: 0x74, name: 'TUPLE', protocol: 0, argument: 'none' },
  { code: 0x75, name: 'SETITEMS', protocol: 1, argument: 'none' },
  { code: 0x7d, name: 'EMPTY_DICT', protocol: 1, argument: 'none' },
  { code: 0x80, name: 'PROTO', protocol: 2, argument: 'uint1' },
  { code: 0x81, name: 'NEWOBJ', protocol: 2, argument: 'none' },
  { code: 0x82, name: 'EXT1', protocol: 2, argument: 'uint1' },
  { code: 0x83, name: 'EXT2', protocol: 2, argument: 'uint2' },
  { code: 0x84, name: 'EXT4', protocol: 2, argument: 'int4' },
  { code: 0x85, name: 'TUPLE1', protocol: 2, argument: 'none' },
  { code: 0x86, name: 'TUPLE2', protocol: 2, argument: 'none' },
  { code: 0x87, name: 'TUPLE3', protocol: 2, argument: 'none' },
  { code: 0x88, name: 'NEWTRUE', protocol: 2, argument: 'none' },
  { code: 0x89, name: 'NEWFALSE', protocol: 2, argument: 'none' },
  { code: 0x8a, name: 'LONG1', protocol: 2, argument: 'counted1' },
  { code: 0x8b, name: 'LONG4', protocol: 2, argument: 'counted4' },
  { code: 0x8c, name: 'SHORT_BINUNICODE', protocol: 4, argument: 'counted1' },
  { code: 0x8d, name: 'BINUNICODE8', protocol: 4, argument: 'counted8' },
  { code: 0x8e, name: 'BINBYTES8', protocol: 4, argument: 'counted8' },
  { code: 0x8f, name: 'EMPTY_SET', protocol: 4, argument: 'none' },
  { code: 0x90, name: 'ADDITEMS', protocol: 4, argument: 'none' },
  { code: 0x91, name: 'FROZENSET', protocol: 4, argument: 'none' },
  { code: 0x92, name: 'NEWOBJ_EX', protocol: 4, argument: 'none' },
  { code: 0x93, name: 'STACK_GLOBAL', protocol: 4, argument: 'none' },
  { code: 0x94, name: 'MEMOIZE', protocol: 4, argument: 'none' },
  { code: 0x95, name: 'FRAME', protocol: 4, argument: 'uint8' },
  { code: 0x96, name: 'BYTEARRAY8', protocol: 5, argument: 'counted8' },
  { code: 0x97, name: 'NEXT_BUFFER', protocol: 5, argument: 'none' },
  { code: 0x98, name: 'READONLY_BUFFER', protocol: 5, argument: 'none' },
];

const BY_CODE: ReadonlyMap<number, Opcode> = new Map(OPCODES.map((row) => [row.code, row]));

/** The opcode with this byte, if there is one. */
export function opcode(code: number): Opcode | undefined {
  return BY_CODE.get(code);
}
