/**
 * The hot loop of the machine: the opcodes that make up nearly all of a real pickle, where they are simple.
 *
 * It is kept small and is entered once per slice of input: V8 then compiles it whole instead of patching
 * one endless activation. Everything else, and every error, is left to the handlers in `ops-*.ts`.
 * @module
 */
import { type BareLoop, bareLoopOf } from './bare-loop.ts';
import { deepen, deepestOf } from './depth.ts';
import {
  BARE,
  BARE_TABLE,
  CALL,
  CONTAINER,
  GET,
  GET_LINE,
  HOT_TABLE,
  LINE,
  LITERAL,
  LITERAL_KIND,
  MARK,
  NAME,
  PUT,
  PUT_LINE,
  TEXT,
} from './hot-table.ts';
import { isContainer, isUnhashable, KIND } from './kinds.ts';
import type { Machine } from './machine.ts';
import { OP } from './opcodes.ts';
import { binpersid, newobj, reduce } from './ops-calls.ts';
import { pushGlobal } from './ops-names.ts';
import { tupleKind } from './records.ts';
import { plainLine } from './simple-line.ts';

/** Bytes walked in one activation, at most. */
const SLICE = 65_536;

/** Runs hot slices: up to an opcode that needs a handler or error, the end of a slice or of the window. */
export function runHot(machine: Machine): void {
  for (;;) {
    const { recording, position } = machine;
    runOne(machine, recording);
    // A slice ends where contents begin or cease to be recorded, and what follows is as simple.
    if (machine.recording === recording || machine.position === position) return;
    machine.countStep();
  }
}

function runOne(machine: Machine, recording: boolean): void {
  const { window } = machine;
  const from = machine.position - window.base;
  const windowEnd = Math.min(window.length, machine.frameEnd - window.base);
  if (from < 0 || from >= windowEnd) return;
  const slice = recording ? machine.recordedSlice : machine.slice;
  const end = Math.min(windowEnd, from + slice);
  machine.reserve(end - from);
  const loop = recording ? undefined : bareLoopOf(machine, end - from);
  const reached =
    loop === undefined
      ? runSlice(machine, window.bytes, from, end, window.base)
      : runBare(machine, loop, from, end);
  if (reached >= end) {
    const next = Math.min(slice * 4, SLICE);
    if (recording) machine.recordedSlice = next;
    else machine.slice = next;
  }
  machine.position = window.base + reached;
}

/** As `runSlice`, with the compiled loop, which leaves it to us to fill what holds something recorded. */
function runBare(machine: Machine, loop: BareLoop, from: number, end: number): number {
  const { bytes, base } = machine.window;
  for (let at = from; ; at++) {
    at = loop.walk(machine, at, end, base);
    const left = at < end && BARE_TABLE[bytes[at]!]! >> 4 === BARE && !machine.recording;
    if (!left || runSlice(machine, bytes, at, at + 1, base) === at) return at;
  }
}

/**
 * Executes opcodes from `from` while they are common, whole inside `[from, end)` and without error.
 * Returns the index of the first that is not. `reserve` has made room for one push, one MARK and one
 * memo entry per byte, so nothing here checks capacity. Opcodes are grouped by what they do (`HOT_TABLE`):
 * few paths are compiled soon and whole.
 */
