/**
 * Writes attributes, and assigns to targets.
 * @module
 */
import type { Expression } from '../../audit/python/ast.ts';
import { findMember, type KnownClass } from '../known-class.ts';
import { contents, describe, textsOf } from './containers.ts';
import type { Frame } from './frame.ts';
import { positional, type Machine } from './machine.ts';
import { propertyOf } from './properties.ts';
import { join, only, type Atom, type ObjectAtom, type Value } from './value.ts';

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

function isSpecial(name: string): boolean {
  return /^__.*__$/.test(name);
}

function isPlain(value: Value): boolean {
  return [...value.values()].every(({ kind }) => kind === 'plain' || kind === 'text');
}

/** Methods that opcodes look up on an instance. */
const BY_OPCODES: ReadonlySet<string> = new Set(['append', 'extend', 'add']);

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

function isMethod(bindings: readonly { readonly kind: string }[] | undefined): boolean {
  return bindings === undefined || bindings.some(({ kind }) => kind === 'function');
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

function takeBox(
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

/** Assigns a value to a target of any form. */
export function assign(machine: Machine, target: Expression, value: Value, frame: Frame): void {
  const { proof } = machine;
  const { at } = target;
  switch (target.kind) {
    case 'name':
      return assignName(machine, target.id, value, frame, at);
    case 'attribute':
      return machine.setAttribute(
        machine.evaluate(target.object, frame),
        only({ kind: 'text', text: target.name }),
        value,
        frame,
        at,
      );
    case 'subscript':
      return assignItem(
        machine,
        machine.evaluate(target.object, frame),
        machine.evaluate(target.index, frame),
        value,
        frame,
        at,
      );
    case 'starred':
      return assign(machine, target.value, value, frame);
    case 'tuple':
    case 'list':
      return unpack(machine, target.items, value, frame, at);
    default:
      return proof.fail('construct', `assigns to a ${target.kind}`, frame, at);
  }
}

function assignName(machine: Machine, id: string, value: Value, frame: Frame, at: number): void {
  for (let scope: Frame | undefined = frame; scope !== undefined; scope = scope.parent) {
    if (!scope.locals.has(id) && !scope.inner.has(id)) continue;
    return machine.proof.put(`${scope.site}#${id}`, value);
  }
  machine.proof.fail('write-shared', `writes the global ${id}`, frame, at);
}

function unpack(
  machine: Machine,
  targets: readonly Expression[],
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const loose: Atom[] = [];
  for (const atom of value.values()) {
    if (atom.kind === 'box' && atom.of === 'tuple' && proof.get(`${atom.site}.*`).size === 0) {
      for (const [index, target] of targets.entries())
        assign(machine, target, proof.get(`${atom.site}.${index}`), frame);
    } else if (atom.kind === 'state') {
      proof.shapes.add('sequence');
      for (const [index, target] of targets.entries())
        assign(machine, target, only({ kind: 'value', root: 'state', key: `${index}` }), frame);
    } else loose.push(atom);
  }
  if (loose.length === 0) return;
  const elements = machine.elements(join(...loose.map(only)), frame, at);
  for (const target of targets) {
    if (target.kind !== 'starred') assign(machine, target, elements, frame);
    else assign(machine, target, boxed(machine, elements, frame, at), frame);
  }
}

function boxed(machine: Machine, held: Value, frame: Frame, at: number): Value {
  const site = `${frame.site}/*${at}`;
  machine.proof.put(`${site}.*`, held);
  return only({ kind: 'box', site, of: 'list', shared: false });
}

/** `object[index] = value`. */
export function assignItem(
  machine: Machine,
  object: Value,
  index: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const keys = textsOf(index);
  machine.protocol(index, 'hash', frame, at);
  for (const atom of object.values()) {
    if (atom.kind === 'box' && !atom.shared) {
      proof.put(`${atom.site}.k`, index);
      proof.put(`${atom.site}.*`, value);
    } else if (atom.kind === 'state') {
      proof.shapes.add('dict');
      for (const key of keys ?? ['?']) proof.put(`state.${key}`, value);
      if (keys === undefined && ![...index.values()].every(({ kind }) => kind === 'key'))
        proof.fail('construct', 'adds keys to the state that are computed', frame, at);
    } else if (atom.kind === 'attributes') {
      takeBox(machine, atom.of, index, value, frame, at);
    } else if (atom.kind === 'object') {
      const member = findMember(atom.class.mro, '__setitem__');
      if (member === undefined) continue;
      const method = machine.member(member, '__setitem__', atom, frame, at);
      machine.call(method, positional(index, value), frame, at);
    } else if (atom.kind === 'value' && isPlain(value) && isPlain(index))
      proof.need(atom, 'plain', 'stores into it', frame, at);
    else if (atom.kind !== 'plain' && atom.kind !== 'text')
      proof.fail('write-shared', `stores into ${describe(atom)}`, frame, at);
  }
}
