/**
 * The dense part of the memo. An index beyond it, one that is taken and one that is free are left to
 * src/pickle/memo.ts.
 * @module
 */
import { kindAt, refAt } from './registers';

/** Stores the top of the stack under an index that is free; false where that is not simple. */
export function put(index: i32, room: i32, refs: i32, size: i32, fence: i32): bool {
  if (size <= fence || <u32>index >= <u32>room || load<u8>(AT.MEMO_KINDS + index) != 0)
    return false;
  store<i32>(refs + (index << 2), refAt(size - 1));
  store<u8>(AT.MEMO_KINDS + index, kindAt(size - 1));
  return true;
}

/** The kind of what is stored under an index; ABSENT for nothing. */
export function memoKind(index: i32, room: i32): i32 {
  return <u32>index < <u32>room ? <i32>load<u8>(AT.MEMO_KINDS + index) : KIND.ABSENT;
}

export function memoRef(index: i32, refs: i32): i32 {
  return load<i32>(refs + (index << 2));
}

/** Whether a kind is one that the machine counts when it is pushed again. */
export function isContainer(kind: i32): bool {
  return kind > KIND.LAST_LITERAL && kind < KIND.GLOBAL;
}
