/**
 * Containers while nothing needs to be recorded, as `bareContainer` in src/pickle/hot.ts. What is not simple
 * changes nothing and is left to it: above all, what holds something that was recorded.
 * @module
 */
import { kindAt, push, refAt, register, setRef, setRegister } from './registers';

/** Says that something recorded is in the run. */
const RECORDED: i32 = -1;

/**
 * What stands in `[from, size)` goes into the container below it, which no mark below `lowest` may be part of;
 * false where that is not simple.
 */
export function fillBare(from: i32, size: i32, lowest: i32, pairs: bool, marked: bool): bool {
  if (from <= lowest) return false;
  if (kindAt(from - 1) != (pairs ? KIND.BARE_DICT : KIND.BARE_LIST)) return false;
  if (pairs && (((size - from) & 1) != 0 || !haveSimpleKeys(from, size))) return false;
  const inside = deepestOf(from, size);
  if (inside == RECORDED) return false;
  if (inside + 1 > -refAt(from - 1)) setRef(from - 1, -1 - inside);
  noteFilled(from, marked);
  return true;
}

/** As `noteFilled` in src/pickle/hot.ts. */
function noteFilled(from: i32, marked: bool): void {
  if (marked) setRegister(REGISTER.LAST_FILLED, -1);
  else if (register(REGISTER.LAST_FILLED) == from)
    setRegister(REGISTER.ONE_BY_ONE, register(REGISTER.ONE_BY_ONE) + 1);
  else setRegister(REGISTER.LAST_FILLED, from);
}

/** Makes a tuple, list or dict of `[from, size)` in its place; false where that is not simple. */
export function makeBare(code: i32, from: i32, size: i32): bool {
  const kind = bareKind(code, from, size);
  if (kind == KIND.ABSENT) return false;
  const inside = deepestOf(from, size);
  if (inside == RECORDED) return false;
  push(from, -1 - inside, kind);
  return true;
}

function bareKind(code: i32, from: i32, size: i32): i32 {
  if (code == OP.LIST) return KIND.BARE_LIST;
  if (code == OP.DICT) return from == size ? KIND.BARE_DICT : KIND.ABSENT;
  let kind: i32 = KIND.BARE_TUPLE;
  for (let slot = from; slot < size; slot++) {
    const item = kindAt(slot);
    if (item > KIND.BARE_TUPLE_UNHASHABLE) return KIND.ABSENT;
    if (isUnhashable(item)) kind = KIND.BARE_TUPLE_UNHASHABLE;
  }
  return kind;
}

/** Of the kinds up to BARE_TUPLE_UNHASHABLE. */
function isUnhashable(kind: i32): bool {
  return kind == KIND.BYTEARRAY || (kind >= KIND.BARE_LIST && kind != KIND.BARE_TUPLE);
}

/** How deep containers stand in each other in the run; the greatest is noted. */
function deepestOf(from: i32, size: i32): i32 {
  let deepest: i32 = 0;
  for (let slot = from; slot < size; slot++) {
    const kind = kindAt(slot);
    if (kind <= KIND.LAST_LITERAL) continue;
    if (kind > KIND.BARE_TUPLE_UNHASHABLE) return RECORDED;
    deepest = max(deepest, -refAt(slot));
  }
  if (deepest > register(REGISTER.DEEPEST)) setRegister(REGISTER.DEEPEST, deepest);
  return deepest;
}

function haveSimpleKeys(from: i32, size: i32): bool {
  for (let slot = from; slot < size; slot += 2) {
    const kind = kindAt(slot);
    const simple = kind <= KIND.EMPTY_TUPLE ? kind != KIND.BYTEARRAY : kind == KIND.BARE_TUPLE;
    if (!simple) return false;
  }
  return true;
}
