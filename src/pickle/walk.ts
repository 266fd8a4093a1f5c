/**
 * The pickle machine: follows the C unpickler opcode by opcode and executes nothing.
 * @module
 */
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import { ContentsNeeded } from './contents-needed.ts';
import { runHot } from './hot.ts';
import { Machine, type Recording } from './machine.ts';
import { CALL_HANDLERS } from './ops-calls.ts';
import { CONTAINER_HANDLERS } from './ops-containers.ts';
import { type Handler, LITERAL_HANDLERS } from './ops-literals.ts';
import { NAME_HANDLERS } from './ops-names.ts';
import { STACK_HANDLERS } from './ops-stack.ts';
import { OP } from './opcodes.ts';
import { type End, RecordedTape } from './recorded-tape.ts';
import type { Outcome, Ref, Tape } from './tape.ts';

/** Bytes inside the opcode stream that are not opcodes (joblib's arrays). */
export interface RawData {
  /** Where the opcodes go on. */
  readonly end: number;
}

/** How to walk. */
export interface WalkOptions {
  readonly budget?: Budget | undefined;
  /** Offset of the first opcode; default 0. */
  readonly start?: number | undefined;
  /**
   * How much to record of what containers hold. Default: as little as there is no need for yet; more is had
   * by another walk, where the source allows one.
   */
  readonly record?: Recording | undefined;
  /**
   * Asked after each BUILD on the result of a call, whatever the state: `position` is the offset of the
   * next byte. Returns where the opcodes go on when raw data follows. May throw `ModelFileError`.
   */
  readonly afterBuild?:
    | ((tape: Tape, object: Ref, state: Ref, position: number) => RawData | undefined)
    | undefined;
}

/** Walks the pickle at `start`. Never throws for what the bytes hold: see `Tape.outcome`. */
export function walk(source: ByteSource, options: WalkOptions = {}): Tape {
  const { budget = new Budget(), start = 0 } = options;
  const again = source.size === Infinity ? undefined : rewalk;
  const record = options.record ?? (again === undefined ? 'contents' : 'calls');
  const machine = new Machine(source, start, budget, record);
  let last = machine;
  const tape = new RecordedTape(machine, again);
  const end = run(machine, tape, options);
  machine.release();
  if (end === 'contents needed') tape.walkAgain();
  else tape.finish(end);
  noteExhausting(tape, last);
  budget.spendOpcodes(tape.opcodes, last.stepped);
  return tape;

  /** The same walk with all contents recorded. */
  function rewalk(tape: RecordedTape): void {
    const second = new Machine(source, start, budget, 'contents');
    // What the first walk was allowed, which has been counted since.
    second.stepsLeft = machine.stepsLeft;
    last = second;
    tape.restart(second);
    const end = run(second, tape, options);
    second.release();
    if (end !== 'contents needed') tape.finish(end);
  }
}

/** Levels of containers that no pickler reaches: their recursion ends far before. */
const DEEPEST = 20_000;
/** Doublings that make a container unfold to more values than a machine holds, and those values. */
const LEAST_SHARED = 40;
const MOST_VALUES = 2 ** LEAST_SHARED;
/** From protocol 1 on picklers put items into containers by the thousand, and only the last one alone. */
const MOST_ONE_BY_ONE = 100_000;
const FIRST_WITH_BATCHES = 2; // 0 and 1 cannot be told apart

/** Notes data that is harmless to load and not to use, and what no pickler writes. */
function noteExhausting(tape: RecordedTape, { oneByOne }: Machine): void {
  if (tape.outcome !== 'stop') return;
  if (oneByOne > MOST_ONE_BY_ONE && tape.protocol >= FIRST_WITH_BATCHES)
    tape.note('one-by-one', { items: oneByOne });
  const depth = tape.deepest;
  if (depth > DEEPEST) tape.note('deep-data', { depth });
  // DUP alone says that no pickler wrote this: what it unfolds to adds nothing.
  if (tape.shared < LEAST_SHARED || tape.anomalies.some(({ code }) => code === 'dup')) return;
  const values = tape.unfoldedSize();
  if (values > MOST_VALUES) tape.note('expanding-data', { values: values.toPrecision(1) });
}

