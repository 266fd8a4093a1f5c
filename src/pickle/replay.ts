/**
 * A trace that can be looked at backwards too: the machine at any step, in a few bytes for each step.
 *
 * Of each step it keeps what it put on the stack and how far down it reached; the whole stack is kept from time
 * to time, the more rarely the larger it is, so that all of it takes memory in proportion to the steps.
 * @module
 */
import { opcode, type Opcode } from './opcodes.ts';
import { grown, newRefs, type Refs } from './refs.ts';
import type { ByteSource } from '../core/source.ts';
import type { Value } from '../core/value.ts';
import { Stepper, type Slot, type Step, type TraceOptions } from './trace.ts';

/** The stack at one step. */
export interface StackState {
  /** From the bottom up. */
  readonly items: readonly Slot[];
  /** Stack sizes at which marks stand, from the lowest on. */
  readonly marks: readonly number[];
}

/** An entry of the memo at one step. */
export interface MemoEntry {
  readonly index: number;
  readonly slot: Slot;
  /** The step that stored it. */
  readonly step: number;
}

/** One recorded step. */
export interface RecordedStep {
  readonly number: number;
  readonly opcode: Opcode;
  readonly offset: number;
  readonly kept: number;
  readonly size: number;
  readonly stored: number | undefined;
  readonly calls: readonly [from: number, to: number];
}

interface Snapshot {
  readonly step: number;
  readonly items: readonly Slot[];
  readonly marks: readonly number[];
}

/** Steps between two snapshots at least. */
const EVERY = 2048;
const FIRST_ROOM = 1024;
/** Steps that are recorded: some forty bytes each. */
const MOST_STEPS = 8_000_000;

/** Records a trace and gives the machine back as it was after any step. */
export class Replay {
  readonly stepper: Stepper;
  /** Steps recorded. */
  count = 0;
  private readonly snapshots: Snapshot[] = [];
  private offsets: Refs;
  private codes: Uint8Array = new Uint8Array(FIRST_ROOM);
  private kept: Int32Array = new Int32Array(FIRST_ROOM);
  private sizes: Int32Array = new Int32Array(FIRST_ROOM);
  private markCounts: Int32Array = new Int32Array(FIRST_ROOM);
  private calls: Int32Array = new Int32Array(FIRST_ROOM);
  private items: Int32Array = new Int32Array(FIRST_ROOM);
  /** Where the pushed items of a step end in `pushedRefs`. */
  private pushedTo: Int32Array = new Int32Array(FIRST_ROOM);
  private pushedRefs: Refs;
  private pushedKinds: Uint8Array = new Uint8Array(FIRST_ROOM);
  private pushed = 0;
  private putSteps: Int32Array = new Int32Array(FIRST_ROOM);
  private putIndexes: Float64Array = new Float64Array(FIRST_ROOM);
  private putRefs: Refs;
  private putKinds: Uint8Array = new Uint8Array(FIRST_ROOM);
  private puts = 0;

  constructor(source: ByteSource, options: TraceOptions = {}) {
    this.stepper = new Stepper(source, options);
    this.offsets = newRefs(FIRST_ROOM, source.size);
    this.pushedRefs = newRefs(FIRST_ROOM, source.size);
    this.putRefs = newRefs(FIRST_ROOM, source.size);
  }

  /** Records at most `most` further steps; false once there is nothing more to record. */
  record(most: number): boolean {
    for (let left = most; left > 0; left--) {
      if (this.count >= MOST_STEPS) return false;
      const step = this.stepper.next();
      if (step === undefined) return false;
      this.keep(step);
    }
    return true;
  }

  /** Whether recording stopped before the pickle's end, for want of room. */
  get full(): boolean {
    return this.count >= MOST_STEPS && this.stepper.end === undefined;
  }

  private keep(step: Step): void {
    if (this.count >= this.codes.length) this.grow();
    const { count } = this;
    this.offsets[count] = step.offset;
    this.codes[count] = step.opcode.code;
    this.kept[count] = step.kept;
    this.sizes[count] = step.size;
    this.markCounts[count] = step.marks;
    this.calls[count] = step.calls[1];
    this.items[count] = step.items;
    for (let index = step.kept; index < step.size; index++) this.push(this.stepper.slot(index));
    this.pushedTo[count] = this.pushed;
    if (step.stored !== undefined) this.put(count, step.stored);
    this.count = count + 1;
    this.snapshot(count);
  }

  /** The next one comes after as many steps as this one has items. */
  private snapshot(step: number): void {
    const last = this.snapshots.at(-1);
    const apart = Math.max(EVERY, last?.items.length ?? 0, this.stepper.size);
    if (step - (last?.step ?? -1) < apart) return;
    const items = Array.from({ length: this.stepper.size }, (_, index) => this.stepper.slot(index));
    this.snapshots.push({ step, items, marks: [...this.stepper.marks] });
  }

