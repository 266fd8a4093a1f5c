/**
 * Our machine, answering in the words of the oracle.
 * @module
 */
import type { CallFact } from '../../src/core/fact.ts';
import { bytesSource } from '../../src/core/source.ts';
import type { Value } from '../../src/core/value.ts';
import { RecordedTape } from '../../src/pickle/recorded-tape.ts';
import { walk } from '../../src/pickle/walk.ts';
import type { Event } from './oracle.ts';

/** What our machine says of one stream. */
export interface Ours {
  /** `refused` for every end but STOP: an error or a limit. */
  readonly outcome: 'stop' | 'refused';
  readonly error?: string;
  /** Bytes up to and including STOP. */
  readonly consumed?: number;
  readonly events: readonly Event[];
  /** Whether it reports that readers may disagree on this stream. */
  readonly divergent?: boolean;
}

/** Walks the bytes. */
export function ours(bytes: Uint8Array): Ours {
  const tape = walk(bytesSource(bytes));
  if (!(tape instanceof RecordedTape)) throw new TypeError('walk gives a RecordedTape');
  const naming = new Naming();
  const events: Event[] = [];
  for (const fact of tape.everything()) {
    if (fact.kind === 'import') events.push(['import', fact.symbol.module, fact.symbol.name]);
    else events.push(...naming.events(fact));
  }
  const divergent = tape.anomalies.some(({ code }) => DIVERGENT.has(code));
  if (tape.outcome === 'stop') return { outcome: 'stop', consumed: tape.end, events, divergent };
  return { outcome: 'refused', error: tape.error?.message ?? '', events, divergent };
}

/** Anomalies that say that one reader does something else than another. */
const DIVERGENT: ReadonlySet<string> = new Set([
  'frame-splits-opcode',
  'frame-in-frame',
  'number-base',
  'non-ascii-name',
  'escaped-name',
  'readers-disagree',
]);

const LETTERS: Readonly<Record<Value['kind'], string>> = {
  none: 'N',
  bool: 'b',
  int: 'i',
  float: 'f',
  str: 's',
  bytes: 'y',
  bytearray: 'a',
  buffer: 'x',
  tuple: 't',
  list: 'l',
  dict: 'd',
  set: 'S',
  frozenset: 'F',
  global: 'g',
  instance: 'o',
  persistent: 'p',
  cycle: '?',
  elided: '?',
  lost: '?',
};

/** What a bounded picture leaves out: of many items added by one opcode it shows the first. */
const ELIDED: Value = { kind: 'elided', plain: true };

/** Numbers what calls make, as the oracle does. */
class Naming {
  /** Call number to the oracle's number of its product. */
  readonly #made = new Map<number, string>();
  #objects = 0;
  #persistent = 0;

  /** The events of one fact: one per item where an opcode adds many. */
  events(fact: CallFact): Event[] {
    switch (fact.how) {
      case 'hash':
        return [];
      case 'persid':
        this.#made.set(fact.call, `p:${this.#persistent++}`);
        return [['call', 'persid', 'persistent_load', shape(fact.args)]];
      case 'build':
        return [['call', 'build', this.#name(fact.callee), shape(fact.args)]];
      case 'append':
      case 'additem':
        return this.#items(fact).map((item) => [
          'call',
          fact.how === 'append' ? 'append' : 'add',
          this.#name(fact.callee),
          letter(item),
        ]);
      case 'setitem':
        return this.#pairs(fact).map(([key, value]) => [
          'call',
          'setitem',
          this.#name(fact.callee),
          letter(key) + letter(value),
        ]);
      default:
        return [this.#call(fact)];
    }
  }

  #call(fact: CallFact): Event {
    const callee = this.#name(fact.callee);
    this.#made.set(fact.call, `o:${this.#objects++}`);
    const empty = fact.args.kind === 'tuple' && fact.args.items.length === 0;
    const constructs = (fact.how === 'inst' || fact.how === 'obj') && empty;
    const how = constructs
      ? 'newobj'
      : fact.how === 'inst' || fact.how === 'obj'
        ? 'reduce'
        : fact.how;
    return ['call', how, callee, shape(fact.args)];
  }

  #items(fact: CallFact): readonly Value[] {
    if (fact.args.kind !== 'list') return [];
    return [...fact.args.items, ...Array.from({ length: fact.args.elided }, () => ELIDED)];
  }

  #pairs(fact: CallFact): readonly (readonly [Value, Value])[] {
    if (fact.args.kind !== 'dict') return [];
    const elided = Array.from({ length: fact.args.elided }, () => [ELIDED, ELIDED] as const);
    return [...fact.args.entries, ...elided];
  }

  #name(callee: Value): string {
    if (callee.kind === 'global') return `g:${callee.symbol.module}.${callee.symbol.name}`;
    if (callee.kind === 'instance') return this.#made.get(callee.call) ?? '?';
    return callee.kind === 'persistent' ? (this.#made.get(callee.call ?? -1) ?? '?') : '?';
  }
}

function shape(value: Value): string {
  return value.kind === 'tuple'
    ? `(${value.items.map(letter).join('')}${'?'.repeat(value.elided)})`
    : letter(value);
}

function letter(value: Value): string {
  return LETTERS[value.kind];
}
