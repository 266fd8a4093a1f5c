/**
 * The state of the pickle machine and its hot loop.
 *
 * The loop follows the C unpickler (Modules/_pickle.c, `load` and the `load_*` functions) for the opcodes
 * that make up nearly all of a real pickle, and leaves everything else, and every error, to
 * `rare-opcodes.ts`. It is kept small and is entered once per slice of input: V8 then compiles it whole
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
import { isHashing, isUnhashable, KIND } from './kinds.ts';
import { Memo } from './memo.ts';
import { OP } from './opcodes.ts';
import { LOST, Records, tupleKind } from './records.ts';
import { grown, newRefs, type Refs } from './refs.ts';
import { Window } from './window.ts';

/** Bytes walked in one activation of the hot loop. */
const SLICE = 65_536;
const ANOMALIES = 64;
const EMBEDDED = 256;

/** Bytes that begin a pickle with PROTO, an archive or a compressed stream. */
const NESTED_LEADS: ReadonlySet<number> = new Set([0x80, 0x50, 0x1f, 0x78, 0x63, 0x28]);

/** All state of one walk. */
export class Machine {
  readonly window: Window;
  readonly budget: Budget;
  readonly records: Records;
  readonly calls: Calls;
  readonly globals: GlobalTable;
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
  frameEnd = Infinity;
  stackRefs: Refs;
  stackKinds: Uint8Array = new Uint8Array(64);
  size = 0;
  marks: Int32Array = new Int32Array(16);
  markCount = 0;
  /** The BUILD just executed, for `WalkOptions.afterBuild`. */
  lastBuild: { readonly object: number; readonly state: number } | undefined;
  /** What the stream itself registered with copyreg, by code, for EXT. */
  readonly extensions: Map<number, readonly [module: string, name: string]> = new Map();

