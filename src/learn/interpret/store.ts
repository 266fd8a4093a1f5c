/**
 * Writes attributes: through `__setattr__`, setters and descriptors of the class.
 * @module
 */
import { findMember, type KnownClass } from '../known-class.ts';
import { describe, textsOf } from './containers.ts';
import type { Frame } from './frame.ts';
import { BY_OPCODES, isMethod, isPlain, isSpecial, replaceDict } from './instance-dict.ts';
import { type Machine, positional } from './machine.ts';
import { propertyOf } from './properties.ts';
import { type ObjectAtom, only, type Value } from './value.ts';

/** `object.name = value`; `name` may be a text that is known, a key of the state, or worse. */
export function setAttribute(
  machine: Machine,
  object: Value,
  name: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  for (const atom of object.values()) {
    if (atom.kind === 'object') setOn(machine, atom, name, value, frame, at);
    else if (atom.kind === 'value')
      machine.proof.fail('attribute-of-value', `sets an attribute of ${describe(atom)}`, frame, at);
    else if (atom.kind === 'closure') continue;
    else machine.proof.fail('write-shared', `sets an attribute of ${describe(atom)}`, frame, at);
  }
}

function setOn(
  machine: Machine,
  object: ObjectAtom,
  name: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  if (object.shared)
    return machine.proof.fail('write-shared', `writes ${describe(object)}`, frame, at);
  const own = findMember(object.class.mro, '__setattr__');
  if (own === undefined || own.owner.name === 'builtins.object')
    return setDirectly(machine, object, name, value, frame, at);
  const method = machine.member(own, '__setattr__', object, frame, at);
  machine.call(method, positional(name, value), frame, at);
}

/** What `object.__setattr__` does. */
export function setDirectly(
  machine: Machine,
  object: ObjectAtom,
  name: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  if (object.shared) return proof.fail('write-shared', `writes ${describe(object)}`, frame, at);
  const texts = textsOf(name);
  if (texts === undefined) return setAny(machine, object, name, value, frame, at);
  for (const text of texts) {
    if (text === '__dict__') replaceDict(machine, object, value, frame, at);
    else if (isSpecial(text) && !isPlain(value))
      proof.fail('construct', `sets ${text} of the instance`, frame, at);
    else setNamed(machine, object, text, value, frame, at);
  }
}

function setNamed(
  machine: Machine,
  object: ObjectAtom,
  name: string,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const member = findMember(object.class.mro, name);
  const property = propertyOf(member?.bindings);
  if (member !== undefined && property?.kind === 'property') {
    for (const setter of property.setters)
      machine.invoke(setter, member.owner, positional(only(object), value), frame, at);
    return;
  }
  if (member !== undefined && mayIntercept(machine, object, name, frame, at))
    return proof.fail('attribute-of-value', `a descriptor may stand at .${name}`, frame, at);
  // What is called by that name would then be the file's choice.
  const callable = [...value.values()].some(({ kind }) => kind === 'value' || kind === 'unknown');
  const method = member !== undefined && isMethod(member.bindings);
  if (callable && (method || BY_OPCODES.has(name)))
    return proof.fail('construct', `puts a value in the place of the method ${name}`, frame, at);
  proof.put(`${object.site}.${name}`, value);
}

/** Whether a class attribute has a `__set__` that takes the value. */
function mayIntercept(
  machine: Machine,
  object: ObjectAtom,
  name: string,
  frame: Frame,
  at: number,
): boolean {
  const member = findMember(object.class.mro, name);
  const bindings = member?.bindings ?? [];
  if (member === undefined || bindings.every(({ kind }) => kind === 'function' || kind === 'class'))
    return false;
  const value = machine.member(member, name, { kind: 'class', class: object.class }, frame, at);
  return [...value.values()].some((atom) => {
    if (atom.kind === 'unknown' || atom.kind === 'external') return true;
    return atom.kind === 'object' && findMember(atom.class.mro, '__set__') !== undefined;
  });
}

/** `setattr(self, key, value)`: any attribute that the state may name. */
function setAny(
  machine: Machine,
  object: ObjectAtom,
  name: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const known = [...name.values()].every(({ kind }) => kind === 'key' || kind === 'text');
  if (!known)
    return proof.fail('construct', 'sets attributes under names that are computed', frame, at);
  proof.shapes.add('dict');
  for (const owner of object.class.mro) runSetters(machine, owner, object, value, frame, at);
  proof.put(`${object.site}.?`, value);
}

/** Any setter of the class may run. */
function runSetters(
  machine: Machine,
  owner: KnownClass,
  object: ObjectAtom,
  value: Value,
  frame: Frame,
  at: number,
): void {
  for (const [name, bindings] of owner.source?.members ?? []) {
    const property = propertyOf(bindings);
    for (const setter of property?.setters ?? [])
      machine.invoke(setter, owner, positional(only(object), value), frame, at);
    if (property === undefined && mayIntercept(machine, object, name, frame, at))
      machine.proof.fail('attribute-of-value', `a descriptor may stand at .${name}`, frame, at);
  }
}
