/**
 * Values as the machine pictures them, made by hand.
 * @module
 */
import type { How, Value } from '../src/core/value.ts';

export const none: Value = { kind: 'none', plain: true };
export const str = (text: string, clipped = false): Value => ({
  kind: 'str',
  text,
  clipped,
  length: text.length,
  plain: true,
});
export const int = (value: number | bigint): Value => ({
  kind: 'int',
  value: BigInt(value),
  plain: true,
});
export const bytes = (text: string, length = text.length): Value => ({
  kind: 'bytes',
  head: Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
  length,
  offset: 0,
  plain: true,
});
export const elided: Value = { kind: 'elided', plain: false };
export const lost: Value = { kind: 'lost', plain: false };
export const cycle: Value = { kind: 'cycle', plain: false };

type Sequence = 'tuple' | 'list' | 'set' | 'frozenset';

export const sequence = (kind: Sequence, items: readonly Value[], hidden = 0): Value => ({
  kind,
  items,
  elided: hidden,
  plain: items.every((item) => item.plain),
});
export const tuple = (...items: readonly Value[]): Value => sequence('tuple', items);
export const list = (...items: readonly Value[]): Value => sequence('list', items);

/** A dict with string keys. */
export function dict(entries: Readonly<Record<string, Value>>, hidden = 0): Value {
  return dictOf(
    Object.entries(entries).map(([key, value]) => [str(key), value] as const),
    hidden,
  );
}

/** A dict with any keys. */
export function dictOf(entries: readonly (readonly [Value, Value])[], hidden = 0): Value {
  return {
    kind: 'dict',
    entries,
    elided: hidden,
    ordinaryKeys: entries.every(([key]) => key.kind === 'str' && !key.text.startsWith('__')),
    plain: entries.every(([key, value]) => key.plain && value.plain),
  };
}

/** `named('os', 'system')`. */
export const named = (module: string, name: string): Value => ({
  kind: 'global',
  symbol: { module, name },
  plain: false,
});

let calls = 0;

/** The result of calling something; every one is another object. */
export function made(callee: Value, ...args: readonly Value[]): Value {
  return madeBy('reduce', callee, ...args);
}

/** The result of a call of any kind. */
export function madeBy(how: How, callee: Value, ...args: readonly Value[]): Value {
  return { kind: 'instance', call: calls++, how, callee, args: tuple(...args), plain: false };
}

export const persistent = (id: Value): Value => ({ kind: 'persistent', id, plain: false });
