/**
 * A pickle as readable pseudo-Python: what loading it does, statement by statement, in the order in which it is done.
 *
 * Each import, call and change of an object is a statement; data stands where it is used, and has a name only when
 * it is used again. Of values of built-in types and of the standard library the text, in full, is Python that makes
 * an equal value.
 * @module
 */
import { isContainer, KIND } from '../kinds.ts';
import { OP } from '../opcodes.ts';
import type { ByteSource } from '../../core/source.ts';
import { Stepper, type Slot, type Step, type TraceOptions } from '../trace.ts';
import { callStatements, type CallContext } from './calls.ts';
import { DEEPEST, Expressions, type Parts } from './expressions.ts';
import { Names } from './names.ts';
import { CLIPPED, type Style } from './style.ts';

/** One statement, without a newline at its end; it may have several lines. */
export interface Statement {
  readonly kind: 'import' | 'call' | 'change' | 'data' | 'result' | 'note';
  /** Offset of the opcode that does it. */
  readonly offset: number;
  readonly text: string;
}

/** What to show. */
export interface DecompileOptions extends TraceOptions {
  readonly style?: Style | undefined;
}

/** Columns from which on a statement is broken into lines. */
const WIDTH = 96;
/** References noted as used again; what is beyond is written twice. */
const MOST_SHARED = 2_000_000;

/** The statements of the pickle at `start`. Throws nothing for what the bytes hold. */
export function* decompile(
  source: ByteSource,
  { style = CLIPPED, ...options }: DecompileOptions = {},
): Generator<Statement> {
  const shared = sharedIn(new Stepper(source, options));
  yield* new Decompiler(new Stepper(source, options), shared, style).statements();
}

/** What is pushed once more, from the memo or by DUP. */
function sharedIn(stepper: Stepper): Set<number> {
  const shared = new Set<number>();
  for (let step = stepper.next(); step !== undefined; step = stepper.next()) {
    if (!PUSHES_AGAIN.has(step.opcode.code) || shared.size >= MOST_SHARED) continue;
    const { ref, kind } = stepper.slot(stepper.size - 1);
    if (kind < KIND.GLOBAL) shared.add(ref);
  }
  return shared;
}

const PUSHES_AGAIN: ReadonlySet<number> = new Set([OP.GET, OP.BINGET, OP.LONG_BINGET, OP.DUP]);

class Decompiler {
  private readonly stepper: Stepper;
  private readonly names = new Names();
  private readonly expressions: Expressions;
  private readonly context: CallContext;
  /** Statements that stand before the one being made. */
  private ready: Statement[] = [];
  private offset = 0;

  constructor(stepper: Stepper, shared: ReadonlySet<number>, style: Style) {
    this.stepper = stepper;
    const { names } = this;
    const declare = (name: string, parts: Parts): void =>
      this.say('data', { ...parts, open: `${name} = ${parts.open}` });
    this.expressions = new Expressions(stepper.machine, shared, { names, style, declare });
    this.context = {
      machine: stepper.machine,
      expressions: this.expressions,
      names,
      say: (kind, parts) => this.say(kind, parts),
    };
  }

  *statements(): Generator<Statement> {
    for (;;) {
      const before = this.target();
      const operands = this.operands();
      const step = this.stepper.next();
      if (step === undefined) break;
      this.offset = step.offset;
      this.expressions.begin();
      this.take(step, before, operands);
      if (this.ready.length === 0) continue;
      yield* this.ready;
      this.ready = [];
    }
    this.expressions.begin();
    this.close();
    yield* this.ready;
  }

  private take(step: Step, before: Filling | undefined, operands: readonly Slot[]): void {
    const { code } = step.opcode;
    const [from, to] = step.calls;
    for (let call = from; call < to; call++) {
      this.expressions.begin();
      callStatements(call, this.top(), operands, this.context);
    }
    if (before !== undefined) this.fill(before);
    if (PUSHES_AGAIN.has(code)) this.nameMutable(this.top());
    const top = this.top();
    if (isContainer(top.kind) && top.ref > 0 && this.isDeep(top)) this.expressions.name(top);
  }

