/**
 * Builtins about classes and attributes.
 * @module
 */
import { findMember } from '../known-class.ts';
import { contents, describe, textsOf } from './containers.ts';
import type { Frame } from './frame.ts';
import { type Machine, type Passed, positional } from './machine.ts';
import { type Atom, join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** `isinstance(x, C)`: looks at the type of x, and asks the metaclass of C. */
export function isInstance(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, classes = NOTHING] = passed.positional;
  const open = [...classes.values()];
  const seen = new Set<string>();
  for (let atom = open.pop(); atom !== undefined; atom = open.pop()) {
    if (atom.kind === 'box') {
      if (!seen.has(atom.site)) open.push(...contents(machine, atom).values());
      seen.add(atom.site);
    } else if (atom.kind === 'class') instanceCheck(machine, atom, object, frame, at);
    else if (atom.kind !== 'external' && atom.kind !== 'plain' && atom.kind !== 'text')
      machine.proof.fail(
        'call-unresolved',
        `asks whether it is an instance of ${describe(atom)}`,
        frame,
        at,
      );
  }
  return PLAIN;
}

function instanceCheck(
  machine: Machine,
  atom: Extract<Atom, { kind: 'class' }>,
  object: Value,
  frame: Frame,
  at: number,
): void {
  const { metaclass } = atom.class;
  const member =
    metaclass === undefined ? undefined : findMember(metaclass.mro, '__instancecheck__');
  if (member === undefined || member.bindings === undefined) return;
  const fn = machine.member(member, '__instancecheck__', undefined, frame, at);
  machine.call(fn, positional(only(atom), object), frame, at);
}

/** `type(x)`: the class of what is built; of anything else, something that is not known. */
export function typeOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, ...more] = passed.positional;
  if (more.length > 0) {
    machine.proof.fail('construct', 'makes a class with type()', frame, at);
    return NOTHING;
  }
  return join(
    ...[...object.values()].map((atom) =>
      atom.kind === 'object'
        ? only({ kind: 'class', class: atom.class })
        : unknown(`the type of ${describe(atom)}`),
    ),
  );
}

/** `getattr(x, name)`: the name must be written there. */
export function getAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, name = NOTHING, fallback = NOTHING] = passed.positional;
  const texts = textsOf(name);
  if (texts === undefined) {
    machine.proof.fail('attribute-of-value', 'reads an attribute of any name', frame, at);
    return NOTHING;
  }
  return join(...texts.map((text) => machine.attribute(object, text, frame, at)), fallback);
}

/** `hasattr(x, name)` reads the attribute. */
export function hasAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  getAttribute(machine, passed, frame, at);
  return PLAIN;
}

/** `setattr(x, name, value)`. */
export function writeAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, name = NOTHING, value = NOTHING] = passed.positional;
  machine.setAttribute(object, name, value, frame, at);
  return PLAIN;
}

/** `super()`, `super(C, self)`. */
export function superOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [type, object] = passed.positional;
  let scope: Frame = frame;
  while (scope.parent !== undefined) scope = scope.parent;
  const objects =
    object ??
    (scope.first === undefined ? NOTHING : machine.proof.get(`${scope.site}#${scope.first}`));
  const after =
    type === undefined
      ? scope.owner
      : [...type.values()].flatMap((atom) => (atom.kind === 'class' ? [atom.class] : []))[0];
  if (after === undefined || (type !== undefined && type.size !== 1)) {
    machine.proof.fail('call-unresolved', 'super() of a class that is not known', frame, at);
    return NOTHING;
  }
  return join(...[...objects.values()].map((one) => only({ kind: 'super', object: one, after })));
}

/** `vars(x)` is the instance dict. */
export function varsOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object] = passed.positional;
  return object === undefined
    ? unknown('the variables of a function')
    : machine.attribute(object, '__dict__', frame, at);
}
