/**
 * The state of the pickle machine and its hot loop.
 *
 * The loop follows the C unpickler (Modules/_pickle.c, `load` and the `load_*` functions) for the opcodes
 * that make up nearly all of a real pickle, and leaves everything else, and every error, to
 * the handlers in `ops-*.ts`. It is kept small and is entered once per slice of input: V8 then compiles it whole
 * instead of patching one endless activation.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { AnomalyCode, AnomalyFact } from '../core/fact.ts';
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { How } from '../core/value.ts';
import { Calls } from './calls.ts';
import { GlobalTable } from './globals.ts';
import {
  CONTAINER,
  GET,
  GROUP,
  LINE,
  LINE_INDEX,
  LITERAL,
  LITERAL_KIND,
  MARK,
  PUT,
  TEXT,
  WIDTH,
} from './hot-table.ts';
import { isHashing, isUnhashable, KIND } from './kinds.ts';
import { Memo } from './memo.ts';
import { NameCache } from './name-cache.ts';
import { beginsNested, NESTED_LEADS } from './nested-lead.ts';
import { OP } from './opcodes.ts';
import { LOST, Records, tupleKind } from './records.ts';
import { grown, newRefs, type Refs } from './refs.ts';
import { lineEnd, plainIndex, plainKind } from './simple-line.ts';
import { Window } from './window.ts';

/** Bytes walked in one activation of the hot loop: few at first, for many a pickle is tiny. */
const FIRST_SLICE = 1024;
const SLICE = 65_536;
const ANOMALIES = 64;

/** All state of one walk. */
export class Machine {
  readonly window: Window;
  readonly budget: Budget;
  readonly records: Records;
  readonly calls: Calls;
  readonly globals: GlobalTable = new GlobalTable();
  readonly names: NameCache = new NameCache();
  readonly memo: Memo;
  readonly anomalies: AnomalyFact[] = [];
  readonly embedded: { offset: number; length: number }[] = [];
  readonly start: number;
  /** Offset of the next opcode. */
  position: number;
  opcodes = 0;
  /** The PROTO in force: the last one seen (it decides about names), and the highest. */
  protocol = 0;
  highestProtocol = 0;
  /** Offset of the end of the frame we are in; Infinity outside. */
  frameEnd: number = Infinity;
  stackRefs: Refs;
  stackKinds: Uint8Array = new Uint8Array(64);
  size = 0;
  marks: Int32Array = new Int32Array(16);
  markCount = 0;
  private slice = FIRST_SLICE;
  /** The BUILD just executed, for `WalkOptions.afterBuild`. */
  lastBuild: { readonly object: number; readonly state: number } | undefined;
  /** What the stream itself registered with copyreg, by code, for EXT. */
  readonly extensions: Map<number, readonly [module: string, name: string]> = new Map();
  /** Codes looked up before, by number of the name. */
  readonly extensionCache: Map<number, number> = new Map();

  constructor(source: ByteSource, start: number, budget: Budget, keepAll: boolean) {
    this.window = new Window(source);
    this.budget = budget;
    this.start = start;
    this.position = start;
    const expected = expectedSize(source, start, budget);
    this.records = new Records(budget.limits, source.size, keepAll, expected);
    this.calls = new Calls(budget.limits.calls, source.size);
    this.memo = new Memo(budget.limits.sparseMemo, source.size, expected);
    this.stackRefs = newRefs(64, source.size);
  }

  /** The stack size below which the current segment must not be popped (`Pdata.fence`). */
  get fence(): number {
    return this.markCount === 0 ? 0 : (this.marks[this.markCount - 1] ?? 0);
  }

  push(ref: number, kind: number): void {
    if (this.size >= this.stackKinds.length) this.reserveStack(1);
    this.stackRefs[this.size] = ref;
    this.stackKinds[this.size++] = kind;
  }

  /** Pushes the literal whose opcode stands at `offset`. */
  pushLiteral(offset: number, kind: number): void {
    this.push(-1 - offset, kind);
  }

  /** Pushes a new record. Globals and results of calls must not be lost: their absence ends the walk. */
  pushRecord(kind: number, offset: number, first: number): number {
    const row = this.records.add(kind, offset, first);
    if (row === LOST && kind >= KIND.GLOBAL) throw this.limit('records');
    this.push(row, kind);
    return row;
  }

