/**
 * Reads attributes: of the object that is built, of classes, modules and values.
 * @module
 */
import { findMember, type Member } from '../known-class.ts';
import { attributeValue, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { type Machine, positional } from './machine.ts';
import { propertyOf } from './properties.ts';
import { type Atom, join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** `object.name`. */
export function attribute(
  machine: Machine,
  object: Value,
  name: string,
  frame: Frame,
  at: number,
): Value {
  return join(...[...object.values()].map((atom) => attributeOf(machine, atom, name, frame, at)));
}

function attributeOf(machine: Machine, atom: Atom, name: string, frame: Frame, at: number): Value {
  switch (atom.kind) {
    case 'object':
      return ofObject(machine, atom, name, frame, at);
    case 'class':
      return ofClass(machine, atom, name, frame, at);
    case 'module':
      return machine.meaning(machine.resolver.attribute(atom, name), 0);
    case 'external':
      return machine.meaning([{ kind: 'external', name: `${atom.name}.${name}` }], 0);
    case 'super':
      return ofSuper(machine, atom, name, frame, at);
    case 'plain':
    case 'text':
    case 'key':
    case 'box':
    case 'state':
    case 'attributes':
      return only({ kind: 'method', name, on: atom });
    case 'value':
      // Of an exact builtin, as `plain` has it, an attribute is a method or a part that is plain.
      machine.proof.need(atom, 'plain', `reads .${name} of it`, frame, at);
      return only({ kind: 'method', name, on: atom });
    case 'function':
    case 'closure':
    case 'slot':
    case 'method':
      return DESCRIBING.has(name) ? PLAIN : unknown(`.${name} of ${describe(atom)}`);
    default:
      machine.proof.fail('attribute-of-value', `.${name} of ${atom.why}`, frame, at);
      return NOTHING;
  }
}

const DESCRIBING: ReadonlySet<string> = new Set([
  '__name__',
  '__qualname__',
  '__module__',
  '__doc__',
]);

type ObjectAtom = Extract<Atom, { kind: 'object' }>;

function ofObject(
  machine: Machine,
  object: ObjectAtom,
  name: string,
  frame: Frame,
  at: number,
): Value {
  const { mro } = object.class;
  if (name === '__class__') return only({ kind: 'class', class: object.class });
  if (DESCRIBING.has(name)) return PLAIN;
  const own = findMember(mro, '__getattribute__');
  if (own !== undefined && own.owner.name !== 'builtins.object') {
    machine.proof.fail('construct', `${own.owner.name}.__getattribute__ runs`, frame, at);
    return NOTHING;
  }
  const member = findMember(mro, name);
  if (name === '__dict__' && (member === undefined || member.bindings === undefined))
    return only({ kind: 'attributes', of: object });
  if (member !== undefined) return ofMember(machine, object, member, name, frame, at);
  const stored = attributeValue(machine, object, name);
  const fallback = findMember(mro, '__getattr__');
  if (fallback === undefined) return stored;
  const method = machine.member(fallback, '__getattr__', object, frame, at);
  const given = machine.call(method, positional(only({ kind: 'text', text: name })), frame, at);
  return join(stored, given);
}

/** The class has it: a property wins over the instance, a function loses to it. */
function ofMember(
  machine: Machine,
  object: ObjectAtom,
  member: Member,
  name: string,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const value = machine.member(member, name, object, frame, at);
  if (mayRun(machine, member, value, name, frame, at)) return NOTHING;
  if (isData(member)) return value;
  if (![...value.values()].every(({ kind }) => kind === 'function' || kind === 'slot'))
    return join(value, attributeValue(machine, object, name));
  // The judge sees to it that no state has something to call under this name.
  if (object.site === 'self') proof.selfCalls.add(name);
  const stored = join(proof.get(`${object.site}.${name}`), proof.get(`${object.site}.?`));
  const others = [...stored.values()].filter(({ kind }) => kind !== 'value' && kind !== 'plain');
  return join(value, ...others.map(only));
}

/** A class attribute of which nothing is known may be a descriptor: reading it runs its `__get__`. */
function mayRun(
  machine: Machine,
  { owner, bindings }: Member,
  value: Value,
  name: string,
  frame: Frame,
  at: number,
): boolean {
  if (bindings === undefined || propertyOf(bindings) !== undefined) return false;
  const opaque = [...value.values()].find(({ kind }) => kind === 'unknown');
  if (opaque?.kind !== 'unknown') return false;
  machine.proof.fail('attribute-of-value', `${owner.name}.${name}: ${opaque.why}`, frame, at);
  return true;
}

/** Whether a member is a property: then the instance cannot hide it. */
function isData({ bindings }: Member): boolean {
  return propertyOf(bindings)?.kind === 'property';
}

function ofClass(
  machine: Machine,
  atom: Extract<Atom, { kind: 'class' }>,
  name: string,
  frame: Frame,
  at: number,
): Value {
  const { mro, metaclass } = atom.class;
  if (PLAIN_OF_CLASS.has(name)) return PLAIN;
  const meta = metaclass === undefined ? undefined : findMember(metaclass.mro, name);
  if (meta !== undefined && meta.bindings !== undefined)
    return unknown(`${name} of the metaclass ${meta.owner.name}`);
  const member = findMember(mro, name);
  if (member === undefined) return unknown(`${atom.class.name}.${name}`);
  const value = machine.member(member, name, atom, frame, at);
  return mayRun(machine, member, value, name, frame, at) ? NOTHING : value;
}

const PLAIN_OF_CLASS: ReadonlySet<string> = new Set([
  ...DESCRIBING,
  '__mro__',
  '__bases__',
  '__slots__',
]);

function ofSuper(
  machine: Machine,
  { object, after }: Extract<Atom, { kind: 'super' }>,
  name: string,
  frame: Frame,
  at: number,
): Value {
  if (object.kind !== 'object' && object.kind !== 'class')
    return unknown(`super() of ${describe(object)}`);
  const member = findMember(object.class.mro, name, after);
  if (member !== undefined) return machine.member(member, name, object, frame, at);
  if (name === '__dict__' && object.kind === 'object')
    return only({ kind: 'attributes', of: object });
  return NOTHING;
}