function runSlice(
  machine: Machine,
  win: Uint8Array,
  from: number,
  sliceEnd: number,
  base: number,
): number {
  const { memo, marks } = machine;
  const refs = machine.stackRefs;
  const kinds = machine.stackKinds;
  const memoRefs = memo.refs;
  const memoKinds = memo.kinds;
  const memoRoom = memoKinds.length;
  let size = machine.size;
  let markCount = machine.markCount;
  let fence = machine.fence;
  let memoized = memo.count;
  // Contents are recorded while the stack reaches above something that could be called with them.
  const { recording, callableAt: lowest } = machine;
  const callableAt = recording ? lowest : -1;
  const highestData = recording ? KIND.PERSISTENT : KIND.FROZENSET_HASHING;
  // Constants of the module are loads from its context inside a loop: keep them here.
  const table = recording ? HOT_TABLE : BARE_TABLE;
  const literalKinds = LITERAL_KIND;
  let opcodes = 0;
  let shared = 0;
  let end = sliceEnd;
  let i = from;
  while (i < end) {
    const code = win[i]!;
    const entry = table[code]!;
    const width = entry & 15;
    const group = entry >> 4;
    let next = i + width;
    if (next > end) break;
    if (group === LITERAL) {
      const literal = literalKinds[code]!;
      refs[size] = literal > KIND.LAST_LITERAL ? -1 : -1 - (base + i);
      kinds[size++] = literal;
    } else if (group === TEXT) {
      if (width === 2) next += win[i + 1]!;
      else if (win[i + 4] === 0) next += win[i + 1]! | (win[i + 2]! << 8) | (win[i + 3]! << 16);
      else break;
      if (next > end) break;
      const payload = i + width;
      refs[size] = -1 - (base + i);
      kinds[size++] =
        code === OP.LONG1
          ? KIND.INT
          : win[payload] === 0x5f && win[payload + 1] === 0x5f && next > payload + 1
            ? KIND.STR_DUNDER
            : KIND.STR;
    } else if (group === PUT) {
      const index = width === 2 ? win[i + 1]! : width === 1 ? memoized : longIndex(win, i);
      if (size <= fence || index >= memoRoom || memoKinds[index] !== 0) break;
      memoRefs[index] = refs[size - 1]!;
      memoKinds[index] = kinds[size - 1]!;
      memoized++;
    } else if (group === GET) {
      const index = width === 2 ? win[i + 1]! : longIndex(win, i);
      if (index >= memoRoom) break;
      const kind = memoKinds[index]!;
      if (kind === 0) break;
      if (kind > highestData) end = callableFrom(machine, size, next);
      else if (isContainer(kind)) shared++;
      refs[size] = memoRefs[index]!;
      kinds[size++] = kind;
    } else if (group === MARK) {
      marks[markCount++] = size;
      fence = size;
    } else if (group === CONTAINER || group === BARE) {
      machine.size = size;
      machine.markCount = markCount;
      const done =
        group === BARE ? bareContainer(machine, code) : container(machine, code, base + i);
      if (!done) break;
      size = machine.size;
      markCount = machine.markCount;
      fence = markCount === 0 ? 0 : marks[markCount - 1]!;
      // What could be called is gone: the rest of the slice is walked without recording.
      if (size <= callableAt) end = next;
    } else if (group === CALL || group === NAME) {
      const known = group === NAME ? nameInSlice(machine, base + i, base + end) : 0;
      if (known === undefined) break;
      machine.size = size;
      machine.markCount = markCount;
      machine.opcodes += opcodes + 1;
      machine.position = base + i;
      opcodes = -1;
      machine.countStep();
      if (group === CALL) callInSlice(machine, code);
      else {
        next = machine.lineNames.end - base;
        pushGlobal(machine, known);
      }
      size = machine.size;
      markCount = machine.markCount;
      fence = markCount === 0 ? 0 : marks[markCount - 1]!;
    } else if (group === LINE) {
      const line = plainLine(code, win, i + 1, end);
      if (line === 0) break;
      refs[size] = -1 - (base + i);
      kinds[size++] = line & 31;
      next = line >> 5;
    } else if (group === PUT_LINE || group === GET_LINE) {
      let index = 0;
      for (; next < end; next++) {
        const digit = win[next]! - 0x30;
        if (digit < 0 || digit > 9) break;
        index = index * 10 + digit;
      }
      // Anything but one to nine digits and a newline inside the slice is left to the general way.
      const digits = next - i - 1;
      if (next >= end || win[next] !== 0x0a || digits < 1 || digits > 9) break;
      if (index >= memoRoom) break;
      const kind = memoKinds[index]!;
      if (group === GET_LINE) {
        if (kind === 0) break;
        if (kind > highestData) end = callableFrom(machine, size, next + 1);
        else if (isContainer(kind)) shared++;
        refs[size] = memoRefs[index]!;
        kinds[size++] = kind;
      } else {
        if (size <= fence || kind !== 0) break;
        memoRefs[index] = refs[size - 1]!;
        memoKinds[index] = kinds[size - 1]!;
        memoized++;
      }
      next++;
    } else {
      break;
    }
    i = next;
    opcodes++;
  }
  machine.size = size;
  machine.markCount = markCount;
  memo.count = memoized;
  machine.opcodes += opcodes;
  machine.shared += shared;
  return i;
}

