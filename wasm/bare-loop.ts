/**
 * The hot loop of the machine as WebAssembly: `runSlice` in src/pickle/hot.ts where nothing needs to be recorded.
 *
 * Both loops do the same to the same tables, opcode by opcode, and stop at the same places;
 * src/pickle/equivalence.test.ts holds them to it. `scripts/bare-loop.mjs` compiles this one.
 * @module
 */
import { fillBare, makeBare } from './containers';
import { plainLine, textKind } from './lines';
import { isContainer, memoKind, memoRef, put } from './memo';
import { byteAt, markAt, push, register, setRegister } from './registers';

const MOST_DIGITS: i32 = 9;

/** The fence under `markCount` marks. */
function fenceOf(markCount: i32): i32 {
  return markCount == 0 ? 0 : markAt(markCount - 1);
}

/** Notes that something that could be called is on top: what follows is recorded. Counts its opcode. */
function stopAtCallable(size: i32, opcodes: i32): i32 {
  setRegister(REGISTER.CALLABLE_AT, size - 1);
  return opcodes + 1;
}

/**
 * Executes opcodes from index `from` of the window while they are common, whole before index `stop` and without
 * error, or up to one that pushes something that could be called; returns the index behind the last of them. `base` is the offset of the window in the source, `room` the
 * number of memo entries, `refs` the address of their references. There is room for one push, one mark and one memo entry per byte.
 */