  /** Appends an import or call and gives its number. */
  call(
    how: 'import' | How,
    callee: number,
    argsRef: number,
    argsKind: number,
    offset: number,
  ): number {
    const row = this.calls.add(how, callee, argsRef, argsKind, offset);
    if (row < 0) throw this.limit('calls');
    return row;
  }

  /** The call made by `how` on record `callee` leaves its result on the stack. */
  pushCall(how: How, callee: number, argsRef: number, argsKind: number, offset: number): number {
    const row = this.call(how, callee, argsRef, argsKind, offset);
    this.pushRecord(KIND.INSTANCE, offset, row);
    return row;
  }

  anomaly(code: AnomalyCode, offset: number, details: AnomalyFact['details'] = {}): void {
    if (this.anomalies.length < ANOMALIES) {
      this.anomalies.push({ kind: 'anomaly', code, offset, details });
    }
  }

  /** An anomaly of which one is enough. */
  anomalyOnce(code: AnomalyCode, offset: number, details: AnomalyFact['details'] = {}): void {
    if (!this.anomalies.some((known) => known.code === code)) this.anomaly(code, offset, details);
  }

  /** Notes a bytes literal that may be a file of its own. One more than the members allowed: a reader then refuses. */
  noteEmbedded(start: number, length: number, lead: number): void {
    if (length < 4 || !NESTED_LEADS.has(lead) || this.embedded.length > this.budget.limits.members)
      return;
    if (beginsNested(this.window.peek(start, Math.min(length, 256)))) {
      this.embedded.push({ offset: start, length });
    }
  }

  /** The error for an input that ends too early at the opcode being executed. */
  truncated(message = 'the input ends inside an opcode'): ModelFileError {
    return new ModelFileError('TRUNCATED', message, { format: 'pickle', offset: this.position });
  }

  /** The error that stands for an exception of the C unpickler at the opcode being executed. */
  refused(message: string): ModelFileError {
    return new ModelFileError('MALFORMED', message, { format: 'pickle', offset: this.position });
  }

  limit(what: keyof Budget['limits']): ModelFileError {
    const message = `more than ${this.budget.limits[what]} ${what}`;
    return new ModelFileError('LIMIT_EXCEEDED', message, {
      format: 'pickle',
      offset: this.position,
    });
  }

  /** `Pdata_stack_underflow`. */
  underflow(): ModelFileError {
    return this.refused(
      this.markCount > 0 ? 'unexpected MARK found' : 'unpickling stack underflow',
    );
  }

  /** `marker()`: pops the top MARK and gives the stack size it stood at. */
  popMark(): number {
    if (this.markCount === 0) throw this.refused('could not find MARK');
    return this.marks[--this.markCount] ?? 0;
  }

  /** Checks that keys or members in the run may be hashed, and notes where hashing runs code. */
  hashRun(from: number, to: number, step: number): void {
    for (let i = from; i < to; i += step) {
      const kind = this.stackKinds[i] ?? 0;
      if (kind <= KIND.LAST_LITERAL && kind !== KIND.BYTEARRAY) continue;
      if (isUnhashable(kind)) throw this.refused('unhashable key');
      if (isHashing(kind)) this.hash(this.stackRefs[i] ?? LOST);
    }
  }

  /** `hash()` of record `row` runs a method of what a call made. */
  hash(row: number): void {
    this.call('hash', row, -1 - this.position, KIND.NONE, this.position);
  }

  /** Notes that record `object` was given the state `state`. */
  built(object: number, state: number): void {
    this.lastBuild = { object, state };
  }

  pushMark(): void {
    if (this.markCount >= this.marks.length) this.marks = grown(this.marks, this.markCount + 1);
    this.marks[this.markCount++] = this.size;
  }

  /** Runs a hot slice: up to an opcode that needs a handler or error, the end of the slice or of the window. */
  runHot(): void {
    const { window } = this;
    const from = this.position - window.base;
    const windowEnd = Math.min(window.length, this.frameEnd - window.base);
    if (from < 0 || from >= windowEnd) return;
    const end = Math.min(windowEnd, from + this.slice);
    this.slice = Math.min(this.slice * 4, SLICE);
    this.reserve(end - from);
    this.position = window.base + this.hot(window.bytes, from, end, window.base);
  }

