/**
 * Where the texts of imported names came from: written right there, fetched from the memo, or made by a call.
 * A file that wants to hide what it imports takes the longer ways.
 * @module
 */
import { isText } from '../pickle/kinds.ts';
import { OP } from '../pickle/opcodes.ts';
import { Stepper, type Slot } from '../pickle/trace.ts';
import type { Tape } from '../pickle/tape.ts';
import { renderValue } from '../policy/render.ts';
import type { NameOrigin, TextOrigin } from './explanation.ts';
import { nameOf } from './steps.ts';

/** Names that are traced, opcodes that are stepped through, and texts in the memo that are followed. */
const MOST_NAMES = 60;
const MOST_STEPS = 2_000_000;
const MOST_STORED = 200_000;

/** The origins of the names in `wanted`, and of those that are not written plainly, as far as one looks. */
export function originsOf(
  { source, start, rawData }: Tape,
  wanted: ReadonlySet<string>,
): readonly NameOrigin[] {
  const stepper = new Stepper(source, { start, rawData });
  const follow = new Follower(stepper);
  const origins: NameOrigin[] = [];
  for (let steps = 0; steps < MOST_STEPS && origins.length < MOST_NAMES; steps++) {
    const operands = follow.operands();
    const step = stepper.next();
    if (step === undefined) break;
    follow.take(step.offset, step.kept, step.size, step.stored);
    if (step.opcode.code !== OP.STACK_GLOBAL || operands === undefined) continue;
    const fact = stepper.fact(step.calls[0]);
    if (fact?.kind !== 'import') continue;
    const target = nameOf(fact.symbol);
    const [module, name] = operands;
    if (wanted.has(target) || module.kind === 'computed' || name.kind === 'computed') {
      origins.push({ target, offset: step.offset, module, name });
    }
  }
  return origins;
}

/** Keeps for each stack item which opcode pushed it, and for each text in the memo where it was written. */
class Follower {
  private readonly stepper: Stepper;
  private readonly pushedBy: number[] = [];
  private readonly stored = new Map<number, { readonly stored: number; readonly at: number }>();
  private readonly fetched = new Map<number, number>();

  constructor(stepper: Stepper) {
    this.stepper = stepper;
  }

  take(offset: number, kept: number, size: number, stored: number | undefined): void {
    this.pushedBy.length = Math.min(kept, this.pushedBy.length);
    while (this.pushedBy.length < size) this.pushedBy.push(offset);
    const top = this.stepper.slot(size - 1);
    if (stored === undefined || !isText(top.kind) || this.stored.size >= MOST_STORED) return;
    this.stored.set(top.ref, { stored: offset, at: -1 - top.ref });
    this.fetched.set(top.ref, stored);
  }

  /** Module and name of the next opcode, should it be STACK_GLOBAL. */
  operands(): readonly [TextOrigin, TextOrigin] | undefined {
    const { stepper } = this;
    const { machine, size } = stepper;
    if (size < 2 || machine.window.peek(machine.position, 1)[0] !== OP.STACK_GLOBAL)
      return undefined;
    return [this.origin(size - 2), this.origin(size - 1)];
  }

  private origin(index: number): TextOrigin {
    const slot: Slot = this.stepper.slot(index);
    if (!isText(slot.kind)) {
      return { kind: 'computed', expression: renderValue(this.stepper.value(slot), 160) };
    }
    const at = -1 - slot.ref;
    const kept = this.stored.get(slot.ref);
    const memo = this.fetched.get(slot.ref);
    const pushed = this.pushedBy[index] ?? at;
    const isFetched = kept !== undefined && memo !== undefined && pushed > kept.stored;
    return isFetched
      ? { kind: 'memo', index: memo, stored: kept.stored, at }
      : { kind: 'written', at };
  }
}
