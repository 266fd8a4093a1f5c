/**
 * Builtins that make containers, go through them, or look at values by one protocol.
 * @module
 */
import { superOf, typeOf } from './builtin-attributes.ts';
import { contents, readSubscript } from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Operation, type Passed, positional } from './machine.ts';
import { join, NOTHING, only, PLAIN, type Value } from './value.ts';

/** `list(x)`, `dict(x)` and so on: an exact container that the code makes. */
export function callContainer(
  machine: Machine,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value | undefined {
  const container = CONTAINERS[name];
  if (container !== undefined) return container(machine, passed, frame, at);
  const scalar = SCALARS[name];
  return scalar === undefined ? undefined : looks(scalar)(machine, passed, frame, at);
}

const CONTAINERS: Readonly<Record<string, Builtin>> = {
  'builtins.list': collect('list'),
  'builtins.tuple': collect('tuple'),
  'builtins.set': collect('set'),
  'builtins.frozenset': collect('set'),
  'builtins.dict': toDict,
  'collections.OrderedDict': toDict,
  'builtins.super': superOf,
  'builtins.type': typeOf,
};

const SCALARS: Readonly<Record<string, Operation>> = {
  'builtins.str': 'text',
  'builtins.int': 'arithmetic',
  'builtins.float': 'arithmetic',
  'builtins.bool': 'truth',
  'builtins.complex': 'arithmetic',
};

/** A container of what iterating over the argument gives. */
export function collect(of: 'list' | 'tuple' | 'set' | 'iterator'): Builtin {
  return (machine, passed, frame, at) => {
    const held = allPassed(passed).length === 0 ? NOTHING : parts(machine, passed, frame, at);
    if (of === 'set') machine.protocol(held, 'hash', frame, at);
    return boxed(machine, of, held, frame, at);
  };
}

function toDict(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const site = `${frame.site}/${at}:dict`;
  const { proof } = machine;
  const [first] = passed.positional;
  const [atom] = first === undefined ? [] : [...first.values()];
  if (first?.size === 1 && atom?.kind === 'state' && passed.keywords.size === 0) {
    proof.shapes.add('dict');
    return only(atom);
  }
  for (const [text, value] of passed.keywords) {
    proof.put(`${site}.k`, only({ kind: 'text', text }));
    proof.put(`${site}.*`, value);
  }
  if (passed.spread !== undefined) {
    proof.put(`${site}.k`, PLAIN);
    proof.put(`${site}.*`, passed.spread);
  }
  if (first !== undefined) {
    proof.put(`${site}.k`, machine.elements(first, frame, at));
    proof.put(`${site}.*`, join(readSubscriptOf(machine, first, frame, at)));
  }
  return only({ kind: 'box', site, of: 'dict', shared: false });
}

function readSubscriptOf(machine: Machine, value: Value, frame: Frame, at: number): Value {
  const held = [...value.values()].map((atom) => {
    if (atom.kind === 'box') return contents(machine, atom);
    return readSubscript(machine, only(atom), PLAIN, frame, at);
  });
  const pairs = join(...held);
  const inside = [...pairs.values()].map((atom) =>
    atom.kind === 'box' && atom.of === 'tuple' ? contents(machine, atom) : NOTHING,
  );
  return join(pairs, ...inside);
}

/** Looks at all that it is given by one protocol, and gives plain data. */
export function looks(operation: Operation): Builtin {
  return (machine, passed, frame, at) => {
    for (const value of allPassed(passed)) machine.protocol(value, operation, frame, at);
    return PLAIN;
  };
}

/** Does nothing with what it is given. */
export const idle: Builtin = () => PLAIN;

/** What iterating over the first argument gives. */
export function parts(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [first = passed.rest ?? NOTHING] = passed.positional;
  return machine.elements(first, frame, at);
}

/** Goes through the argument and looks at each part by one protocol. */
export function through(operation: Operation): Builtin {
  return (machine, passed, frame, at) => {
    const held = parts(machine, passed, frame, at);
    machine.protocol(held, operation, frame, at);
    return join(PLAIN, operation === 'arithmetic' ? held : NOTHING);
  };
}

function boxed(
  machine: Machine,
  of: 'list' | 'tuple' | 'set' | 'iterator',
  held: Value,
  frame: Frame,
  at: number,
): Value {
  const site = `${frame.site}/${at}:${of}`;
  machine.proof.put(`${site}.*`, held);
  return only({ kind: 'box', site, of, shared: false });
}

/** `min`, `max`, `sorted`: compares the parts, or what `key` makes of them. */
export function extreme(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const held =
    passed.positional.length > 1 ? join(...passed.positional) : parts(machine, passed, frame, at);
  const key = passed.keywords.get('key');
  if (key === undefined) machine.protocol(held, 'compare', frame, at);
  else machine.protocol(machine.call(key, positional(held), frame, at), 'compare', frame, at);
  return join(
    boxed(machine, 'list', held, frame, at),
    held,
    passed.keywords.get('default') ?? NOTHING,
  );
}

/** `enumerate(x)`. */
export function numbered(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const site = `${frame.site}/${at}#pair`;
  machine.proof.put(`${site}.0`, PLAIN);
  machine.proof.put(`${site}.1`, parts(machine, passed, frame, at));
  return boxed(
    machine,
    'iterator',
    only({ kind: 'box', site, of: 'tuple', shared: false }),
    frame,
    at,
  );
}

/** `zip(a, b)`. */
export function zipped(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const site = `${frame.site}/${at}#pair`;
  for (const [index, value] of passed.positional.entries())
    machine.proof.put(`${site}.${index}`, machine.elements(value, frame, at));
  if (passed.rest !== undefined)
    machine.proof.put(`${site}.*`, machine.elements(passed.rest, frame, at));
  return boxed(
    machine,
    'iterator',
    only({ kind: 'box', site, of: 'tuple', shared: false }),
    frame,
    at,
  );
}

/** `map(f, x)`, `filter(f, x)`: the function is called. */
export function mapped(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [fn = NOTHING, ...others] = passed.positional;
  const held = others.map((value) => machine.elements(value, frame, at));
  const given = machine.call(fn, positional(...held), frame, at);
  return boxed(machine, 'iterator', join(given, ...held), frame, at);
}

/** A loop as long as the file says would never end. */
export function counted(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  for (const value of allPassed(passed)) {
    machine.protocol(value, 'index', frame, at);
    if ([...value.values()].some(({ kind }) => kind === 'value'))
      machine.proof.fail('call-effect', 'counts as far as the file says', frame, at);
  }
  return boxed(machine, 'iterator', PLAIN, frame, at);
}

/** One builtin function. */
export type Builtin = (machine: Machine, passed: Passed, frame: Frame, at: number) => Value;
