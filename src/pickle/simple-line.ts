/**
 * The line arguments of protocol 0 in the spelling that picklers write.
 * What is spelled in any other way goes to `ops-literals.ts`, which knows how each reader takes it.
 * @module
 */
import { KIND } from './kinds.ts';
import { OP } from './opcodes.ts';

/** Lines longer than this are left to the general way. */
const LONGEST = 1024;
const LONGEST_FLOAT = 300;
const NEWLINE = 0x0a;
const BACKSLASH = 0x5c;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/** The index of the newline of the line at `from`, -1 when it is not in reach. */
export function lineEnd(win: Uint8Array, from: number, end: number): number {
  const stop = Math.min(end, from + LONGEST);
  for (let i = from; i < stop; i++) {
    if (win[i] === NEWLINE) return i;
  }
  return -1;
}

/** The index that a line of PUT or GET spells in plain decimal, -1 when it is anything else. */
export function plainIndex(win: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > 9) return -1;
  let index = 0;
  for (let i = from; i < to; i++) {
    const digit = win[i]! - ZERO;
    if (digit < 0 || digit > 9) return -1;
    index = index * 10 + digit;
  }
  return index;
}

/** The kind of the literal that a line spells in the usual way, 0 when it is spelled otherwise. */
export function plainKind(code: number, win: Uint8Array, from: number, to: number): number {
  switch (code) {
    case OP.INT:
      return intKind(win, from, to);
    case OP.LONG:
      return win[to - 1] === 0x4c && isDecimal(win, from, to - 1) ? KIND.INT : 0;
    case OP.FLOAT:
      return isFloat(win, from, to) ? KIND.FLOAT : 0;
    case OP.STRING:
      return isQuoted(win, from, to) ? KIND.STR_PY2 : 0;
    case OP.UNICODE:
      return unicodeKind(win, from, to);
    default:
      return 0;
  }
}

/** `00` and `01` are bools; other numbers of two characters that are 0 or 1 are not written by anyone. */
function intKind(win: Uint8Array, from: number, to: number): number {
  if (to - from === 2 && win[from] === ZERO) {
    return win[from + 1] === ZERO || win[from + 1] === ZERO + 1 ? KIND.BOOL : 0;
  }
  return isDecimal(win, from, to) ? KIND.INT : 0;
}

/** An optional minus and decimal digits without leading zeros. */
function isDecimal(win: Uint8Array, from: number, to: number): boolean {
  const first = win[from] === MINUS ? from + 1 : from;
  if (first >= to) return false;
  if (win[first] === ZERO) return first === from && to === first + 1;
  return onlyDigits(win, first, to);
}

function onlyDigits(win: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (win[i]! < ZERO || win[i]! > NINE) return false;
  }
  return to > from;
}

/** Digits, a point and digits: what `repr(float)` writes most. Hundreds of digits may overflow, which C refuses. */
function isFloat(win: Uint8Array, from: number, to: number): boolean {
  if (to - from > LONGEST_FLOAT) return false;
  let point = win[from] === MINUS ? from + 1 : from;
  const first = point;
  while (point < to && win[point] !== 0x2e) point++;
  return point < to && onlyDigits(win, first, point) && onlyDigits(win, point + 1, to);
}

/** The same quote at both ends, and nothing to unescape or to decode inside. */
function isQuoted(win: Uint8Array, from: number, to: number): boolean {
  const quote = win[from];
  if (to - from < 2 || (quote !== 0x27 && quote !== 0x22) || win[to - 1] !== quote) return false;
  for (let i = from + 1; i < to - 1; i++) {
    if (win[i]! >= 0x80 || win[i] === BACKSLASH) return false;
  }
  return true;
}

function unicodeKind(win: Uint8Array, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (win[i] === BACKSLASH) return 0;
  }
  return win[from] === 0x5f && win[from + 1] === 0x5f ? KIND.STR_DUNDER : KIND.STR;
}
