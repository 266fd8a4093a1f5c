/**
 * Facts of loaders that import, construct and fill objects without a pickle: the same as a pickle's, so
 * that the same knowledge judges them.
 * @module
 */
import type { CallFact, Fact } from '../core/fact.ts';
import type { Container, How, SymbolName, Value } from '../core/value.ts';

/** `None`. */
export const NONE: Value = { kind: 'none', plain: true };
/** Numbers in memory: an array, a buffer. */
export const NUMBERS: Value = { kind: 'buffer', plain: true };
/** Plain data that is not shown. */
export const HIDDEN_DATA: Value = { kind: 'elided', plain: true };

/** Collects facts in the order in which a loader meets them. */
export class UseFacts {
  readonly facts: Fact[] = [];
  private readonly names: Map<string, number> = new Map();
  private calls = 0;

  /** The loader imports a name. */
  import(symbol: SymbolName, offset: number): Value {
    const key = `${symbol.module}\n${symbol.name}`;
    if (!this.names.has(key)) {
      const id = this.names.size;
      this.names.set(key, id);
      this.facts.push({ kind: 'import', id, symbol, offset });
    }
    return { kind: 'global', symbol, plain: false };
  }

  /** The loader calls something; the result. */
  call(how: How, callee: Value, args: readonly Value[], offset: number): Value {
    const made = tupleOf(args);
    const call = this.add({ how, callee, args: made, offset });
    return { kind: 'instance', call, how, callee, args: made, plain: false };
  }

  /** The loader sets the state of an object. */
  build(object: Value, state: Value, offset: number): void {
    this.add({ how: 'build', callee: object, args: state, offset });
  }

  /** The loader puts items into a mapping that is no plain dict. */
  setItems(object: Value, items: Value, offset: number): void {
    this.add({ how: 'setitem', callee: object, args: items, offset });
  }

  /** The loader hashes a value: it becomes a key or a member of a set. */
  hash(value: Value, offset: number): void {
    if (!value.plain) this.add({ how: 'hash', callee: value, args: NONE, offset });
  }

  private add(fact: Pick<CallFact, 'how' | 'callee' | 'args' | 'offset'>): number {
    const call = this.calls++;
    this.facts.push({ kind: 'call', ...fact, call });
    return call;
  }
}

/** A text as a value. */
export function textValue(text: string): Value {
  return { kind: 'str', text, clipped: false, length: text.length, plain: true };
}

/** A tuple. */
export function tupleOf(items: readonly Value[]): Value {
  return sequenceOf('tuple', items);
}

/** A tuple, a list or a set. */
export function sequenceOf(
  kind: Exclude<Container['kind'], 'dict'>,
  items: readonly Value[],
): Value {
  return { kind, items, elided: 0, plain: items.every(({ plain }) => plain) };
}

/** A dict. */
export function dictOf(entries: readonly (readonly [Value, Value])[]): Value {
  return {
    kind: 'dict',
    entries,
    elided: 0,
    ordinaryKeys: entries.every(([key]) => key.kind === 'str' && !key.text.startsWith('__')),
    plain: entries.every(([key, value]) => key.plain && value.plain),
  };
}