/**
 * The handlers of calls that need nothing but the stack: to leave the slice for each of them takes longer than
 * they do. Where they throw, the machine stands at their opcode, as it does elsewhere.
 */
function callInSlice(machine: Machine, code: number): void {
  if (code === OP.REDUCE) reduce(machine);
  else if (code === OP.NEWOBJ) newobj(machine);
  else binpersid(machine);
}

/** What the GLOBAL at `position` names, if its lines named it before and end inside the slice. */
function nameInSlice(machine: Machine, position: number, sliceEnd: number): number | undefined {
  const { lineNames } = machine;
  const known = lineNames.find(machine.window, position + 1, machine.protocol < 3);
  return lineNames.end > sliceEnd ? undefined : known;
}

/** Something that could be called is pushed into a slot: what follows `next` is recorded. */
function callableFrom(machine: Machine, slot: number, next: number): number {
  machine.callableAt = slot;
  return next;
}

/** A container opcode while nothing needs to be recorded; false, with nothing changed, where it is not simple. */
function bareContainer(machine: Machine, code: number): boolean {
  switch (code) {
    case OP.APPEND:
    case OP.APPENDS:
    case OP.SETITEM:
    case OP.SETITEMS:
      return fillBare(machine, code);
    default:
      return makeBare(machine, code);
  }
}

/** What goes into a container that is not recorded is dropped. */
function fillBare(machine: Machine, code: number): boolean {
  const { size, stackKinds, fence, marks, markCount } = machine;
  const marked = code === OP.APPENDS || code === OP.SETITEMS;
  const pairs = code === OP.SETITEM || code === OP.SETITEMS;
  const from = marked ? fence : size - (pairs ? 2 : 1);
  const below = markCount > 1 ? marks[markCount - 2]! : 0;
  if ((marked && markCount === 0) || from <= (marked ? below : fence)) return false;
  if (stackKinds[from - 1] !== (pairs ? KIND.BARE_DICT : KIND.BARE_LIST)) return false;
  if (pairs && ((size - from) % 2 !== 0 || !haveSimpleKeys(stackKinds, from, size))) return false;
  deepen(machine, from, size);
  noteFilled(machine, from, marked);
  machine.size = from;
  machine.markCount = marked ? markCount - 1 : markCount;
  return true;
}

/** Counts items that go one by one into what stands below `from`, again and again. */
function noteFilled(machine: Machine, from: number, marked: boolean): void {
  if (marked) machine.lastFilled = -1;
  else if (machine.lastFilled === from) machine.oneByOne++;
  else machine.lastFilled = from;
}

/** Tuples, and the lists and dicts of protocol 0. */
function makeBare(machine: Machine, code: number): boolean {
  const { size, stackRefs, stackKinds, fence, markCount } = machine;
  const marked = code === OP.TUPLE || code === OP.LIST || code === OP.DICT;
  const from = marked ? fence : size - (code - OP.TUPLE1 + 1);
  if (from < fence || (marked && markCount === 0)) return false;
  const kind = bareKind(code, stackKinds, from, size);
  if (kind === KIND.ABSENT) return false;
  // No one looks at the offset of what is not recorded: its reference says how deep it is.
  stackRefs[from] = -1 - deepestOf(machine, from, size);
  stackKinds[from] = kind;
  machine.size = from + 1;
  machine.markCount = marked ? markCount - 1 : markCount;
  return true;
}

/** The kind of what is made of the run `[from, to)` if that need not be recorded; ABSENT where it must be. */
function bareKind(code: number, kinds: Uint8Array, from: number, to: number): number {
  if (code === OP.LIST) return KIND.BARE_LIST;
  if (code === OP.DICT) return from === to ? KIND.BARE_DICT : KIND.ABSENT;
  let kind: number = KIND.BARE_TUPLE;
  for (let i = from; i < to; i++) {
    const item = kinds[i]!;
    if (item > KIND.BARE_TUPLE_UNHASHABLE) return KIND.ABSENT;
    if (isUnhashable(item)) kind = KIND.BARE_TUPLE_UNHASHABLE;
  }
  return kind;
}

