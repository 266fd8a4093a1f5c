/**
 * Subscripts and elements: of containers the code made, of the state, and of what is in it.
 * @module
 */
import { findMember, type KnownClass } from '../known-class.ts';
import type { Frame } from './frame.ts';
import { type Machine, positional } from './machine.ts';
import { type Atom, join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** `object[index]`. */
export function readSubscript(
  machine: Machine,
  object: Value,
  index: Value,
  frame: Frame,
  at: number,
): Value {
  const keys = textsOf(index);
  return join(
    ...[...object.values()].map((atom) => subscript(machine, atom, keys, index, frame, at)),
  );
}

/** The texts that a value may be; undefined when it may be something else. */
export function textsOf(value: Value): readonly string[] | undefined {
  const atoms = [...value.values()];
  const texts = atoms.flatMap((atom) => (atom.kind === 'text' ? [atom.text] : []));
  return texts.length === atoms.length ? texts : undefined;
}

function subscript(
  machine: Machine,
  atom: Atom,
  keys: readonly string[] | undefined,
  index: Value,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  switch (atom.kind) {
    case 'box':
      machine.protocol(index, 'hash', frame, at);
      return contents(machine, atom);
    case 'state':
      if (keys === undefined) {
        // A number is a place in a sequence; anything else may be either.
        const numbers = [...index.values()].every(({ kind }) => kind === 'plain');
        proof.shapes.add(numbers ? 'sequence' : 'container');
        machine.protocol(index, 'hash', frame, at);
        return stateValue(machine, undefined);
      }
      proof.shapes.add('dict');
      return join(...keys.map((key) => stateValue(machine, key)));
    case 'attributes': {
      if (keys === undefined) return allAttributes(machine, atom.of);
      return join(...keys.map((key) => attributeValue(machine, atom.of, key)));
    }
    case 'value':
      machine.protocol(only(atom), 'index', frame, at);
      return only(atom);
    case 'text':
    case 'plain':
    case 'key':
      machine.protocol(index, 'index', frame, at);
      return PLAIN;
    case 'object': {
      const member = findMember(atom.class.mro, '__getitem__');
      if (member === undefined) return NOTHING;
      const method = machine.member(member, '__getitem__', atom, frame, at);
      return machine.call(method, positional(index), frame, at);
    }
    case 'class':
      if (runsWhenSubscripted(atom.class)) {
        proof.fail('call-effect', `a subscript of ${atom.class.name} runs`, frame, at);
        return NOTHING;
      }
      return unknown(`a subscript of ${atom.class.name}`);
    case 'external':
      // `List[int]`, `Base[T]`: an annotation in disguise, made again each time.
      return unknown(`a subscript of ${atom.name}`);
    default:
      proof.fail('attribute-of-value', `a subscript of ${describe(atom)}`, frame, at);
      return NOTHING;
  }
}

function runsWhenSubscripted({ mro, metaclass }: KnownClass): boolean {
  const own = findMember(mro, '__class_getitem__');
  const meta = metaclass === undefined ? undefined : findMember(metaclass.mro, '__getitem__');
  return own?.bindings !== undefined || meta?.bindings !== undefined;
}

/** What a container holds, values of a dict and items of the others. */
export function contents(machine: Machine, box: Extract<Atom, { kind: 'box' }>): Value {
  const { proof } = machine;
  const slots = proof.slotsOf(`${box.site}.`).filter((slot) => slot === '*' || /^\d+$/.test(slot));
  const held = join(...slots.map((slot) => proof.get(`${box.site}.${slot}`)));
  // What a module holds may have changed since, but for a tuple.
  return box.shared && box.of !== 'tuple' ? join(held, PLAIN) : held;
}

/** The value under a key of the state: from the file, or put there by the code. */
export function stateValue(machine: Machine, key: string | undefined): Value {
  const { proof } = machine;
  if (key === undefined)
    return join(
      only({ kind: 'value', root: 'state', key: '*' }),
      ...proof.slotsOf('state.').map((slot) => proof.get(`state.${slot}`)),
    );
  return join(
    only({ kind: 'value', root: 'state', key }),
    proof.get(`state.${key}`),
    proof.get('state.?'),
  );
}

type ObjectAtom = Extract<Atom, { kind: 'object' }>;

/** What an attribute of an object may hold, the class left out. */
export function attributeValue(machine: Machine, object: ObjectAtom, name: string): Value {
  const { proof } = machine;
  if (object.shared) return unknown(`an attribute of ${object.class.name}`);
  const stored = join(proof.get(`${object.site}.${name}`), proof.get(`${object.site}.?`));
  const planted = object.site === 'self' && proof.subject.root === 'state';
  return planted ? join(stored, only({ kind: 'value', root: 'state', key: name })) : stored;
}

/** What any attribute of an object may hold. */
export function allAttributes(machine: Machine, object: ObjectAtom): Value {
  const { proof } = machine;
  const stored = proof
    .slotsOf(`${object.site}.`)
    .map((slot) => proof.get(`${object.site}.${slot}`));
  return join(attributeValue(machine, object, '*'), ...stored);
}

/** What iterating over a value gives. */
export function elements(machine: Machine, value: Value, frame: Frame, at: number): Value {
  machine.protocol(value, 'iterate', frame, at);
  return join(...[...value.values()].map((atom) => elementsOf(machine, atom, frame, at)));
}

function elementsOf(machine: Machine, atom: Atom, frame: Frame, at: number): Value {
  switch (atom.kind) {
    case 'box':
      return atom.of === 'dict'
        ? join(machine.proof.get(`${atom.site}.k`), atom.shared ? PLAIN : NOTHING)
        : contents(machine, atom);
    case 'state':
      // Going through it makes it a dict to the judge.
      return only({ kind: 'key' });
    case 'attributes':
      return only({ kind: 'key' });
    case 'value':
      return only(atom);
    case 'plain':
    case 'text':
    case 'key':
      return PLAIN;
    case 'object': {
      const held = machine.proof.get(`${atom.site}.*`);
      const member = findMember(atom.class.mro, '__iter__');
      if (member === undefined || member.bindings === undefined) return join(held, PLAIN);
      const iterator = machine.call(
        machine.member(member, '__iter__', atom, frame, at),
        positional(),
        frame,
        at,
      );
      return join(
        ...[...iterator.values()].map((one) =>
          one.kind === 'box' ? contents(machine, one) : unknown('an element of an iterator'),
        ),
      );
    }
    default:
      return unknown(`an element of ${describe(atom)}`);
  }
}

/** An atom, for people. */
export function describe(atom: Atom): string {
  switch (atom.kind) {
    case 'value':
      return atom.root === 'state' ? `a value of the state (${atom.key})` : 'an argument';
    case 'state':
      return 'the state';
    case 'object':
      return `an instance of ${atom.class.name}`;
    case 'class':
      return `the class ${atom.class.name}`;
    case 'function':
      return `the function ${atom.fn.name}`;
    case 'slot':
    case 'method':
      return `the method ${atom.name}`;
    case 'external':
      return atom.name;
    case 'module':
      return `the module ${atom.module}`;
    case 'unknown':
      return atom.why;
    case 'attributes':
      return 'the __dict__';
    case 'box':
      return `a ${atom.of}`;
    case 'closure':
      return 'an inner function';
    case 'super':
      return 'super()';
    default:
      return 'plain data';
  }
}