  private push({ ref, kind }: Slot): void {
    if (this.pushed >= this.pushedKinds.length) {
      this.pushedRefs = grown(this.pushedRefs, this.pushed + 1);
      this.pushedKinds = grown(this.pushedKinds, this.pushed + 1);
    }
    this.pushedRefs[this.pushed] = ref;
    this.pushedKinds[this.pushed++] = kind;
  }

  private put(step: number, index: number): void {
    if (this.puts >= this.putKinds.length) {
      this.putSteps = grown(this.putSteps, this.puts + 1);
      const indexes = new Float64Array(this.putSteps.length);
      indexes.set(this.putIndexes);
      this.putIndexes = indexes;
      this.putRefs = grown(this.putRefs, this.puts + 1);
      this.putKinds = grown(this.putKinds, this.puts + 1);
    }
    const { ref, kind } = this.stepper.slot(this.stepper.size - 1);
    this.putSteps[this.puts] = step;
    this.putIndexes[this.puts] = index;
    this.putRefs[this.puts] = ref;
    this.putKinds[this.puts++] = kind;
  }

  private grow(): void {
    const needed = this.count + 1;
    this.offsets = grown(this.offsets, needed);
    this.codes = grown(this.codes, needed);
    this.kept = grown(this.kept, needed);
    this.sizes = grown(this.sizes, needed);
    this.markCounts = grown(this.markCounts, needed);
    this.calls = grown(this.calls, needed);
    this.items = grown(this.items, needed);
    this.pushedTo = grown(this.pushedTo, needed);
  }

  /** Step number `number`, if it is recorded. */
  step(number: number): RecordedStep | undefined {
    const row = opcode(this.codes[number] ?? 0);
    if (row === undefined || number < 0 || number >= this.count) return undefined;
    return {
      number,
      opcode: row,
      offset: this.offsets[number] ?? 0,
      kept: this.kept[number] ?? 0,
      size: this.sizes[number] ?? 0,
      stored: this.storedBy(number),
      calls: [this.calls[number - 1] ?? 0, this.calls[number] ?? 0],
    };
  }

  /** The last step that begins at or before `offset`; -1 without one. */
  stepAt(offset: number): number {
    return lastAtMost(this.offsets, this.count, offset);
  }

  /** The step that made import or call number `call`, which is less than `Stepper.fact` knows. */
  stepOfCall(call: number): number {
    return lastAtMost(this.calls, this.count, call) + 1;
  }

  /** The stack after step `number`; before the first one, -1, it is empty. */
  stack(number: number): StackState {
    const from = this.snapshots.findLast(({ step }) => step <= number);
    const items = from === undefined ? [] : [...from.items];
    const marks = from === undefined ? [] : [...from.marks];
    for (let step = (from?.step ?? -1) + 1; step <= number && step < this.count; step++) {
      this.apply(step, items, marks);
    }
    return { items, marks };
  }

  private apply(step: number, items: Slot[], marks: number[]): void {
    const before = items.length;
    items.length = Math.min(before, this.kept[step] ?? 0);
    for (
      let at = step === 0 ? 0 : (this.pushedTo[step - 1] ?? 0);
      at < (this.pushedTo[step] ?? 0);
      at++
    ) {
      items.push({ ref: this.pushedRefs[at] ?? 0, kind: this.pushedKinds[at] ?? 0 });
    }
    const count = this.markCounts[step] ?? 0;
    if (count > marks.length) marks.push(before);
    marks.length = Math.min(marks.length, count);
  }

  /** The last `most` entries that the memo had got by step `number`, the newest first. */
  memo(number: number, most: number): readonly MemoEntry[] {
    const entries = new Map<number, MemoEntry>();
    for (let put = lastAtMost(this.putSteps, this.puts, number); put >= 0; put--) {
      if (entries.size >= most) break;
      const index = this.putIndexes[put] ?? 0;
      if (!entries.has(index)) entries.set(index, this.entry(put));
    }
    return [...entries.values()];
  }

  /** How often something was stored in the memo by step `number`. */
  memoStores(number: number): number {
    return lastAtMost(this.putSteps, this.puts, number) + 1;
  }

  /** A picture of a value as it was after step `number`. */
  value(slot: Slot, number: number, nodes = 64): Value {
    return this.stepper.value(slot, nodes, this.items[number] ?? 0);
  }

  private entry(put: number): MemoEntry {
    const slot = { ref: this.putRefs[put] ?? 0, kind: this.putKinds[put] ?? 0 };
    return { index: this.putIndexes[put] ?? 0, slot, step: this.putSteps[put] ?? 0 };
  }

  private storedBy(step: number): number | undefined {
    const put = lastAtMost(this.putSteps, this.puts, step);
    return put >= 0 && this.putSteps[put] === step ? this.putIndexes[put] : undefined;
  }
}

/** The last of the first `count` ascending numbers that is not above `wanted`; -1 without one. */
function lastAtMost(numbers: Refs, count: number, wanted: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
