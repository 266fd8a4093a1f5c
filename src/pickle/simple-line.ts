/**
 * The literals of protocol 0 in the spelling that picklers write, each in one pass over its line.
 * What is spelled in any other way goes to `ops-literals.ts`, which knows how each reader takes it.
 * @module
 */
import { KIND } from './kinds.ts';
import { OP } from './opcodes.ts';

/** Lines longer than this are left to the general way; hundreds of digits may overflow, which C refuses. */
const LONGEST = 1024;
const LONGEST_FLOAT = 300;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const LONG_SUFFIX = 0x4c;
const UNDERSCORE = 0x5f;

/**
 * Reads the line at `from`, which must end before `end`: the index behind its newline and, in the low five
 * bits, the kind of the literal; 0 when it is spelled in another way than usual.
 */
export function plainLine(code: number, win: Uint8Array, from: number, end: number): number {
  const stop = Math.min(end, from + LONGEST);
  switch (code) {
    case OP.UNICODE:
      return unicodeLine(win, from, stop);
    case OP.INT:
      return intLine(win, from, stop);
    case OP.FLOAT:
      return floatLine(win, from, Math.min(stop, from + LONGEST_FLOAT));
    case OP.LONG:
      return longLine(win, from, stop);
    case OP.STRING:
      return stringLine(win, from, stop);
    default:
      return 0;
  }
}

/** The end of a line whose newline must stand at `at`. */
function ended(win: Uint8Array, at: number, stop: number, kind: number): number {
  return at < stop && win[at] === NEWLINE ? ((at + 1) << 5) | kind : 0;
}

/** The index behind the decimal digits at `from`. */
function behindDigits(win: Uint8Array, from: number, stop: number): number {
  let at = from;
  while (at < stop && (win[at]! - ZERO) >>> 0 <= 9) at++;
  return at;
}

/** `00` and `01` are bools; other numbers of two characters that are 0 or 1 are not written by anyone. */
function intLine(win: Uint8Array, from: number, stop: number): number {
  const first = win[from] === MINUS ? from + 1 : from;
  const at = behindDigits(win, first, stop);
  if (win[first] !== ZERO) return at > first ? ended(win, at, stop, KIND.INT) : 0;
  if (first > from) return 0;
  if (at === from + 1) return ended(win, at, stop, KIND.INT);
  const bool = at === from + 2 && win[from + 1]! <= ZERO + 1;
  return bool ? ended(win, at, stop, KIND.BOOL) : 0;
}

/** As an int without leading zeros, and an `L`. */
function longLine(win: Uint8Array, from: number, stop: number): number {
  const first = win[from] === MINUS ? from + 1 : from;
  const at = behindDigits(win, first, stop);
  if (at === first || at >= stop || win[at] !== LONG_SUFFIX) return 0;
  if (win[first] === ZERO && (first > from || at > first + 1)) return 0;
  return ended(win, at + 1, stop, KIND.INT);
}

/** Digits, a point and digits: what `repr(float)` writes most. */
function floatLine(win: Uint8Array, from: number, stop: number): number {
  const first = win[from] === MINUS ? from + 1 : from;
  const point = behindDigits(win, first, stop);
  if (point === first || point >= stop || win[point] !== POINT) return 0;
  const at = behindDigits(win, point + 1, stop);
  return at === point + 1 ? 0 : ended(win, at, stop, KIND.FLOAT);
}

/** The same quote at both ends, and nothing to unescape or to decode inside. */
function stringLine(win: Uint8Array, from: number, stop: number): number {
  const quote = win[from];
  if (quote !== 0x27 && quote !== 0x22) return 0;
  let at = from + 1;
  for (; at < stop && win[at] !== NEWLINE; at++) {
    if (win[at]! >= 0x80 || win[at] === BACKSLASH) return 0;
  }
  return at > from + 1 && win[at - 1] === quote ? ended(win, at, stop, KIND.STR_PY2) : 0;
}

/** Nothing to unescape. */
function unicodeLine(win: Uint8Array, from: number, stop: number): number {
  let at = from;
  for (; at < stop && win[at] !== NEWLINE; at++) {
    if (win[at] === BACKSLASH) return 0;
  }
  const dunder = win[from] === UNDERSCORE && win[from + 1] === UNDERSCORE && at > from + 1;
  return ended(win, at, stop, dunder ? KIND.STR_DUNDER : KIND.STR);
}
