/**
 * The words of messages that depend on how something is used.
 * @module
 */
import type { How, Value } from '../core/value.ts';
import { renderValue } from './render.ts';

const VERBS: Readonly<Record<How, string>> = {
  reduce: 'calls',
  newobj: 'constructs',
  newobj_ex: 'constructs',
  obj: 'calls',
  inst: 'calls',
  build: 'sets the state of',
  setitem: 'sets items of',
  append: 'appends to',
  additem: 'adds items to',
  hash: 'hashes',
  persid: 'refers to',
};

/** What the loader does, as a verb. */
export function verb(how: How): string {
  return VERBS[how];
}

/** Arguments as they stand in a call: `('echo inert')`. */
export function callText(args: Value): string {
  if (args.kind !== 'tuple') return args.kind === 'elided' ? '(…)' : `(*${renderValue(args)})`;
  const text = renderValue(args);
  return text.endsWith(',)') ? `${text.slice(0, -2)})` : text;
}

/** The arguments of a finding; nothing when they were not asked for. */
export function argumentText(args: Value): string | undefined {
  return args.kind === 'elided' ? undefined : renderValue(args);
}