  /** Makes room for what `slice` opcodes can push, mark, memoize and put into containers. */
  reserve(slice: number): void {
    this.reserveStack(slice);
    this.memo.reserve(slice);
    this.records.reserve(slice, this.size + slice);
    if (this.markCount + slice > this.marks.length) {
      if (this.markCount > this.budget.limits.stack) throw this.limit('stack');
      this.marks = grown(this.marks, this.markCount + slice);
    }
  }

  private reserveStack(more: number): void {
    if (this.size + more <= this.stackKinds.length) return;
    if (this.size > this.budget.limits.stack) throw this.limit('stack');
    this.stackRefs = grown(this.stackRefs, this.size + more);
    this.stackKinds = grown(this.stackKinds, this.size + more);
  }

  /**
   * Executes opcodes from `from` while they are common, whole inside `[from, end)` and without error.
   * Returns the index of the first that is not. `reserve` has made room for one push, one MARK and one
   * memo entry per byte, so nothing here checks capacity. Opcodes are grouped by what they do (`GROUP`):
   * few paths are compiled soon and whole.
   */
  private hot(win: Uint8Array, from: number, end: number, base: number): number {
    const { memo, marks } = this;
    const refs = this.stackRefs;
    const kinds = this.stackKinds;
    const memoRefs = memo.refs;
    const memoKinds = memo.kinds;
    let size = this.size;
    let markCount = this.markCount;
    let fence = this.fence;
    let memoized = memo.count;
    // Constants of the module are loads from its context inside a loop: keep them here.
    const [widths, groups, literalKinds] = [WIDTH, GROUP, LITERAL_KIND];
    const [text, dunder, get] = [KIND.STR, KIND.STR_DUNDER, OP.GET];
    let opcodes = 0;
    let i = from;
    while (i < end) {
      const code = win[i]!;
      const width = widths[code]!;
      let next = i + width;
      if (next > end) break;
      const group = groups[code]!;
      if (group === LITERAL) {
        refs[size] = -1 - (base + i);
        kinds[size++] = literalKinds[code]!;
      } else if (group === TEXT) {
        if (width === 2) next += win[i + 1]!;
        else if (win[i + 4] === 0) next += win[i + 1]! | (win[i + 2]! << 8) | (win[i + 3]! << 16);
        else break;
        if (next > end) break;
        const payload = i + width;
        refs[size] = -1 - (base + i);
        kinds[size++] = win[payload] === 0x5f && win[payload + 1] === 0x5f ? dunder : text;
      } else if (group === PUT) {
        const index = width === 2 ? win[i + 1]! : width === 1 ? memoized : longIndex(win, i);
        if (size <= fence || index >= memoKinds.length || memoKinds[index] !== 0) break;
        memoRefs[index] = refs[size - 1]!;
        memoKinds[index] = kinds[size - 1]!;
        memoized++;
      } else if (group === GET) {
        const index = width === 2 ? win[i + 1]! : longIndex(win, i);
        if (index >= memoKinds.length || memoKinds[index] === 0) break;
        refs[size] = memoRefs[index]!;
        kinds[size++] = memoKinds[index]!;
      } else if (group === MARK) {
        marks[markCount++] = size;
        fence = size;
      } else if (group === LINE) {
        const newline = lineEnd(win, i + 1, end);
        const kind = newline < 0 ? 0 : plainKind(code, win, i + 1, newline);
        if (kind === 0) break;
        refs[size] = -1 - (base + i);
        kinds[size++] = kind;
        next = newline + 1;
      } else if (group === LINE_INDEX) {
        const newline = lineEnd(win, i + 1, end);
        const index = newline < 0 ? -1 : plainIndex(win, i + 1, newline);
        if (index < 0 || index >= memoKinds.length) break;
        if (code === get) {
          if (memoKinds[index] === 0) break;
          refs[size] = memoRefs[index]!;
          kinds[size++] = memoKinds[index]!;
        } else {
          if (size <= fence || memoKinds[index] !== 0) break;
          memoRefs[index] = refs[size - 1]!;
          memoKinds[index] = kinds[size - 1]!;
          memoized++;
        }
        next = newline + 1;
      } else if (group === CONTAINER) {
        this.size = size;
        this.markCount = markCount;
        if (!this.container(code, base + i)) break;
        size = this.size;
        markCount = this.markCount;
        fence = markCount === 0 ? 0 : marks[markCount - 1]!;
      } else {
        break;
      }
      i = next;
      opcodes++;
    }
    this.size = size;
    this.markCount = markCount;
    memo.count = memoized;
    this.opcodes += opcodes;
    return i;
  }