export function run(from: i32, stop: i32, base: i32, room: i32, refs: i32): i32 {
  const end = AT.WINDOW + stop;
  const bias = base - AT.WINDOW;
  let size = register(REGISTER.SIZE);
  let markCount = register(REGISTER.MARK_COUNT);
  let memoized = register(REGISTER.MEMOIZED);
  let fence = fenceOf(markCount);
  let shared: i32 = 0;
  let opcodes: i32 = 0;
  let at: i32 = AT.WINDOW + from;
  for (; at < end; opcodes++) {
    const code = byteAt(at);
    switch (code) {
      case OP.BININT1:
        if (at + 2 > end) break;
        push(size++, ~(bias + at), KIND.INT);
        at += 2;
        continue;
      case OP.BININT2:
        if (at + 3 > end) break;
        push(size++, ~(bias + at), KIND.INT);
        at += 3;
        continue;
      case OP.BININT:
        if (at + 5 > end) break;
        push(size++, ~(bias + at), KIND.INT);
        at += 5;
        continue;
      case OP.BINFLOAT:
        if (at + 9 > end) break;
        push(size++, ~(bias + at), KIND.FLOAT);
        at += 9;
        continue;
      case OP.LONG1: {
        const next = at + 2 + byteAt(at + 1);
        if (next > end) break;
        push(size++, ~(bias + at), KIND.INT);
        at = next;
        continue;
      }
      case OP.NONE:
        push(size++, ~(bias + at++), KIND.NONE);
        continue;
      case OP.NEWTRUE:
      case OP.NEWFALSE:
        push(size++, ~(bias + at++), KIND.BOOL);
        continue;
      case OP.EMPTY_TUPLE:
        push(size++, ~(bias + at++), KIND.EMPTY_TUPLE);
        continue;
      case OP.EMPTY_LIST:
        push(size++, -1, KIND.BARE_LIST);
        at++;
        continue;
      case OP.EMPTY_DICT:
        push(size++, -1, KIND.BARE_DICT);
        at++;
        continue;
      case OP.SHORT_BINUNICODE: {
        const next = at + 2 + byteAt(at + 1);
        if (next > end) break;
        push(size++, ~(bias + at), textKind(at + 2, next));
        at = next;
        continue;
      }
      case OP.BINUNICODE: {
        if (at + 5 > end || byteAt(at + 4) != 0) break;
        const next = at + 5 + load<i32>(at + 1);
        if (next > end) break;
        push(size++, ~(bias + at), textKind(at + 5, next));
        at = next;
        continue;
      }
      case OP.INT:
      case OP.LONG:
      case OP.FLOAT:
      case OP.STRING:
      case OP.UNICODE: {
        const line = plainLine(code, at + 1, end);
        if (line == 0) break;
        push(size++, ~(bias + at), line & 31);
        at = line >>> 5;
        continue;
      }
      case OP.MEMOIZE:
        if (!put(memoized, room, refs, size, fence)) break;
        memoized++;
        at++;
        continue;
      case OP.BINPUT:
        if (at + 2 > end || !put(byteAt(at + 1), room, refs, size, fence)) break;
        memoized++;
        at += 2;
        continue;
      case OP.LONG_BINPUT:
        if (at + 5 > end || !put(load<i32>(at + 1), room, refs, size, fence)) break;
        memoized++;
        at += 5;
        continue;
      case OP.BINGET: {
        if (at + 2 > end) break;
        const index = byteAt(at + 1);
        const kind = memoKind(index, room);
        if (kind == KIND.ABSENT) break;
        push(size++, memoRef(index, refs), kind);
        at += 2;
        if (kind < KIND.GLOBAL) {
          shared += i32(isContainer(kind));
          continue;
        }
        opcodes = stopAtCallable(size, opcodes);
        break;
      }
      case OP.LONG_BINGET: {
        if (at + 5 > end) break;
        const index = load<i32>(at + 1);
        const kind = memoKind(index, room);
        if (kind == KIND.ABSENT) break;
        push(size++, memoRef(index, refs), kind);
        at += 5;
        if (kind < KIND.GLOBAL) {
          shared += i32(isContainer(kind));
          continue;
        }
        opcodes = stopAtCallable(size, opcodes);
        break;
      }
      case OP.PUT:
      case OP.GET: {
        let next = at + 1;
        let index: i32 = 0;
        for (; next < end; next++) {
          const digit = byteAt(next) - 0x30;
          if (<u32>digit > 9) break;
          index = index * 10 + digit;
        }
        const digits = next - at - 1;
        if (next >= end || byteAt(next) != 0x0a || digits < 1 || digits > MOST_DIGITS) break;
        if (code == OP.PUT) {
          if (!put(index, room, refs, size, fence)) break;
          memoized++;
        } else {
          const kind = memoKind(index, room);
          if (kind == KIND.ABSENT) break;
          push(size++, memoRef(index, refs), kind);
          if (kind >= KIND.GLOBAL) {
            opcodes = stopAtCallable(size, opcodes);
            at = next + 1;
            break;
          }
          shared += i32(isContainer(kind));
        }
        at = next + 1;
        continue;
      }
      case OP.MARK:
        store<i32>(AT.MARKS + (markCount << 2), size);
        markCount++;
        fence = size;
        at++;
        continue;
      case OP.APPEND:
      case OP.SETITEM: {
        const pairs = code == OP.SETITEM;
        const from = size - (pairs ? 2 : 1);
        if (!fillBare(from, size, fence, pairs, false)) break;
        size = from;
        at++;
        continue;
      }
      case OP.APPENDS:
      case OP.SETITEMS: {
        if (markCount == 0) break;
        const below = fenceOf(markCount - 1);
        if (!fillBare(fence, size, below, code == OP.SETITEMS, true)) break;
        size = fence;
        fence = below;
        markCount--;
        at++;
        continue;
      }
      case OP.TUPLE1:
      case OP.TUPLE2:
      case OP.TUPLE3: {
        const from = size - (code - OP.TUPLE1 + 1);
        if (from < fence || !makeBare(code, from, size)) break;
        size = from + 1;
        at++;
        continue;
      }
      case OP.TUPLE:
      case OP.LIST:
      case OP.DICT: {
        if (markCount == 0 || !makeBare(code, fence, size)) break;
        size = fence + 1;
        markCount--;
        fence = fenceOf(markCount);
        at++;
        continue;
      }
    }
    break;
  }
  setRegister(REGISTER.SIZE, size);
  setRegister(REGISTER.MARK_COUNT, markCount);
  setRegister(REGISTER.MEMOIZED, memoized);
  setRegister(REGISTER.OPCODES, opcodes);
  setRegister(REGISTER.SHARED, shared);
  return at - AT.WINDOW;
}
