/**
 * Values as expressions of pseudo-Python. What has a name is written as its name; what will be needed again, and
 * what was made by a call, gets one.
 * @module
 */
import { isContainer, KIND } from '../kinds.ts';
import type { Machine } from '../machine.ts';
import type { Slot } from '../trace.ts';
import { literalSource } from './literals.ts';
import type { Names } from './names.ts';
import type { Style } from './style.ts';

/** Containers in each other that one statement shows: deeper ones get names as they are made. */
export const DEEPEST = 20;
/** Levels that drawing goes down, whatever it meets. */
const MOST_LEVELS = 100;
/** Characters of a shared literal from which on a name is shorter. */
const LONG_LITERAL = 60;

/** Takes the statement that gives a value its name. */
export type Declare = (name: string, parts: Parts) => void;

/** An expression that can be written on one line or with each part on its own. */
export interface Parts {
  readonly open: string;
  readonly items: readonly string[];
  readonly close: string;
}

/** Writes expressions over the rows of a machine as they are now. */
export class Expressions {
  /** Names by reference: records (positive) and literals (negative). */
  readonly named: Map<number, string> = new Map();
  private readonly machine: Machine;
  private readonly shared: ReadonlySet<number>;
  private readonly names: Names;
  private readonly style: Style;
  private readonly declare: Declare;
  private left = 0;

  constructor(
    machine: Machine,
    shared: ReadonlySet<number>,
    { names, style, declare }: { names: Names; style: Style; declare: Declare },
  ) {
    this.machine = machine;
    this.shared = shared;
    this.names = names;
    this.style = style;
    this.declare = declare;
  }

  /** A new statement begins: what it may show. */
  begin(): void {
    this.left = this.style.items;
  }

  /** Items that one statement shows. */
  get most(): number {
    return this.style.items;
  }

  /** The expression for a value. */
  of(slot: Slot, level = 0): string {
    if (slot.kind === KIND.EMPTY_TUPLE) return '()';
    const known = this.named.get(slot.ref);
    if (known !== undefined) return known;
    if (slot.kind <= KIND.LAST_LITERAL) return this.literal(slot);
    if (!isContainer(slot.kind) || slot.ref <= 0 || level > MOST_LEVELS) return '…';
    if (this.shared.has(slot.ref)) return this.name(slot);
    const { open, items, close } = this.parts(slot, level);
    return `${open}${items.join(', ')}${close}`;
  }

  /** Whether a value is written as a name. */
  isNamed({ ref, kind }: Slot): boolean {
    return kind !== KIND.EMPTY_TUPLE && (this.named.has(ref) || this.shared.has(ref));
  }

  /** Gives a container or literal its name, with what it holds now. */
  name(slot: Slot): string {
    const known = this.named.get(slot.ref);
    if (known !== undefined) return known;
    const name = this.names.next(BASES[slot.kind] ?? 'value');
    const mutable = slot.kind === KIND.LIST || slot.kind === KIND.DICT || slot.kind === KIND.SET;
    // A list may hold itself by now only under its name; a tuple never does.
    if (mutable) this.named.set(slot.ref, name);
    const before = this.left;
    this.begin();
    this.declare(name, this.parts(slot, 0));
    this.left = before;
    this.named.set(slot.ref, name);
    return name;
  }

  private literal(slot: Slot): string {
    const { style, machine } = this;
    const text = literalSource(machine.peek, -1 - slot.ref, slot.kind, style);
    const isMutable = slot.kind === KIND.BYTEARRAY;
    if (!this.shared.has(slot.ref) || (!isMutable && text.length < LONG_LITERAL)) return text;
    if (!isMutable && !style.nameLiterals) return text;
    const name = this.names.next(BASES[slot.kind] ?? 'value');
    this.named.set(slot.ref, name);
    this.declare(name, { open: text, items: [], close: '' });
    return name;
  }

  /** The parts of a container, of a literal, or of what has a name. */
  parts(slot: Slot, level = 0): Parts {
    if (!isContainer(slot.kind)) return { open: this.of(slot, level), items: [], close: '' };
    const slots = this.contents(slot.ref);
    const more = slots.length > this.left ? slots.length - this.left : 0;
    this.left = Math.max(0, this.left - slots.length);
    const shown = more > 0 ? slots.slice(0, slots.length - more) : slots;
    return slot.kind === KIND.DICT
      ? this.dict(shown, more, level)
      : this.sequence(slot.kind, shown, more, level);
  }

  /** `key: value` for a run of keys and values. */
  pairs(slots: readonly Slot[], level: number): string[] {
    const items: string[] = [];
    for (let i = 0; i + 1 < slots.length; i += 2) {
      const [key, value] = [slots[i], slots[i + 1]];
      if (key && value) items.push(`${this.of(key, level + 1)}: ${this.of(value, level + 1)}`);
    }
    return items;
  }

  /** The expressions of a run of values. */
  run(slots: readonly Slot[], level: number): string[] {
    return slots.map((slot) => this.of(slot, level + 1));
  }

  private dict(slots: readonly Slot[], more: number, level: number): Parts {
    const items = this.pairs(slots, level);
    if (more > 0) items.push(elided(Math.ceil(more / 2)));
    return { open: '{', items, close: '}' };
  }

  private sequence(kind: number, slots: readonly Slot[], more: number, level: number): Parts {
    const items = this.run(slots, level);
    if (more > 0) items.push(elided(more));
    if (kind === KIND.LIST) return { open: '[', items, close: ']' };
    if (kind === KIND.SET) {
      return items.length === 0
        ? { open: 'set()', items, close: '' }
        : { open: '{', items, close: '}' };
    }
    if (kind === KIND.FROZENSET || kind === KIND.FROZENSET_HASHING) {
      const [open, close] = items.length === 0 ? ['frozenset(', ')'] : ['frozenset({', '})'];
      return { open, items, close };
    }
    return { open: '(', items, close: items.length === 1 ? ',)' : ')' };
  }

  /** What a container holds now. */
  contents(row: number): Slot[] {
    const { records } = this.machine;
    const slots: Slot[] = [];
    for (let run = records.firstRun(row); run !== undefined; run = records.nextRun(run)) {
      for (let i = run.start; i < run.start + run.count; i++) {
        slots.push({ ref: records.itemRef[i] ?? 0, kind: records.itemKind[i] ?? 0 });
      }
    }
    return slots;
  }
}

function elided(count: number): string {
  return `…(+${count} more)`;
}

/** What things without a class are called. */
const BASES: Readonly<Record<number, string>> = {
  [KIND.STR]: 'text',
  [KIND.STR_DUNDER]: 'text',
  [KIND.STR_PY2]: 'text',
  [KIND.BYTES]: 'data',
  [KIND.BYTEARRAY]: 'array',
  [KIND.INT]: 'number',
  [KIND.TUPLE]: 'tuple',
  [KIND.TUPLE_UNHASHABLE]: 'tuple',
  [KIND.TUPLE_HASHING]: 'tuple',
  [KIND.LIST]: 'list',
  [KIND.DICT]: 'dict',
  [KIND.SET]: 'set',
  [KIND.FROZENSET]: 'frozenset',
  [KIND.FROZENSET_HASHING]: 'frozenset',
  [KIND.PERSISTENT]: 'external',
};
