/**
 * Writes into the instance dict: no setter runs, and the names must be known or be keys of the state.
 * @module
 */
import { findMember } from '../known-class.ts';
import { contents, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import type { ObjectAtom, Value } from './value.ts';

/** `self.__dict__ = …` and `self.__dict__.update(…)`. */
export function replaceDict(
  machine: Machine,
  object: ObjectAtom,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  if (object.shared) return proof.fail('write-shared', `writes ${describe(object)}`, frame, at);
  for (const atom of value.values()) {
    if (atom.kind === 'state') takeState(machine, object, frame, at);
    else if (atom.kind === 'box')
      takeBox(machine, object, proof.get(`${atom.site}.k`), contents(machine, atom), frame, at);
    else if (atom.kind === 'attributes') {
      if (atom.of !== object && atom.of.site !== object.site)
        proof.fail('construct', 'takes the attributes of another object', frame, at);
    } else if (atom.kind === 'plain') continue;
    else proof.fail('construct', `takes attributes from ${describe(atom)}`, frame, at);
  }
}

/** The judge holds the keys of the state against the rules; what the code put into it is stored. */
function takeState(machine: Machine, object: ObjectAtom, frame: Frame, at: number): void {
  const { proof } = machine;
  proof.shapes.add('dict');
  for (const key of proof.slotsOf('state.')) {
    const value = proof.get(`state.${key}`);
    if (key === '?' || key === '*') proof.put(`${object.site}.?`, value);
    else if (isSpecial(key) && !isPlain(value))
      proof.fail('construct', `sets ${key} of the instance`, frame, at);
    else storeInDict(machine, object, key, value, frame, at);
  }
}

/** Puts what a dict of the code holds into the instance dict, under names that are written there. */
export function takeBox(
  machine: Machine,
  object: ObjectAtom,
  keys: Value,
  values: Value,
  frame: Frame,
  at: number,
): void {
  for (const key of keys.values()) {
    if (key.kind === 'text') storeInDict(machine, object, key.text, values, frame, at);
    else if (key.kind === 'key') machine.proof.put(`${object.site}.?`, values);
    else
      machine.proof.fail('construct', 'sets attributes under names that are computed', frame, at);
  }
}

/** Straight into the instance dict: no setter runs. */
export function storeInDict(
  machine: Machine,
  object: ObjectAtom,
  name: string,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const member = findMember(object.class.mro, name);
  const callable = [...value.values()].some(({ kind }) => kind === 'value' || kind === 'unknown');
  const method = member !== undefined && isMethod(member.bindings);
  if (callable && (method || BY_OPCODES.has(name) || isSpecial(name)))
    return proof.fail('construct', `puts a value in the place of ${name}`, frame, at);
  proof.put(`${object.site}.${name}`, value);
}

/** Whether Python itself looks the name up. */
export function isSpecial(name: string): boolean {
  return /^__.*__$/.test(name);
}

/** Whether a value is plain data that the code wrote. */
export function isPlain(value: Value): boolean {
  return [...value.values()].every(({ kind }) => kind === 'plain' || kind === 'text');
}

/** Methods that opcodes look up on an instance. */
export const BY_OPCODES: ReadonlySet<string> = new Set(['append', 'extend', 'add']);

/** Whether what a class binds is called as a method. */
export function isMethod(bindings: readonly { readonly kind: string }[] | undefined): boolean {
  return bindings === undefined || bindings.some(({ kind }) => kind === 'function');
}
