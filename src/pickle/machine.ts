/**
 * The state of the pickle machine, and what its opcodes do to it. Follows Modules/_pickle.c.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import type { AnomalyCode, AnomalyFact } from '../core/fact.ts';
import type { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { How } from '../core/value.ts';
import { type BareLoop, countWalked, giveLoopBack } from './bare-loop.ts';
import { Calls } from './calls.ts';
import { GlobalTable } from './globals.ts';
import { isHashing, isUnhashable, KIND } from './kinds.ts';
import { LineNames } from './line-names.ts';
import { Memo } from './memo.ts';
import { NameCache } from './name-cache.ts';
import { Nearby } from './nearby.ts';
import { beginsNested, NESTED_LEADS } from './nested-lead.ts';
import { LOST, Records } from './records.ts';
import { grown, type Refs } from './refs.ts';
import { Window } from './window.ts';
import { giveBack, takeWorkspace, type Workspace } from './workspace.ts';

/** Bytes that the hot loop walks at first: many a pickle is tiny. */
const FIRST_SLICE = 1024;
/** While contents are recorded each byte needs a row; most calls stand close behind their arguments. */
const FIRST_RECORDED_SLICE = 128;
const ANOMALIES = 64;
const UNDERFLOW = 'unpickling stack underflow';
const UNEXPECTED_MARK = 'unexpected MARK found';
const NO_MARK = 'could not find MARK';
/** Messages of a stack that is too short: the one reason to stop that all unpicklers share whatever the values are. */
export const STACK_REFUSALS: ReadonlySet<string> = new Set([UNDERFLOW, UNEXPECTED_MARK, NO_MARK]);

/**
 * How much of what containers hold is recorded: what a call may see, everything but the bulk of long runs
 * of plain literals, or all of it.
 */
export type Recording = 'calls' | 'contents' | 'whole';

/** All state of one walk. */
export class Machine {
  readonly window: Window;
  readonly budget: Budget;
  readonly records: Records;
  readonly calls: Calls;
  readonly globals: GlobalTable = new GlobalTable();
  readonly memo: Memo;
  readonly anomalies: AnomalyFact[] = [];
  readonly embedded: { offset: number; length: number }[] = [];
  readonly start: number;
  readonly record: Recording;
  /** Offset of the next opcode. */
  position: number;
  opcodes = 0;
  /** Those of them that the hot loop left to the handlers, and how many may be. */
  stepped = 0;
  stepsLeft: number;
  /** Containers that were pushed once more, from the memo or by DUP. */
  shared = 0;
  /** Items put one by one into the container that the item before went into, and where it stands. */
  oneByOne = 0;
  lastFilled = -1;
  /** How deep containers that are not recorded stand in each other. */
  deepest = 0;
  /** The PROTO in force: the last one seen (it decides about names), and the highest. */
  protocol = 0;
  highestProtocol = 0;
  /** Offset of the end of the frame we are in; Infinity outside. */
  frameEnd: number = Infinity;
  stackRefs: Refs;
  stackKinds: Uint8Array;
  size = 0;
  marks: Int32Array;
  markCount = 0;
  /** The compiled loop, once the walk is long enough; its memory then holds the tables. */
  bareLoop: BareLoop | undefined;
  /** Bytes that the hot loop may walk next, and while contents are recorded, which seldom lasts long. */
  slice: number = FIRST_SLICE;
  recordedSlice: number = FIRST_RECORDED_SLICE;
  /**
   * Stack index of the lowest thing that could be called: above it contents are recorded. Infinity without
   * one; -1 when everything is recorded.
   */
  callableAt: number;
  /** The BUILD just executed, for `WalkOptions.afterBuild`. */
  lastBuild: { readonly object: number; readonly state: number } | undefined;
  private names_: NameCache | undefined;
  private lineNames_: LineNames | undefined;
  /** The bytes around calls; none for a small source, which is as near. */
  readonly nearby: Nearby | undefined;
  private extensions_: Map<number, readonly [module: string, name: string]> | undefined;
  private extensionCache_: Map<number, number> | undefined;

  constructor(source: ByteSource, start: number, budget: Budget, record: Recording) {
    this.record = record;
    this.callableAt = record === 'calls' ? Infinity : -1;
    this.window = new Window(source);
    this.nearby = this.window.isSmall ? undefined : new Nearby();
    this.budget = budget;
    this.stepsLeft = budget.stepsLeft;
    this.start = start;
    this.position = start;
    const expected = record === 'calls' ? 0 : expectedSize(source, start, budget);
    this.records = new Records(budget.limits, source.size, record === 'whole', expected);
    this.calls = new Calls(budget.limits.calls, source.size);
    const { memoRefs, memoKinds, ...stack } = takeWorkspace(source.size);
    this.memo = new Memo(budget.limits.sparseMemo, memoRefs, memoKinds);
    this.stackRefs = stack.stackRefs;
    this.stackKinds = stack.stackKinds;
    this.marks = stack.marks;
  }