  /** What holds many levels is named as it is made, so that no statement goes deep. */
  private isDeep({ ref }: Slot): boolean {
    return this.stepper.machine.records.depthOf(ref) >= DEEPEST && !this.expressions.named.has(ref);
  }

  /** From here on two places hold it: what one puts into it, the other sees. */
  private nameMutable(slot: Slot): void {
    const { kind } = slot;
    if (kind === KIND.LIST || kind === KIND.DICT || kind === KIND.SET) this.expressions.name(slot);
  }

  /** What the next opcode fills, if it is a container that has a name. */
  private target(): Filling | undefined {
    const { machine } = this.stepper;
    const code = machine.window.peek(machine.position, 1)[0] ?? 0;
    const single = code === OP.APPEND ? 1 : code === OP.SETITEM ? 2 : 0;
    const many = code === OP.APPENDS || code === OP.SETITEMS || code === OP.ADDITEMS;
    if (single === 0 && !many) return undefined;
    const first = many ? machine.fence : machine.size - single;
    const slot = this.stepper.slot(first - 1);
    if (first < 1 || !isContainer(slot.kind) || !this.expressions.named.has(slot.ref))
      return undefined;
    const items: Slot[] = [];
    for (let index = first; index < machine.size; index++) items.push(this.stepper.slot(index));
    return { slot, items };
  }

  /** Module and name, for a STACK_GLOBAL that assembles them. */
  private operands(): readonly Slot[] {
    const { size } = this.stepper;
    return size < 2 ? [] : [this.stepper.slot(size - 2), this.stepper.slot(size - 1)];
  }

  private fill({ slot, items }: Filling): void {
    if (items.length === 0) return;
    const { expressions } = this;
    const name = expressions.of(slot);
    if (slot.kind === KIND.DICT) {
      const pairs = expressions.pairs(items, 0);
      this.say('change', { open: `${name}.update({`, items: pairs, close: '})' });
      return;
    }
    const values = expressions.run(items, 0);
    const isList = slot.kind === KIND.LIST;
    if (isList && values.length === 1) {
      this.say('change', { open: `${name}.append(`, items: values, close: ')' });
    } else {
      const [open, close] = isList ? ['.extend([', '])'] : ['.update({', '})'];
      this.say('change', { open: `${name}${open}`, items: values, close });
    }
  }

  private top(): Slot {
    return this.stepper.slot(this.stepper.size - 1);
  }

  private close(): void {
    const { end } = this.stepper;
    if (end?.outcome === 'stop') {
      const [ref, kind] = end.result;
      const parts = this.expressions.parts({ ref, kind });
      const known = this.expressions.named.get(ref);
      const shown = known === undefined ? parts : { open: known, items: [], close: '' };
      this.say('result', { ...shown, open: `result = ${shown.open}` });
      return;
    }
    const { error } = end ?? {};
    const at = error?.offset ?? this.offset;
    this.offset = at;
    const why = error?.message ?? 'the input ends';
    this.say('note', { open: `# loading stops here, at byte ${at}: ${why}`, items: [], close: '' });
  }

  private say(kind: Statement['kind'], parts: Parts): void {
    this.ready.push({ kind, offset: this.offset, text: laidOut(parts) });
  }
}

interface Filling {
  readonly slot: Slot;
  readonly items: readonly Slot[];
}

/** On one line if it fits, else with each part on a line of its own. */
function laidOut({ open, items, close }: Parts): string {
  const length = items.reduce((sum, item) => sum + item.length + 2, open.length + close.length);
  if (length <= WIDTH || items.length < 2) return `${open}${items.join(', ')}${close}`;
  return `${open}\n${items.map((item) => `    ${item},\n`).join('')}${close.replace(/^,/, '')}`;
}
