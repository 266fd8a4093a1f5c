/**
 * A pickle for the page: its opcodes, the Python that does the same, and the machine after each step.
 * @module
 */
import type { CallFact, ImportFact } from '../../core/fact.ts';
import type { Verdict } from '../../core/verdict.ts';
import { readGenOp, type GenOp } from '../../pickle/genops.ts';
import { Replay, type RecordedStep } from '../../pickle/replay.ts';
import { Window } from '../../pickle/window.ts';
import { renderValue } from '../../policy/render.ts';
import { callText } from '../../policy/words.ts';
import type { FoundPickle } from './contents.ts';
import { actInWords, opcodeInWords } from './opcode-words.ts';
import { PythonLines } from './python-lines.ts';
import type { OpcodePage, OpcodeRow, PythonPage, Slot, State, Step } from './replay-types.ts';
import { clip } from './rows.ts';

/** What the judge said of an act, by its offset in the pickle and its name. */
export type VerdictOf = (offset: number, name: string, kind: Step['kind']) => Verdict;

/** Characters of an argument or a value. */
const SHOWN = 160;
/** Nodes of the picture of a value. */
const NODES = 24;
/** Items of a list that travel to the page. */
const LISTED = 60;
const MOST_ROWS = 500;
/** Imports and calls that are looked through for landmarks, and kept of them. */
const MOST_ACTS = 200_000;
const MOST_LANDMARKS = 200;

/** See the module. */
export class ReplaySource {
  private readonly replay: Replay;
  private readonly window: Window;
  private readonly pickle: FoundPickle;
  private readonly verdictOf: VerdictOf;
  private python_: PythonLines | undefined;

  /** Follows the whole pickle once. */
  constructor(pickle: FoundPickle, verdictOf: VerdictOf) {
    const { source, rawData } = pickle;
    this.pickle = pickle;
    this.verdictOf = verdictOf;
    this.window = new Window(source);
    this.replay = new Replay(source, { rawData });
    this.replay.record(Infinity);
  }

  /** Opcodes of a window. */
  opcodes(from: number, count: number): OpcodePage {
    const total = this.replay.count;
    const rows: OpcodeRow[] = [];
    const end = Math.min(total, from + Math.min(count, MOST_ROWS));
    for (let step = from; step < end; step++) {
      const row = this.opcode(step);
      if (row !== undefined) rows.push(row);
    }
    return { total, rows };
  }

  /** Lines of a window. */
  python(from: number, count: number): PythonPage {
    return this.lines.page(from, Math.min(count, MOST_ROWS));
  }

  /** The line of Python that an offset belongs to. */
  lineAt(offset: number): number {
    return this.lines.lineAt(offset);
  }

  /** The opcode at an offset, or the last one before it. */
  stepAt(offset: number): number {
    return Math.max(0, this.replay.stepAt(offset));
  }

  /** The machine before the opcode number `step`; behind the last one for their count. */
  state(step: number): State {
    const { replay } = this;
    const opcode = this.opcode(step);
    const before = replay.step(step - 1);
    const { items, marks } = replay.stack(step - 1);
    const fresh = before?.kept ?? 0;
    const top = items.at(-1);
    const stack = items.slice(-LISTED).map((slot, i): Slot => {
      const index = Math.max(0, items.length - LISTED) + i;
      const text = this.valueText(slot, step - 1);
      const label = marks.includes(index) ? 'mark' : '';
      return { label, ...text, fresh: index >= fresh };
    });
    const said = this.says(
      step,
      opcode,
      top === undefined ? '' : this.valueText(top, step - 1).text,
    );
    return {
      step,
      opcode,
      ...said,
      stack: stack.toReversed(),
      stackSize: items.length,
      ...this.memo(step - 1),
      ...this.objects(step - 1),
    };
  }

  /** Imports and calls: the first ones, and all that the judge found worth a word. */
  landmarks(): readonly Step[] {
    const acts = Math.min(MOST_ACTS, this.replay.step(this.replay.count - 1)?.calls[1] ?? 0);
    const first: Step[] = [];
    const found: Step[] = [];
    for (let call = 0; call < acts && found.length < MOST_LANDMARKS; call++) {
      const act = this.act(call);
      if (act === undefined) continue;
      const step = { ...act, step: this.replay.stepOfCall(call) };
      if (act.verdict !== 'clean') found.push(step);
      else if (first.length < MOST_LANDMARKS) first.push(step);
    }
    const room = Math.max(0, MOST_LANDMARKS - found.length);
    return [...found, ...first.slice(0, room)].toSorted((a, b) => a.step - b.step);
  }