  /** The walk is over: what only it needed serves the next one. */
  release(): void {
    const { bareLoop } = this;
    countWalked(this.opcodes);
    if (bareLoop !== undefined) {
      giveLoopBack(bareLoop, this);
      return;
    }
    giveBack(this.workspace);
    this.window.release();
  }

  /** Goes on with the tables of the compiled loop, if they have room for `more` bytes of opcodes as well. */
  moveTo(loop: BareLoop, more: number): boolean {
    const { size, markCount, workspace } = this;
    this.bareLoop = loop;
    if (size + more > loop.stackKinds.length || markCount + more > loop.marks.length) return false;
    if (!this.memo.moveTo({ refs: loop.memoRefs, kinds: loop.memoKinds })) return false;
    if (!this.window.moveInto(loop.window)) return false;
    loop.stackRefs.set(this.stackRefs.subarray(0, size));
    loop.stackKinds.set(this.stackKinds.subarray(0, size));
    loop.marks.set(this.marks.subarray(0, markCount));
    this.stackRefs = loop.stackRefs;
    this.stackKinds = loop.stackKinds;
    this.marks = loop.marks;
    giveBack(workspace);
    return true;
  }

  // Most pickles of a tree are small, and each of these tables takes as long to make as a hundred opcodes to walk.

  /** What STACK_GLOBAL found before. */
  get names(): NameCache {
    this.names_ ??= new NameCache();
    return this.names_;
  }

  /** What GLOBAL found before. */
  get lineNames(): LineNames {
    this.lineNames_ ??= new LineNames();
    return this.lineNames_;
  }

  /** What the stream itself registered with copyreg, by code, for EXT. */
  get extensions(): Map<number, readonly [module: string, name: string]> {
    this.extensions_ ??= new Map();
    return this.extensions_;
  }

  /** Codes looked up before, by number of the name. */
  get extensionCache(): Map<number, number> {
    this.extensionCache_ ??= new Map();
    return this.extensionCache_;
  }

  private get workspace(): Workspace {
    const { stackRefs, stackKinds, marks, memo } = this;
    return { stackRefs, stackKinds, marks, memoRefs: memo.refs, memoKinds: memo.kinds };
  }

  /** The stack size below which the current segment must not be popped (`Pdata.fence`). */
  get fence(): number {
    return this.markCount === 0 ? 0 : (this.marks[this.markCount - 1] ?? 0);
  }

  /** Whether contents must be recorded, as something on the stack could be called with them. */
  get recording(): boolean {
    if (this.callableAt >= this.size) this.callableAt = Infinity;
    return this.callableAt !== Infinity;
  }

  push(ref: number, kind: number): void {
    if (this.size >= this.stackKinds.length) this.reserveStack(1);
    if (kind >= KIND.GLOBAL && this.callableAt >= this.size) this.callableAt = this.size;
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
    this.nearby?.keep(this.window, offset);
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
    if (this.anomalies.at(-1)?.code === code) return;
    if (!this.anomalies.some((known) => known.code === code)) this.anomaly(code, offset, details);
  }

  /** The bytes of a range for drawing values: those around calls are at hand. */
  readonly peek = (offset: number, length: number): Uint8Array =>
    this.nearby?.find(offset, length) ?? this.window.peek(offset, length);

  /** Notes a bytes literal that may be a file of its own. One more than the members allowed: a reader then refuses. */
  noteEmbedded(start: number, length: number, lead: number): void {
    if (length < 4 || !NESTED_LEADS.has(lead) || this.embedded.length > this.budget.limits.embedded)
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
    return this.refused(this.markCount > 0 ? UNEXPECTED_MARK : UNDERFLOW);
  }

  /** `marker()`: pops the top MARK and gives the stack size it stood at. */
  popMark(): number {
    if (this.markCount === 0) throw this.refused(NO_MARK);
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

  /** Counts what costs as much as an opcode that is executed by a handler. */
  countStep(): void {
    if (++this.stepped > this.stepsLeft) throw this.limit('steps');
  }

  /** Notes that record `object` was given the state `state`. */
  built(object: number, state: number): void {
    this.lastBuild = { object, state };
  }

  pushMark(): void {
    if (this.markCount >= this.marks.length) this.marks = grown(this.marks, this.markCount + 1);
    this.marks[this.markCount++] = this.size;
  }

  /** Makes room for what `slice` opcodes can push, mark, memoize and put into containers. */
  reserve(slice: number): void {
    const { stack } = this.budget.limits;
    if (this.size > stack || this.markCount > stack) throw this.limit('stack');
    this.reserveStack(slice);
    this.memo.reserve(slice);
    if (this.recording || slice === 1) this.records.reserve(slice, this.size + slice);
    if (this.markCount + slice > this.marks.length)
      this.marks = grown(this.marks, this.markCount + slice);
  }

  private reserveStack(more: number): void {
    if (this.size + more <= this.stackKinds.length) return;
    this.stackRefs = grown(this.stackRefs, this.size + more);
    this.stackKinds = grown(this.stackKinds, this.size + more);
  }
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
