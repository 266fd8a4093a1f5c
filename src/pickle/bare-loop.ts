/**
 * The hot loop as WebAssembly (wasm/), for long pickles: from its first run it is several times as fast as
 * what V8 makes of ours, which takes the size of many a pickle to get going.
 *
 * It is used where nothing needs to be recorded, and does then what `runSlice` in `hot.ts` does, with the same
 * tables: they lie in memory that both see. Where there is no WebAssembly, everything goes on without it.
 * @module
 */
import { BARE_LOOP_CODE } from './bare-loop-code.ts';
import { AT, LONG_WALK, REGISTER, ROOM } from './loop-memory.ts';
import type { Machine } from './machine.ts';
import type { Workspace } from './workspace.ts';

const PAGE = 65_536;

type Run = (from: number, end: number, base: number, room: number, refs: number) => number;

/** The loop with a memory of its own, which holds the tables of one walk at a time. */
export class BareLoop implements Workspace {
  readonly stackRefs: Int32Array;
  readonly stackKinds: Uint8Array;
  readonly marks: Int32Array;
  readonly memoRefs: Int32Array;
  readonly memoKinds: Uint8Array;
  private readonly run: Run;
  readonly window: Uint8Array;
  private readonly registers: Int32Array;

  constructor(module: WebAssembly.Module, memoEntries: number) {
    const memoRefs = AT.MEMO_KINDS + memoEntries;
    const end = memoRefs + memoEntries * Int32Array.BYTES_PER_ELEMENT;
    const memory = new WebAssembly.Memory({ initial: Math.ceil(end / PAGE) });
    const { buffer } = memory;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- wasm/bare-loop.ts exports it
    this.run = new WebAssembly.Instance(module, { env: { memory } }).exports['run'] as Run;
    this.window = new Uint8Array(buffer, AT.WINDOW, AT.STACK_KINDS - AT.WINDOW);
    this.registers = new Int32Array(buffer, AT.REGISTERS, REGISTER.CALLABLE_AT + 1);
    this.stackKinds = new Uint8Array(buffer, AT.STACK_KINDS, ROOM.STACK);
    this.stackRefs = new Int32Array(buffer, AT.STACK_REFS, ROOM.STACK);
    this.marks = new Int32Array(buffer, AT.MARKS, ROOM.MARKS);
    this.memoKinds = new Uint8Array(buffer, AT.MEMO_KINDS, memoEntries);
    this.memoRefs = new Int32Array(buffer, memoRefs, memoEntries);
  }

  /** Whether nothing larger is made. */
  get isLarge(): boolean {
    return this.memoKinds.length > ROOM.MEMO;
  }

  /** Whether the tables of a machine are still ours: what outgrows the memory is moved out of it. */
  holds({ window, stackKinds, marks, memo }: Machine): boolean {
    return (
      window.bytes === this.window &&
      stackKinds === this.stackKinds &&
      marks === this.marks &&
      memo.kinds.buffer === this.memoKinds.buffer
    );
  }

  /** As `runSlice`: executes what is simple in `[from, end)` of the window and returns where it stopped. */
  walk(machine: Machine, from: number, end: number, base: number): number {
    const { memo } = machine;
    const { registers } = this;
    registers[REGISTER.SIZE] = machine.size;
    registers[REGISTER.MARK_COUNT] = machine.markCount;
    registers[REGISTER.MEMOIZED] = memo.count;
    registers[REGISTER.DEEPEST] = machine.deepest;
    registers[REGISTER.LAST_FILLED] = machine.lastFilled;
    registers[REGISTER.ONE_BY_ONE] = machine.oneByOne;
    registers[REGISTER.CALLABLE_AT] = -1;
    const reached = this.run(from, end, base, memo.kinds.length, this.memoRefs.byteOffset);
    machine.size = registers[REGISTER.SIZE]!;
    machine.markCount = registers[REGISTER.MARK_COUNT]!;
    memo.count = registers[REGISTER.MEMOIZED]!;
    machine.deepest = registers[REGISTER.DEEPEST]!;
    machine.lastFilled = registers[REGISTER.LAST_FILLED]!;
    machine.oneByOne = registers[REGISTER.ONE_BY_ONE]!;
    machine.opcodes += registers[REGISTER.OPCODES]!;
    machine.shared += registers[REGISTER.SHARED]!;
    const callableAt = registers[REGISTER.CALLABLE_AT]!;
    if (callableAt >= 0) machine.callableAt = callableAt;
    return reached;
  }

  /** Makes the memory ready for the next walk. */
  clean(memoLength: number): void {
    this.memoKinds.fill(0, 0, memoLength);
  }
}

let compiled: WebAssembly.Module | undefined;
let refused = false;
/** Opcodes of earlier walks. */
let walked = 0;
/** A small one. */
let spare: BareLoop | undefined;

/**
 * The loop that the machine goes on with, when it pays: its tables are moved there, and once to a larger one.
 * It has the room that the machine reserved for `more` bytes of opcodes.
 */
export function bareLoopOf(machine: Machine, more: number): BareLoop | undefined {
  const { bareLoop } = machine;
  if (bareLoop?.holds(machine)) return bareLoop;
  if (refused || walked + machine.opcodes < LONG_WALK || bareLoop?.isLarge) return undefined;
  if (!(machine.stackRefs instanceof Int32Array)) return undefined;
  const loop =
    bareLoop === undefined ? (takeSpare() ?? newLoop(ROOM.MEMO)) : newLoop(ROOM.LARGE_MEMO);
  return loop !== undefined && machine.moveTo(loop, more) ? loop : undefined;
}

/** Counts what a walk that is over has walked: many short ones are as good as a long one. */
export function countWalked(opcodes: number): void {
  walked += opcodes;
}

/** A walk is over: its memory serves the next one, unless it is large or part of the walk took place elsewhere. */
export function giveLoopBack(loop: BareLoop, machine: Machine): void {
  if (loop.isLarge || !loop.holds(machine)) return;
  // Values that are drawn later are read through the window.
  machine.window.moveOut();
  loop.clean(machine.memo.kinds.length);
  spare = loop;
}

function takeSpare(): BareLoop | undefined {
  const taken = spare;
  spare = undefined;
  return taken;
}

function newLoop(memoEntries: number): BareLoop | undefined {
  try {
    compiled ??= new WebAssembly.Module(decoded(BARE_LOOP_CODE));
    return new BareLoop(compiled, memoEntries);
  } catch {
    // No WebAssembly, a policy against it, or no room for it.
    refused = true;
    return undefined;
  }
}

function decoded(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