  constructor(source: ByteSource, start: number, budget: Budget) {
    this.window = new Window(source);
    this.budget = budget;
    this.start = start;
    this.position = start;
    this.records = new Records(budget.limits, source.size);
    this.calls = new Calls(budget.limits.calls, source.size);
    this.memo = new Memo(budget.limits.sparseMemo, source.size);
    this.globals = new GlobalTable();
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

  /** Notes a bytes literal that may be a file of its own. */
  noteEmbedded(start: number, length: number, lead: number): void {
    if (length < 4 || !NESTED_LEADS.has(lead) || this.embedded.length >= EMBEDDED) return;
    this.embedded.push({ offset: start, length });
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

  /** Runs hot slices until an opcode needs `rare-opcodes.ts`; then `position` is at that opcode. */
  runHot(): void {
    const { window } = this;
    const from = this.position - window.base;
    const windowEnd = Math.min(window.length, this.frameEnd - window.base);
    if (from < 0 || from >= windowEnd) return;
    const end = Math.min(windowEnd, from + SLICE);
    this.reserve(end - from);
    this.position = window.base + this.hot(window.bytes, from, end, window.base);
  }

  private reserve(slice: number): void {
    this.reserveStack(slice);
    this.memo.reserve(slice);
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
   * memo entry per byte, so nothing here checks capacity.
   */
  private hot(win: Uint8Array, from: number, end: number, base: number): number {
    const { records, memo, marks } = this;
    const refs = this.stackRefs;
    const kinds = this.stackKinds;
    const memoRefs = memo.refs;
    const memoKinds = memo.kinds;
    let size = this.size;
    let markCount = this.markCount;
    let fence = this.fence;
    let memoCount = memo.count;
    let opcodes = 0;
    let i = from;
    loop: while (i < end) {
      const at = i;
      switch (win[i]) {
        case OP.BININT1:
          if (i + 2 > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.INT;
          i += 2;
          break;
        case OP.BININT2:
          if (i + 3 > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.INT;
          i += 3;
          break;
        case OP.BININT:
          if (i + 5 > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.INT;
          i += 5;
          break;
        case OP.BINFLOAT:
          if (i + 9 > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.FLOAT;
          i += 9;
          break;
        case OP.SHORT_BINUNICODE: {
          if (i + 2 > end) break loop;
          const next = i + 2 + win[i + 1]!;
          if (next > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = win[i + 2] === 0x5f && win[i + 3] === 0x5f ? KIND.STR_DUNDER : KIND.STR;
          i = next;
          break;
        }
        case OP.BINUNICODE: {
          if (i + 5 > end || win[i + 4] !== 0) break loop;
          const next = i + 5 + (win[i + 1]! | (win[i + 2]! << 8) | (win[i + 3]! << 16));
          if (next > end) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = win[i + 5] === 0x5f && win[i + 6] === 0x5f ? KIND.STR_DUNDER : KIND.STR;
          i = next;
          break;
        }
        case OP.SHORT_BINSTRING: {
          if (i + 2 > end) break loop;
          const next = i + 2 + win[i + 1]!;
          if (next > end || win[i + 2] === 0x80) break loop;
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.STR_PY2;
          i = next;
          break;
        }
        case OP.NONE:
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.NONE;
          i++;
          break;
        case OP.NEWTRUE:
        case OP.NEWFALSE:
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.BOOL;
          i++;
          break;
        case OP.EMPTY_TUPLE:
          refs[size] = -1 - (base + at);
          kinds[size++] = KIND.EMPTY_TUPLE;
          i++;
          break;
        case OP.EMPTY_LIST:
          refs[size] = records.add(KIND.LIST, base + at, 0);
          kinds[size++] = KIND.LIST;
          i++;
          break;
        case OP.EMPTY_DICT:
          refs[size] = records.add(KIND.DICT, base + at, 0);
          kinds[size++] = KIND.DICT;
          i++;
          break;
        case OP.MARK:
          marks[markCount++] = size;
          fence = size;
          i++;
          break;
        case OP.MEMOIZE:
          if (size <= fence || memoCount >= memoKinds.length || memoKinds[memoCount] !== 0)
            break loop;
          memoRefs[memoCount] = refs[size - 1]!;
          memoKinds[memoCount++] = kinds[size - 1]!;
          i++;
          break;
        case OP.BINPUT: {
          if (i + 2 > end || size <= fence) break loop;
          const index = win[i + 1]!;
          if (index >= memoKinds.length || memoKinds[index] !== 0) break loop;
          memoRefs[index] = refs[size - 1]!;
          memoKinds[index] = kinds[size - 1]!;
          memoCount++;
          i += 2;
          break;
        }
        case OP.LONG_BINPUT: {
          if (i + 5 > end || size <= fence || win[i + 4]! > 0x7f) break loop;
          const index =
            win[i + 1]! | (win[i + 2]! << 8) | (win[i + 3]! << 16) | (win[i + 4]! << 24);
          if (index >= memoKinds.length || memoKinds[index] !== 0) break loop;
          memoRefs[index] = refs[size - 1]!;
          memoKinds[index] = kinds[size - 1]!;
          memoCount++;
          i += 5;
          break;
        }
        case OP.BINGET: {
          if (i + 2 > end) break loop;
          const index = win[i + 1]!;
          if (index >= memoKinds.length || memoKinds[index] === 0) break loop;
          refs[size] = memoRefs[index]!;
          kinds[size++] = memoKinds[index]!;
          i += 2;
          break;
        }
        case OP.LONG_BINGET: {
          if (i + 5 > end || win[i + 4]! > 0x7f) break loop;
          const index =
            win[i + 1]! | (win[i + 2]! << 8) | (win[i + 3]! << 16) | (win[i + 4]! << 24);
          if (index >= memoKinds.length || memoKinds[index] === 0) break loop;
          refs[size] = memoRefs[index]!;
          kinds[size++] = memoKinds[index]!;
          i += 5;
          break;
        }
        case OP.TUPLE1:
        case OP.TUPLE2:
        case OP.TUPLE3: {
          const first = size - (win[i]! - OP.TUPLE1 + 1);
          if (first < fence) break loop;
          const kind = tupleKind(kinds, first, size);
          refs[first] = records.frozen(kind, base + at, refs, kinds, first, size);
          kinds[first] = kind;
          size = first + 1;
          i++;
          break;
        }
        case OP.TUPLE: {
          if (markCount === 0) break loop;
          const first = fence;
          const kind = tupleKind(kinds, first, size);
          refs[first] = records.frozen(kind, base + at, refs, kinds, first, size);
          kinds[first] = kind;
          size = first + 1;
          fence = --markCount === 0 ? 0 : marks[markCount - 1]!;
          i++;
          break;
        }
        case OP.APPENDS: {
          if (markCount === 0 || fence === 0 || kinds[fence - 1] !== KIND.LIST) break loop;
          const below = markCount === 1 ? 0 : marks[markCount - 2]!;
          if (fence <= below) break loop;
          if (size > fence) records.append(refs[fence - 1]!, refs, kinds, fence, size, false);
          size = fence;
          fence = below;
          markCount--;
          i++;
          break;
        }
        case OP.APPEND:
          if (size - 1 <= fence || kinds[size - 2] !== KIND.LIST) break loop;
          records.append(refs[size - 2]!, refs, kinds, size - 1, size, false);
          size--;
          i++;
          break;
        case OP.SETITEM:
          if (size - 2 <= fence || kinds[size - 3] !== KIND.DICT) break loop;
          if (!isSimpleKey(kinds[size - 2]!)) break loop;
          records.append(refs[size - 3]!, refs, kinds, size - 2, size, true);
          size -= 2;
          i++;
          break;
        case OP.SETITEMS: {
          if (markCount === 0 || fence === 0 || kinds[fence - 1] !== KIND.DICT) break loop;
          const below = markCount === 1 ? 0 : marks[markCount - 2]!;
          if (fence <= below || (size - fence) % 2 !== 0) break loop;
          if (!haveSimpleKeys(kinds, fence, size)) break loop;
          if (size > fence) records.append(refs[fence - 1]!, refs, kinds, fence, size, true);
          size = fence;
          fence = below;
          markCount--;
          i++;
          break;
        }
        default:
          break loop;
      }
      opcodes++;
    }
    this.size = size;
    this.markCount = markCount;
    memo.count = memoCount;
    this.opcodes += opcodes;
    return i;
  }
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
