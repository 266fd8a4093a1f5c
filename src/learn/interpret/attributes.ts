/**
 * Reads attributes: of the object that is built, of classes, modules and values.
 * @module
 */
import { dottedName } from '../dotted.ts';
import { findMember, type KnownClass, type Member } from '../known-class.ts';
import type { Binding, FunctionSummary } from '../summary.ts';
import { attributeValue, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { positional, type Machine } from './machine.ts';
import { assigned, isTransparent } from './names.ts';
import { propertyOf } from './properties.ts';
import { join, NOTHING, only, PLAIN, unknown, type Atom, type Value } from './value.ts';

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

/** Reads a member of a class, bound to an object or, without one, as the class has it. */
export function readMember(
  machine: Machine,
  { owner, bindings }: Member,
  name: string,
  self: Atom | undefined,
  frame: Frame,
  at: number,
): Value {
  if (bindings === undefined) return only({ kind: 'slot', owner, name, self });
  const property = propertyOf(bindings);
  if (property !== undefined) {
    if (self?.kind !== 'object') return unknown(`the property ${name}`);
    return join(
      ...property.getters.map((getter) => runGetter(machine, getter, owner, self, frame, at)),
    );
  }
  return join(...bindings.map((binding) => bound(machine, binding, owner, name, self, frame, at)));
}

/** Runs the function of a property, unless another decorator stands in between. */
export function runGetter(
  machine: Machine,
  getter: FunctionSummary,
  owner: KnownClass,
  self: Atom,
  frame: Frame,
  at: number,
): Value {
  return machine.invoke(getter, owner, positional(only(self)), frame, at);
}

function bound(
  machine: Machine,
  binding: Binding,
  owner: KnownClass,
  name: string,
  self: Atom | undefined,
  frame: Frame,
  at: number,
): Value {
  switch (binding.kind) {
    case 'function':
      return method(machine, binding, owner, self);
    case 'class':
      return only({ kind: 'class', class: machine.table.of(binding) });
    case 'module':
    case 'name': {
      const { module = '' } = owner.source ?? {};
      const dotted = `${owner.source?.name ?? ''}.${name}`;
      return machine.meaning(machine.resolver.dotted(module, dotted), 0);
    }
    case 'value': {
      const place = {
        module: owner.source?.module ?? '',
        name: `${owner.source?.name ?? ''}.${name}`,
      };
      const value = assigned(machine, place, binding.value, 0);
      return join(...[...value.values()].map((atom) => bindTo(machine, atom, self, frame, at)));
    }
    default:
      return unknown(`${owner.name}.${name}: ${binding.why}`);
  }
}

/** A class attribute that is a function is a method; one with `__get__` is code. */
function bindTo(
  machine: Machine,
  atom: Atom,
  self: Atom | undefined,
  frame: Frame,
  at: number,
): Value {
  if (atom.kind === 'function' && self !== undefined && self.kind === 'object')
    return only({ ...atom, self });
  if (atom.kind !== 'object') return only(atom);
  const getter = findMember(atom.class.mro, '__get__');
  if (getter === undefined || self === undefined) return only(atom);
  machine.proof.fail('attribute-of-value', `${atom.class.name}.__get__ runs`, frame, at);
  return NOTHING;
}

/** Special methods that are static or class methods without saying so. */
const STATIC: ReadonlySet<string> = new Set(['__new__']);
const OF_CLASS: ReadonlySet<string> = new Set(['__init_subclass__', '__class_getitem__']);

function method(
  machine: Machine,
  fn: FunctionSummary,
  owner: KnownClass,
  self: Atom | undefined,
): Value {
  const short = fn.name.slice(fn.name.lastIndexOf('.') + 1);
  const marks = fn.decorators.map((decorator) => dottedName(decorator) ?? '');
  const plain = { kind: 'function', fn, owner } as const;
  const declared = machine.facts.function(`${fn.module}.${fn.name}`) !== undefined;
  const opaque = fn.decorators.find(
    (decorator, index) =>
      !DECORATORS.has(marks[index] ?? '') && !isTransparent(machine, decorator, fn.module),
  );
  if (opaque !== undefined && !declared) return unknown(`${fn.name}, which is decorated`);
  if (marks.includes('staticmethod') || STATIC.has(short))
    return only({ ...plain, self: undefined });
  if (marks.includes('classmethod') || OF_CLASS.has(short)) {
    const of = self?.kind === 'object' ? self.class : self?.kind === 'class' ? self.class : owner;
    return only({ ...plain, self: { kind: 'class', class: of } });
  }
  return only({ ...plain, self: self?.kind === 'object' ? self : undefined });
}

const DECORATORS: ReadonlySet<string> = new Set(['staticmethod', 'classmethod']);

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