  private get lines(): PythonLines {
    this.python_ ??= new PythonLines(this.pickle.source, this.pickle.rawData);
    return this.python_;
  }

  private opcode(step: number): OpcodeRow | undefined {
    const recorded = this.replay.step(step);
    if (recorded === undefined) return undefined;
    const { offset, opcode } = recorded;
    const op = this.genOp(offset);
    const length = op === undefined ? 1 : op.end - offset;
    return { step, offset, length, name: opcode.name, argument: this.argument(recorded, op) };
  }

  private genOp(offset: number): GenOp | undefined {
    try {
      return readGenOp(this.window, offset);
    } catch {
      return undefined; // the unpickler reads it, pickletools would not: shown without its argument
    }
  }

  private argument({ number }: RecordedStep, op: GenOp | undefined): string {
    if (op === undefined || op.argument.kind === 'none') return '';
    if (op.argument.kind === 'repr') return clip(op.argument.text, SHOWN);
    const pushed = this.replay.stack(number).items.at(-1);
    return pushed === undefined ? '' : this.valueText(pushed, number).text;
  }

  private valueText(
    slot: Parameters<Replay['value']>[0],
    step: number,
  ): { readonly kind: string; readonly text: string } {
    const value = this.replay.value(slot, Math.max(0, step), NODES);
    return { kind: KINDS[value.kind] ?? value.kind, text: clip(renderValue(value), SHOWN) };
  }

  private says(
    step: number,
    opcode: OpcodeRow | undefined,
    top: string,
  ): { readonly says: string; readonly alarm: boolean } {
    if (opcode === undefined) return { says: this.ending(), alarm: false };
    const [from, to] = this.replay.step(step)?.calls ?? [0, 0];
    const acts = from < to ? this.act(to - 1) : undefined;
    if (acts === undefined) {
      return { says: opcodeInWords(opcode.name, opcode.argument, top), alarm: false };
    }
    const alarm = acts.verdict === 'dangerous';
    return { says: actInWords(acts.what, acts.kind), alarm };
  }

  private ending(): string {
    const { end } = this.replay.stepper;
    if (end?.outcome === 'stop') return 'The pickle has ended, and its object is handed over.';
    if (end === undefined) return 'The replay ends here: the pickle is longer than it can follow.';
    return `The loader stops here with an error: ${clip(end.error.message, SHOWN)}.`;
  }

  private memo(step: number): Pick<State, 'memo' | 'memoSize'> {
    const entries = this.replay.memo(step, LISTED);
    const memo = entries.map(({ index, slot, step: put }): Slot => ({
      label: String(index),
      ...this.valueText(slot, put),
      fresh: put === step,
    }));
    return { memo, memoSize: this.replay.memoStores(step) };
  }

  private objects(step: number): Pick<State, 'objects' | 'objectCount'> {
    const [from, to] = this.replay.step(step)?.calls ?? [0, 0];
    const objects: Slot[] = [];
    for (let call = to - 1; call >= Math.max(0, to - LISTED); call--) {
      const act = this.act(call);
      if (act === undefined) continue;
      const { kind, what: text, verdict } = act;
      const shown = verdict === 'dangerous' ? `${kind}, dangerous` : kind;
      objects.push({ label: '', kind: shown, text, fresh: call >= from });
    }
    return { objects, objectCount: to };
  }

  private act(call: number): Omit<Step, 'step'> | undefined {
    const fact = this.replay.stepper.fact(call);
    if (fact === undefined) return undefined;
    const { offset, kind } = fact;
    const name = fact.kind === 'import' ? nameOf(fact) : renderValue(fact.callee, SHOWN);
    const what = fact.kind === 'import' ? clip(name, SHOWN) : clip(callOf(fact, name), SHOWN);
    return { offset, kind, what, verdict: this.verdictOf(offset, name, kind) };
  }
}

function nameOf({ symbol: { module, name } }: ImportFact): string {
  return `${module}.${name}`;
}

function callOf({ how, args }: CallFact, name: string): string {
  const verb = VERBS[how];
  return verb === undefined ? `${name}${callText(args)}` : `${verb} of ${name}`;
}

/** What is done with an object that is there already, as a noun. */
const VERBS: Readonly<Record<string, string>> = {
  build: 'setting the state',
  setitem: 'setting items',
  append: 'appending to a list',
  additem: 'adding to a set',
  hash: 'hashing',
  persid: 'the object with the id',
};

/** Kinds of values as Python calls them. */
const KINDS: Readonly<Record<string, string>> = {
  none: 'None',
  instance: 'object',
  global: 'import',
  persistent: 'external',
  elided: '…',
  lost: '?',
  cycle: 'itself',
};
