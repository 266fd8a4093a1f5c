/**
 * When the compiled loop takes over, and where what lies in the memory that it and the rest of the machine share.
 *
 * All of it is reserved at once and none of it moves, so that no view of it ever goes stale. What is not
 * written takes no memory of the machine. A pickle that needs longer tables goes on without the compiled loop.
 * @module
 */

/** Opcodes after which the compiled loop pays: the walk is long, and mostly about plain data. */
export const LONG_WALK = 10_000;

/** Offsets in bytes; the numbers are written into the compiled loop when it is made. */
export const AT = {
  /** What the loop is given and gives back: see `REGISTER`. */
  REGISTERS: 0x40,
  /** The window on the input. */
  WINDOW: 0x100,
  STACK_KINDS: 0x50000,
  STACK_REFS: 0x250000,
  MARKS: 0xa50000,
  MEMO_KINDS: 0xe50000,
  MEMO_REFS: 0x1650000,
  END: 0x3650000,
} as const;

/** Entries of the tables. */
export const ROOM = {
  STACK: 0x200000,
  MARKS: 0x100000,
  MEMO: 0x800000,
} as const;

/** Indexes into the registers, which are 32 bits each. */
export const REGISTER = {
  SIZE: 0,
  MARK_COUNT: 1,
  MEMOIZED: 2,
  OPCODES: 3,
  SHARED: 4,
  DEEPEST: 5,
  LAST_FILLED: 6,
  ONE_BY_ONE: 7,
} as const;