function run(
  machine: Machine,
  tape: RecordedTape,
  { afterBuild }: WalkOptions,
): End | 'contents needed' {
  const { opcodesLeft } = machine.budget;
  try {
    for (;;) {
      runHot(machine);
      if (machine.opcodes > opcodesLeft) throw machine.limit('opcodes');
      if (step(machine)) return stop(machine);
      if (machine.lastBuild !== undefined) skipRawData(machine, tape, afterBuild);
    }
  } catch (error) {
    if (error instanceof ModelFileError) return { outcome: outcomeOf(error), error };
    if (error instanceof ContentsNeeded) return 'contents needed';
    throw error;
  }
}

/** Executes one opcode the general way; true when it was STOP, which leaves the machine as it is. */
export function step(machine: Machine): boolean {
  const at = machine.position;
  const { window } = machine;
  // A window of nine bytes holds any opcode with its fixed-size argument.
  if (at < window.base || at + 9 > window.base + window.length) window.moveTo(at, 9);
  const index = at - window.base;
  const code = index < window.length ? (window.bytes[index] ?? 0) : undefined;
  if (code === undefined) throw machine.truncated('the input ends without a STOP');
  machine.opcodes++;
  machine.countStep();
  if (code === OP.STOP) return true;
  // Every pickle begins with one of these two, and many have nothing that needs a row.
  if (code !== OP.PROTO && code !== OP.FRAME) machine.reserve(1);
  const handler = HANDLERS[code];
  if (handler === undefined) throw machine.refused(`invalid load key ${hex(code)}`);
  handler(machine);
  leaveFrame(machine, at);
  return false;
}

/** The other readers of pickles, and C reading from a file, hold opcodes to the frame they are in. */
function leaveFrame(machine: Machine, at: number): void {
  if (machine.position < machine.frameEnd || at >= machine.frameEnd) {
    if (machine.position > machine.frameEnd) machine.frameEnd = Infinity;
    return;
  }
  if (machine.position > machine.frameEnd) {
    machine.anomalyOnce('frame-splits-opcode', at, { frameEnd: machine.frameEnd });
  }
  machine.frameEnd = Infinity;
}

/** `load` after its loop: the top of the stack is the result, what lies below it is ignored. */
export function stop(machine: Machine): End {
  if (machine.size <= machine.fence) {
    const error = machine.underflow();
    return { outcome: 'malformed', error };
  }
  const at = machine.position;
  machine.position += 1;
  if (machine.size > 1 || machine.markCount > 0) {
    machine.anomaly('leftover-stack', at, { items: machine.size - 1, marks: machine.markCount });
  }
  if (machine.frameEnd !== Infinity && machine.position < machine.frameEnd) {
    // A reader of files has taken the whole frame, and goes on behind it.
    machine.anomalyOnce('readers-disagree', at, { what: 'a frame goes on behind STOP' });
  }
  const top = machine.size - 1;
  return {
    outcome: 'stop',
    result: [machine.stackRefs[top] ?? 0, machine.stackKinds[top] ?? 0],
  };
}

function skipRawData(
  machine: Machine,
  tape: RecordedTape,
  afterBuild: WalkOptions['afterBuild'],
): void {
  const { lastBuild } = machine;
  machine.lastBuild = undefined;
  if (lastBuild === undefined || afterBuild === undefined) return;
  // It is asked about every BUILD of one walk, and may look at anything made before.
  if (machine.record === 'calls') throw new ContentsNeeded();
  const raw = afterBuild(tape, lastBuild.object, lastBuild.state, machine.position);
  if (raw === undefined) return;
  // Unpicklers read a frame whole: what they then read from the file lies behind the frame, not here.
  if (machine.frameEnd !== Infinity) throw machine.refused('raw data inside a frame');
  tape.rawData.push({ start: machine.position, end: raw.end });
  machine.position = raw.end;
}

/** How a walk ends that was ended by this error. */
export function outcomeOf(error: ModelFileError): Exclude<Outcome, 'stop'> {
  if (error.code === 'TRUNCATED') return 'truncated';
  return error.code === 'LIMIT_EXCEEDED' ? 'limit' : 'malformed';
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}

const HANDLERS: readonly (Handler | undefined)[] = handlerTable();

function handlerTable(): (Handler | undefined)[] {
  const table = Array.from<Handler | undefined>({ length: 256 });
  const all = [
    LITERAL_HANDLERS,
    STACK_HANDLERS,
    CONTAINER_HANDLERS,
    NAME_HANDLERS,
    CALL_HANDLERS,
  ].flat();
  for (const [code, handler] of all) table[code] = handler;
  return table;
}
