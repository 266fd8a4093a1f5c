/**
 * The kinds of values that the machine tells apart, one byte each beside a reference.
 * @module
 */

/** Literals first (a negative reference: the complement of the opcode's offset), then records (positive). */
export const KIND = {
  ABSENT: 0,
  NONE: 1,
  BOOL: 2,
  INT: 3,
  FLOAT: 4,
  /** A text literal. */
  STR: 5,
  /** A text literal that begins with two underscores. */
  STR_DUNDER: 6,
  /** A Python 2 string (STRING, BINSTRING, SHORT_BINSTRING): text or bytes, as the loader's encoding says. */
  STR_PY2: 7,
  BYTES: 8,
  BYTEARRAY: 9,
  EMPTY_TUPLE: 10,
  BUFFER: 11,
  /** Last of the literals. */
  LAST_LITERAL: 11,
  /**
   * Containers whose contents were not recorded, as nothing was there that could be called with them: the
   * reference is the complement of their depth. Who asks for the contents has the pickle walked again.
   */
  BARE_LIST: 12,
  BARE_DICT: 13,
  BARE_TUPLE: 14,
  BARE_TUPLE_UNHASHABLE: 15,
  TUPLE: 16,
  /** A tuple that holds something unhashable: it cannot be a key. */
  TUPLE_UNHASHABLE: 17,
  /** A tuple (or frozenset) that holds the result of a call: being a key runs that result's `__hash__`. */
  TUPLE_HASHING: 18,
  LIST: 19,
  DICT: 20,
  SET: 21,
  FROZENSET: 22,
  FROZENSET_HASHING: 23,
  GLOBAL: 24,
  INSTANCE: 25,
  PERSISTENT: 26,
} as const;

/** Whether a Python `str` may stand here (under any text encoding but `bytes`). */
export function isText(kind: number): boolean {
  return kind === KIND.STR || kind === KIND.STR_DUNDER || kind === KIND.STR_PY2;
}

/** Whether the value is an exact tuple. */
export function isTuple(kind: number): boolean {
  return (
    kind === KIND.TUPLE ||
    kind === KIND.EMPTY_TUPLE ||
    kind === KIND.TUPLE_UNHASHABLE ||
    kind === KIND.TUPLE_HASHING ||
    kind === KIND.BARE_TUPLE ||
    kind === KIND.BARE_TUPLE_UNHASHABLE
  );
}

/** Whether the value is a list, dict, tuple or set. */
export function isContainer(kind: number): boolean {
  return kind > KIND.LAST_LITERAL && kind < KIND.GLOBAL;
}

/** Whether the contents of a container were left unrecorded. */
export function isBare(kind: number): boolean {
  return kind >= KIND.BARE_LIST && kind <= KIND.BARE_TUPLE_UNHASHABLE;
}

/** Whether `hash()` of the value raises TypeError. */
export function isUnhashable(kind: number): boolean {
  return (
    kind === KIND.LIST ||
    kind === KIND.DICT ||
    kind === KIND.SET ||
    kind === KIND.BYTEARRAY ||
    kind === KIND.TUPLE_UNHASHABLE ||
    kind === KIND.BARE_LIST ||
    kind === KIND.BARE_DICT ||
    kind === KIND.BARE_TUPLE_UNHASHABLE
  );
}

/** Whether `hash()` of the value may run a method of an object that a call made. */
export function isHashing(kind: number): boolean {
  return kind === KIND.INSTANCE || kind === KIND.TUPLE_HASHING || kind === KIND.FROZENSET_HASHING;
}

/** Whether the value can be called or constructed at all. */
export function isCallable(kind: number): boolean {
  return kind === KIND.GLOBAL || kind === KIND.INSTANCE || kind === KIND.PERSISTENT;
}
