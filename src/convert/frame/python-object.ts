/**
 * Objects of Python by the names of what makes them.
 * @module
 */
import type { ModelValue, ObjectValue } from '../model/value.ts';

/** An object whose class has this name, in whatever module of pandas a version keeps it. */
export function isNamed(value: ModelValue | undefined, name: string): value is ObjectValue {
  return value?.kind === 'object' && nameOf(value) === name;
}

/** The last part of the name of what made an object. */
export function nameOf(object: ObjectValue): string {
  const { callee } = object;
  return callee.kind === 'symbol' ? callee.symbol.name : '';
}

/** The positional arguments of a call. */
export function argumentsOf({ args }: ObjectValue): readonly ModelValue[] {
  return args.kind === 'tuple' ? args.items : [];
}

/** Items of a list or a tuple. */
export function itemsOf(value: ModelValue | undefined): readonly ModelValue[] {
  return value?.kind === 'list' || value?.kind === 'tuple' ? value.items : [];
}

/** The value of a text key of a dict. */
export function entryOf(value: ModelValue | undefined, key: string): ModelValue | undefined {
  if (value?.kind !== 'dict') return undefined;
  return value.entries.find(([one]) => one.kind === 'str' && one.text === key)?.[1];
}