  /** Executes a container opcode where it is simple; false, with nothing changed, where it is not. */
  private container(code: number, offset: number): boolean {
    const { size, stackRefs, stackKinds, records } = this;
    if (code === OP.EMPTY_LIST || code === OP.EMPTY_DICT) {
      const kind = code === OP.EMPTY_LIST ? KIND.LIST : KIND.DICT;
      stackRefs[size] = records.add(kind, offset, 0);
      stackKinds[size] = kind;
      this.size = size + 1;
      return true;
    }
    if (code === OP.LIST || code === OP.DICT) return this.fromMark(code, offset);
    if (code === OP.TUPLE || (code >= OP.TUPLE1 && code <= OP.TUPLE3))
      return this.tuple(code, offset);
    return this.fill(code);
  }

  /** LIST and DICT, which protocol 0 writes empty. */
  private fromMark(code: number, offset: number): boolean {
    const { size, stackRefs, stackKinds, fence, markCount, records } = this;
    if (markCount === 0 || size !== fence) return false;
    const kind = code === OP.LIST ? KIND.LIST : KIND.DICT;
    stackRefs[size] = records.add(kind, offset, 0);
    stackKinds[size] = kind;
    this.size = size + 1;
    this.markCount = markCount - 1;
    return true;
  }

  private tuple(code: number, offset: number): boolean {
    const { size, stackRefs, stackKinds, fence, markCount, records } = this;
    const marked = code === OP.TUPLE;
    const from = marked ? fence : size - (code - OP.TUPLE1 + 1);
    if (from < fence || (marked && markCount === 0)) return false;
    const kind = tupleKind(stackKinds, from, size);
    stackRefs[from] = records.frozen(kind, offset, stackRefs, stackKinds, from, size);
    stackKinds[from] = kind;
    this.size = from + 1;
    this.markCount = marked ? markCount - 1 : markCount;
    return true;
  }

  /** APPEND, APPENDS, SETITEM, SETITEMS on exact lists and dicts. */
  private fill(code: number): boolean {
    const { size, stackRefs, stackKinds, fence, marks, markCount, records } = this;
    const marked = code === OP.APPENDS || code === OP.SETITEMS;
    const pairs = code === OP.SETITEM || code === OP.SETITEMS;
    const from = marked ? fence : size - (pairs ? 2 : 1);
    const below = markCount > 1 ? marks[markCount - 2]! : 0;
    if ((marked && markCount === 0) || from <= (marked ? below : fence)) return false;
    if (stackKinds[from - 1] !== (pairs ? KIND.DICT : KIND.LIST)) return false;
    if (pairs && ((size - from) % 2 !== 0 || !haveSimpleKeys(stackKinds, from, size))) return false;
    if (size > from) records.append(stackRefs[from - 1]!, stackRefs, stackKinds, from, size, pairs);
    this.size = from;
    this.markCount = marked ? markCount - 1 : markCount;
    return true;
  }
}

/** The index of LONG_BINPUT and LONG_BINGET; beyond 31 bits it is out of range of the dense memo. */
function longIndex(win: Uint8Array, at: number): number {
  if (win[at + 4]! > 0x7f) return 0x7fffffff;
  return win[at + 1]! | (win[at + 2]! << 8) | (win[at + 3]! << 16) | (win[at + 4]! << 24);
}

/** A key whose hash neither fails nor runs anything. */
function isSimpleKey(kind: number): boolean {
  return kind <= KIND.EMPTY_TUPLE && kind !== KIND.BYTEARRAY;
}

function haveSimpleKeys(kinds: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 2) {
    if (!isSimpleKey(kinds[i] ?? 0)) return false;
  }
  return true;
}

/** Bytes of a pickle that does not begin the source, or of a stream: there may be thousands, and most are small. */
const NESTED_SIZE = 16_384;
/** Bytes that an opcode takes at most, roughly, where few are to be walked. */
const OPCODE_SIZE = 16;

/** How many bytes the walk will probably see: tables start at a size that fits. */
function expectedSize(source: ByteSource, start: number, budget: Budget): number {
  const most = start === 0 && source.size !== Infinity ? source.size : NESTED_SIZE;
  return Math.min(most, budget.limits.opcodes * OPCODE_SIZE);
}
