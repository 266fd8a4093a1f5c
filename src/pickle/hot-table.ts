/**
 * What the hot loop of the machine does with each opcode byte. Group 0: it leaves it to the handlers.
 *
 * Opcodes are grouped by what they do, so that the loop has few paths, which are compiled soon and whole.
 * @module
 */
import { KIND } from './kinds.ts';
import { OP } from './opcodes.ts';

/** Pushes a literal of a fixed size. */
export const LITERAL = 1;
/** Pushes a counted text or number. */
export const TEXT = 2;
/** Stores the top in the memo. */
export const PUT = 3;
/** Pushes what the memo holds. */
export const GET = 4;
/** Pushes a mark. */
export const MARK = 5;
/** Makes or fills a list, dict or tuple. */
export const CONTAINER = 6;
/** A literal spelled in a line. */
export const LINE = 7;
/** Makes or fills a list, dict or tuple whose contents nobody needs. */
export const BARE = 8;
/** PUT and GET, whose index is spelled in a line. */
export const PUT_LINE = 9;
export const GET_LINE = 10;
/** Calls with what stands on the stack, while contents are recorded. */
export const CALL = 11;
/** Pushes what two lines name, if they did so before, while contents are recorded. */
export const NAME = 12;

/**
 * By opcode byte: one of the above in the high four bits; in the low four its own length with its
 * fixed-size argument (of a line, the opcode alone). One table is one load.
 */
export const HOT_TABLE: Uint8Array = new Uint8Array(256).fill(1);
/** By opcode byte: the kind that a `LITERAL` pushes. */
export const LITERAL_KIND: Uint8Array = new Uint8Array(256);

const HOT_LITERALS: readonly (readonly [code: number, width: number, kind: number])[] = [
  [OP.BININT1, 2, KIND.INT],
  [OP.BININT2, 3, KIND.INT],
  [OP.BININT, 5, KIND.INT],
  [OP.BINFLOAT, 9, KIND.FLOAT],
  [OP.NONE, 1, KIND.NONE],
  [OP.NEWTRUE, 1, KIND.BOOL],
  [OP.NEWFALSE, 1, KIND.BOOL],
  [OP.EMPTY_TUPLE, 1, KIND.EMPTY_TUPLE],
];
const HOT_OTHERS: readonly (readonly [code: number, width: number, group: number])[] = [
  [OP.SHORT_BINUNICODE, 2, TEXT],
  [OP.BINUNICODE, 5, TEXT],
  [OP.LONG1, 2, TEXT],
  [OP.MEMOIZE, 1, PUT],
  [OP.BINPUT, 2, PUT],
  [OP.LONG_BINPUT, 5, PUT],
  [OP.BINGET, 2, GET],
  [OP.LONG_BINGET, 5, GET],
  [OP.MARK, 1, MARK],
  [OP.EMPTY_LIST, 1, CONTAINER],
  [OP.EMPTY_DICT, 1, CONTAINER],
  [OP.TUPLE, 1, CONTAINER],
  [OP.TUPLE1, 1, CONTAINER],
  [OP.TUPLE2, 1, CONTAINER],
  [OP.TUPLE3, 1, CONTAINER],
  [OP.APPEND, 1, CONTAINER],
  [OP.APPENDS, 1, CONTAINER],
  [OP.SETITEM, 1, CONTAINER],
  [OP.SETITEMS, 1, CONTAINER],
  [OP.LIST, 1, CONTAINER],
  [OP.DICT, 1, CONTAINER],
  [OP.INT, 1, LINE],
  [OP.LONG, 1, LINE],
  [OP.FLOAT, 1, LINE],
  [OP.STRING, 1, LINE],
  [OP.UNICODE, 1, LINE],
  [OP.PUT, 1, PUT_LINE],
  [OP.GET, 1, GET_LINE],
  [OP.GLOBAL, 1, NAME],
  [OP.REDUCE, 1, CALL],
  [OP.NEWOBJ, 1, CALL],
  [OP.BINPERSID, 1, CALL],
];
for (const [code, width, kind] of HOT_LITERALS) {
  HOT_TABLE[code] = (LITERAL << 4) | width;
  LITERAL_KIND[code] = kind;
}
for (const [code, width, group] of HOT_OTHERS) {
  HOT_TABLE[code] = (group << 4) | width;
}

/** As `HOT_TABLE`, while nothing is on the stack that could be called: contents need not be recorded. */
export const BARE_TABLE: Uint8Array = HOT_TABLE.map(bareEntry);

function bareEntry(entry: number): number {
  const group = entry >> 4;
  if (group === CONTAINER) return (BARE << 4) | (entry & 15);
  // Nothing is there to be called, and a name ends the slice.
  return group === CALL || group === NAME ? 1 : entry;
}

for (const [code, kind] of [
  [OP.EMPTY_LIST, KIND.BARE_LIST],
  [OP.EMPTY_DICT, KIND.BARE_DICT],
] as const) {
  BARE_TABLE[code] = (LITERAL << 4) | 1;
  LITERAL_KIND[code] = kind;
}
