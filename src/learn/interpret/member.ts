/**
 * Reads members of classes, bound to an object or to the class.
 * @module
 */
import { dottedName } from '../dotted.ts';
import { findMember, type KnownClass, type Member } from '../known-class.ts';
import type { Binding, FunctionSummary } from '../summary.ts';
import type { Frame } from './frame.ts';
import { type Machine, positional } from './machine.ts';
import { assigned, isTransparent } from './names.ts';
import { propertyOf } from './properties.ts';
import { type Atom, join, NOTHING, only, unknown, type Value } from './value.ts';

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
