/**
 * When the compiled loop takes over, and where what lies in the memory that it and the rest of the machine share.
 *
 * All of it is reserved at once and none of it moves, so that no view of it ever goes stale. What is not
 * written takes no memory of the machine, but V8 counts it and collects garbage for it: the memo, which alone
 * grows with the size of a pickle, has little room at first. What needs longer tables goes on without the
 * compiled loop.
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
  STACK_REFS: 0x150000,
  MARKS: 0x550000,
  /** The memo's kinds, and behind all of them its references. */
  MEMO_KINDS: 0x650000,
} as const;

/** Entries of the tables. */
export const ROOM = {
  STACK: 0x100000,
  MARKS: 0x40000,
  MEMO: 0x100000,
  /** Of a memory that is made when that is not enough. */
  LARGE_MEMO: 0x1000000,
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
  /** The slot into which something was pushed that could be called; -1 where nothing was. */
  CALLABLE_AT: 8,
} as const;