/** Executes a container opcode where it is simple; false, with nothing changed, where it is not. */
function container(machine: Machine, code: number, offset: number): boolean {
  const { size, stackRefs, stackKinds, records } = machine;
  if (code === OP.EMPTY_LIST || code === OP.EMPTY_DICT) {
    const kind = code === OP.EMPTY_LIST ? KIND.LIST : KIND.DICT;
    stackRefs[size] = records.add(kind, offset, 0);
    stackKinds[size] = kind;
    machine.size = size + 1;
    return true;
  }
  if (code === OP.LIST || code === OP.DICT) return fromMark(machine, code, offset);
  if (code === OP.TUPLE || (code >= OP.TUPLE1 && code <= OP.TUPLE3))
    return tuple(machine, code, offset);
  return fill(machine, code);
}

/** LIST and DICT, which protocol 0 writes empty. */
function fromMark(machine: Machine, code: number, offset: number): boolean {
  const { size, stackRefs, stackKinds, fence, markCount, records } = machine;
  if (markCount === 0 || size !== fence) return false;
  const kind = code === OP.LIST ? KIND.LIST : KIND.DICT;
  stackRefs[size] = records.add(kind, offset, 0);
  stackKinds[size] = kind;
  machine.size = size + 1;
  machine.markCount = markCount - 1;
  return true;
}

function tuple(machine: Machine, code: number, offset: number): boolean {
  const { size, stackRefs, stackKinds, fence, markCount, records } = machine;
  const marked = code === OP.TUPLE;
  const from = marked ? fence : size - (code - OP.TUPLE1 + 1);
  if (from < fence || (marked && markCount === 0)) return false;
  const kind = tupleKind(stackKinds, from, size);
  stackRefs[from] = records.frozen(kind, offset, stackRefs, stackKinds, from, size);
  stackKinds[from] = kind;
  machine.size = from + 1;
  machine.markCount = marked ? markCount - 1 : markCount;
  return true;
}

/** APPEND, APPENDS, SETITEM, SETITEMS on exact lists and dicts, also on such as stand below what could be called. */
function fill(machine: Machine, code: number): boolean {
  const { size, stackRefs, stackKinds, fence, marks, markCount, records } = machine;
  const marked = code === OP.APPENDS || code === OP.SETITEMS;
  const pairs = code === OP.SETITEM || code === OP.SETITEMS;
  const from = marked ? fence : size - (pairs ? 2 : 1);
  const below = markCount > 1 ? marks[markCount - 2]! : 0;
  if ((marked && markCount === 0) || from <= (marked ? below : fence)) return false;
  if (stackKinds[from - 1] !== (pairs ? KIND.DICT : KIND.LIST)) return fillBare(machine, code);
  if (pairs && ((size - from) % 2 !== 0 || !haveSimpleKeys(stackKinds, from, size))) return false;
  if (size > from) records.append(stackRefs[from - 1]!, stackRefs, stackKinds, from, size, pairs);
  noteFilled(machine, from, marked);
  machine.size = from;
  machine.markCount = marked ? markCount - 1 : markCount;
  return true;
}

/** The index of LONG_BINPUT and LONG_BINGET; beyond 31 bits it is out of range of the dense memo. */
function longIndex(win: Uint8Array, at: number): number {
  if (win[at + 4]! > 0x7f) return 0x7fffffff;
  return win[at + 1]! | (win[at + 2]! << 8) | (win[at + 3]! << 16) | (win[at + 4]! << 24);
}

/** A key whose hash neither fails nor runs anything. */
function isSimpleKey(kind: number): boolean {
  return kind <= KIND.EMPTY_TUPLE ? kind !== KIND.BYTEARRAY : kind === KIND.BARE_TUPLE;
}

function haveSimpleKeys(kinds: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 2) {
    if (!isSimpleKey(kinds[i] ?? 0)) return false;
  }
  return true;
}
