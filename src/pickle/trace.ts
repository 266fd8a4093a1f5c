/**
 * The pickle machine, one opcode at a time: what each one takes from the stack, leaves there, stores and calls.
 *
 * It is the machine that judges (`walk`), stepped the general way and recording everything. It keeps no more of
 * the past than the machine does; who wants to go back records with a `Replay`.
 * @module
 */
import type { AnomalyFact, CallFact, ImportFact } from '../core/fact.ts';
import { ModelFileError } from '../core/error.ts';
import { Budget } from '../core/limits.ts';
import type { ByteSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import { readLine } from './line.ts';
import { uint32 } from './literal.ts';
import { Machine } from './machine.ts';
import { parseIndex } from './numbers.ts';
import { OP, opcode, type Opcode } from './opcodes.ts';
import { PastRecords } from './past-records.ts';
import { RecordedTape, type End } from './recorded-tape.ts';
import { takenBy } from './stack-effect.ts';
import type { RawRange } from './tape.ts';
import { decodeLatin1 } from './text.ts';
import { Values } from './values.ts';
import { outcomeOf, step, stop } from './walk.ts';

/** What to trace. */
export interface TraceOptions {
  /** Offset of the first opcode; default 0. */
  readonly start?: number | undefined;
  readonly budget?: Budget | undefined;
  /** Ranges between opcodes that the loader jumps over (`Tape.rawData`), in order. */
  readonly rawData?: readonly RawRange[] | undefined;
}

/** What one opcode did. All counts are those after it. */
export interface Step {
  /** Its place in the order of execution, from 0 on. */
  readonly number: number;
  readonly opcode: Opcode;
  readonly offset: number;
  /** Offset of the byte behind it and its argument. */
  readonly end: number;
  /** Stack items that it left alone: those above are its work. */
  readonly kept: number;
  readonly size: number;
  readonly marks: number;
  /** Index under which it stored the top of the stack in the memo. */
  readonly stored: number | undefined;
  /** The imports and calls it made: those with numbers from `calls[0]` to before `calls[1]`. */
  readonly calls: readonly [from: number, to: number];
  /** Items in all containers together: what a picture of this moment may show. */
  readonly items: number;
}

/** An item of the stack or the memo; opaque outside `pickle/`. */
export interface Slot {
  readonly ref: number;
  readonly kind: number;
}

/** Pictures drawn from one allowance: then a new one is taken, as they are asked for at every step. */
const PICTURES = 500;

/** Steps through one pickle, forwards. */
export class Stepper {
  /** How it ended; undefined until `next` has returned undefined. */
  end: End | undefined;
  /** For `pickle/` alone: who shows a trace asks for pictures. */
  readonly machine: Machine;
  private readonly tape: RecordedTape;
  private readonly rawData: readonly RawRange[];
  private raw = 0;
  private steps = 0;
  private drawn = 0;
  private values: Values | undefined;

  constructor(
    source: ByteSource,
    { start = 0, budget = new Budget(), rawData = [] }: TraceOptions = {},
  ) {
    this.machine = new Machine(source, start, budget, 'whole');
    this.machine.stepsLeft = budget.opcodesLeft;
    this.tape = new RecordedTape(this.machine);
    this.rawData = rawData;
  }

  /** Executes the next opcode. Undefined behind STOP, and where the unpickler would raise: see `end`. */
  next(): Step | undefined {
    if (this.end !== undefined) return undefined;
    const { machine } = this;
    const offset = machine.position;
    try {
      return this.execute(offset);
    } catch (error) {
      if (!(error instanceof ModelFileError)) throw error;
      this.finish({ outcome: outcomeOf(error), error });
      return undefined;
    }
  }

  private execute(offset: number): Step | undefined {
    const { machine } = this;
    const code = machine.window.peek(offset, 1)[0] ?? -1;
    const row = opcode(code);
    const [size, fence, calls] = [machine.size, machine.fence, machine.calls.count];
    const stored = this.storing(code, offset);
    const isEnd = step(machine);
    if (row === undefined) throw machine.refused('an invalid opcode was executed');
    const { pops, mark } = takenBy(code);
    const kept = Math.max(0, Math.min((mark ? fence : size) - pops, machine.size));
    if (isEnd) this.finish(stop(machine));
    this.jump();
    return {
      number: this.steps++,
      opcode: row,
      offset,
      end: isEnd ? offset + 1 : machine.position,
      kept: isEnd ? size : kept,
      size: machine.size,
      marks: machine.markCount,
      stored,
      calls: [calls, machine.calls.count],
      items: machine.records.items,
    };
  }

  private finish(end: End): void {
    this.end = end;
    this.values = undefined;
  }

  /** Over what lies between opcodes, behind the BUILD that it belongs to. */
  private jump(): void {
    const range = this.rawData[this.raw];
    if (range?.start !== this.machine.position) return;
    this.raw++;
    this.machine.position = range.end;
  }

  private storing(code: number, offset: number): number | undefined {
    const { window, memo } = this.machine;
    switch (code) {
      case OP.MEMOIZE:
        return memo.count;
      case OP.BINPUT:
        return window.peek(offset + 1, 1)[0];
      case OP.LONG_BINPUT:
        return uint32(window.peek(offset + 1, 4), 0);
      case OP.PUT: {
        const line = readLine(window, offset + 1, 64);
        return line && Number(parseIndex(decodeLatin1(line.bytes)) ?? -1n);
      }
      default:
        return undefined;
    }
  }

  /** The stack item at `index`, counted from the bottom. */
  slot(index: number): Slot {
    const { stackRefs, stackKinds } = this.machine;
    return { ref: stackRefs[index] ?? 0, kind: stackKinds[index] ?? 0 };
  }

  /** Items of the stack. */
  get size(): number {
    return this.machine.size;
  }

  /** The stack sizes at which marks stand, from the lowest on. */
  get marks(): Int32Array {
    return this.machine.marks.subarray(0, this.machine.markCount);
  }

  /** A picture of a value with at most about `nodes` nodes, as it is now or, with `items`, as it was then. */
  value({ ref, kind }: Slot, nodes = 64, items?: number): Value {
    if (items !== undefined) return this.picturing(items).picture(ref, kind, nodes);
    if (++this.drawn % PICTURES === 0) this.values = undefined;
    this.values ??= this.picturing();
    return this.values.picture(ref, kind, nodes);
  }

  private picturing(items?: number): Values {
    const { records, calls, globals, peek } = this.machine;
    const seen = items === undefined ? records : new PastRecords(records, items);
    return new Values({ records: seen, calls, symbols: globals.symbols, peek, growing: true });
  }

  /** Import or call number `call`. */
  fact(call: number): ImportFact | CallFact | undefined {
    return this.tape.fact(call);
  }

  /** Oddities met so far, in which readers of pickles differ, among others. */
  get anomalies(): readonly AnomalyFact[] {
    return this.machine.anomalies;
  }
}
