/**
 * The literals of protocol 0, as `plainLine` in src/pickle/simple-line.ts: the address behind the line's newline
 * and, in the low five bits, the kind of the literal; 0 when it is spelled in another way than usual.
 * @module
 */
import { byteAt } from './registers';

const LONGEST: i32 = 1024;
const LONGEST_FLOAT: i32 = 300;
const NEWLINE: i32 = 0x0a;
const DOUBLE_QUOTE: i32 = 0x22;
const QUOTE: i32 = 0x27;
const BACKSLASH: i32 = 0x5c;
const MINUS: i32 = 0x2d;
const POINT: i32 = 0x2e;
const ZERO: i32 = 0x30;
const LONG_SUFFIX: i32 = 0x4c;
const DUNDER: i32 = 0x5f5f;

/** Reads the line at `from`, which must end before `end`. */
export function plainLine(code: i32, from: i32, end: i32): i32 {
  const stop = min(end, from + LONGEST);
  if (code == OP.UNICODE) return unicodeLine(from, stop);
  if (code == OP.INT) return intLine(from, stop);
  if (code == OP.FLOAT) return floatLine(from, min(stop, from + LONGEST_FLOAT));
  if (code == OP.LONG) return longLine(from, stop);
  return stringLine(from, stop);
}

/** The end of a line whose newline must stand at `at`. */
function ended(at: i32, stop: i32, kind: i32): i32 {
  return at < stop && byteAt(at) == NEWLINE ? ((at + 1) << 5) | kind : 0;
}

/** The address behind the decimal digits at `from`. */
function behindDigits(from: i32, stop: i32): i32 {
  let at = from;
  while (at < stop && <u32>(byteAt(at) - ZERO) <= 9) at++;
  return at;
}

/** The same where there are many: eight at a time. */
function behindManyDigits(from: i32, stop: i32): i32 {
  let at = from;
  while (at + 8 <= stop && areDigits(load<u64>(at))) at += 8;
  return behindDigits(at, stop);
}

/** Whether each of eight bytes is a digit: its high half is 3, and still is when 6 is added. */
function areDigits(bytes: u64): bool {
  const high: u64 = 0xf0f0f0f0f0f0f0f0;
  const raised = bytes + 0x0606060606060606;
  return ((bytes & high) | ((raised & high) >> 4)) == 0x3333333333333333;
}

function behindMinus(from: i32): i32 {
  return byteAt(from) == MINUS ? from + 1 : from;
}

function intLine(from: i32, stop: i32): i32 {
  const first = behindMinus(from);
  const at = behindDigits(first, stop);
  if (byteAt(first) != ZERO) return at > first ? ended(at, stop, KIND.INT) : 0;
  if (first > from) return 0;
  if (at == from + 1) return ended(at, stop, KIND.INT);
  const bool = at == from + 2 && byteAt(from + 1) <= ZERO + 1;
  return bool ? ended(at, stop, KIND.BOOL) : 0;
}

function longLine(from: i32, stop: i32): i32 {
  const first = behindMinus(from);
  const at = behindDigits(first, stop);
  if (at == first || at >= stop || byteAt(at) != LONG_SUFFIX) return 0;
  if (byteAt(first) == ZERO && (first > from || at > first + 1)) return 0;
  return ended(at + 1, stop, KIND.INT);
}

function floatLine(from: i32, stop: i32): i32 {
  const first = behindMinus(from);
  const point = behindDigits(first, stop);
  if (point == first || point >= stop || byteAt(point) != POINT) return 0;
  const at = behindManyDigits(point + 1, stop);
  return at == point + 1 ? 0 : ended(at, stop, KIND.FLOAT);
}

function stringLine(from: i32, stop: i32): i32 {
  const quote = byteAt(from);
  if (quote != QUOTE && quote != DOUBLE_QUOTE) return 0;
  let at = from + 1;
  for (; at < stop && byteAt(at) != NEWLINE; at++) {
    if (byteAt(at) >= 0x80 || byteAt(at) == BACKSLASH) return 0;
  }
  return at > from + 1 && byteAt(at - 1) == quote ? ended(at, stop, KIND.STR_PY2) : 0;
}

function unicodeLine(from: i32, stop: i32): i32 {
  let at = from;
  for (; at < stop && byteAt(at) != NEWLINE; at++) {
    if (byteAt(at) == BACKSLASH) return 0;
  }
  return ended(at, stop, textKind(from, at));
}

/** The kind of the text that stands in `[from, end)`. */
export function textKind(from: i32, end: i32): i32 {
  return <i32>load<u16>(from) == DUNDER && end - from > 1 ? KIND.STR_DUNDER : KIND.STR;
}
