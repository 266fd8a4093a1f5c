/**
 * The builtin functions, and the builtin containers when they are called.
 * @module
 */
import { findMember } from '../known-class.ts';
import { contents, describe, readSubscript, textsOf } from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, positional, type Machine, type Operation, type Passed } from './machine.ts';
import { join, NOTHING, only, PLAIN, unknown, type Atom, type Value } from './value.ts';

type Builtin = (machine: Machine, passed: Passed, frame: Frame, at: number) => Value;

/** Calls a builtin function; undefined when the name is none that may be called. */
export function callBuiltin(
  machine: Machine,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value | undefined {
  if (!name.startsWith('builtins.')) return undefined;
  const builtin = BUILTINS[name.slice('builtins.'.length)];
  return builtin?.(machine, passed, frame, at);
}

/** Looks at all that it is given by one protocol, and gives plain data. */
function looks(operation: Operation): Builtin {
  return (machine, passed, frame, at) => {
    for (const value of allPassed(passed)) machine.protocol(value, operation, frame, at);
    return PLAIN;
  };
}

/** Does nothing with what it is given. */
const idle: Builtin = () => PLAIN;

const BUILTINS: Readonly<Record<string, Builtin>> = {
  len: looks('length'),
  bool: looks('truth'),
  abs: looks('arithmetic'),
  round: looks('arithmetic'),
  divmod: looks('arithmetic'),
  int: looks('arithmetic'),
  float: looks('arithmetic'),
  complex: looks('arithmetic'),
  hash: looks('hash'),
  repr: looks('text'),
  ascii: looks('text'),
  str: looks('text'),
  format: looks('text'),
  print: looks('text'),
  ord: looks('index'),
  chr: looks('index'),
  bin: looks('index'),
  hex: looks('index'),
  slice: idle,
  id: idle,
  callable: idle,
  isinstance: isInstance,
  issubclass: isInstance,
  type: typeOf,
  getattr: getAttribute,
  hasattr: hasAttribute,
  setattr: writeAttribute,
  object: (_machine, _passed, frame, at) => unknown(`object() at ${frame.site}/${at}`),
  super: superOf,
  vars: varsOf,
  any: through('truth'),
  all: through('truth'),
  sum: through('arithmetic'),
  min: extreme,
  max: extreme,
  sorted: extreme,
  next: (machine, passed, frame, at) =>
    join(parts(machine, passed, frame, at), passed.positional[1] ?? NOTHING),
  iter: collect('iterator'),
  enumerate: (machine, passed, frame, at) => numbered(machine, passed, frame, at),
  zip: zipped,
  reversed: collect('iterator'),
  map: mapped,
  filter: mapped,
  range: counted,
};

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

function parts(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [first = passed.rest ?? NOTHING] = passed.positional;
  return machine.elements(first, frame, at);
}

function through(operation: Operation): Builtin {
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

function collect(of: 'list' | 'tuple' | 'set' | 'iterator'): Builtin {
  return (machine, passed, frame, at) => {
    const held = allPassed(passed).length === 0 ? NOTHING : parts(machine, passed, frame, at);
    if (of === 'set') machine.protocol(held, 'hash', frame, at);
    return boxed(machine, of, held, frame, at);
  };
}

function extreme(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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

function numbered(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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

function zipped(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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

function mapped(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [fn = NOTHING, ...others] = passed.positional;
  const held = others.map((value) => machine.elements(value, frame, at));
  const given = machine.call(fn, positional(...held), frame, at);
  return boxed(machine, 'iterator', join(given, ...held), frame, at);
}

/** A loop as long as the file says would never end. */
function counted(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  for (const value of allPassed(passed)) {
    machine.protocol(value, 'index', frame, at);
    if ([...value.values()].some(({ kind }) => kind === 'value'))
      machine.proof.fail('call-effect', 'counts as far as the file says', frame, at);
  }
  return boxed(machine, 'iterator', PLAIN, frame, at);
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

/** `isinstance(x, C)`: looks at the type of x, and asks the metaclass of C. */
function isInstance(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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
function typeOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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

function getAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, name = NOTHING, fallback = NOTHING] = passed.positional;
  const texts = textsOf(name);
  if (texts === undefined) {
    machine.proof.fail('attribute-of-value', 'reads an attribute of any name', frame, at);
    return NOTHING;
  }
  return join(...texts.map((text) => machine.attribute(object, text, frame, at)), fallback);
}

function hasAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  getAttribute(machine, passed, frame, at);
  return PLAIN;
}

function writeAttribute(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object = NOTHING, name = NOTHING, value = NOTHING] = passed.positional;
  machine.setAttribute(object, name, value, frame, at);
  return PLAIN;
}

/** `super()`, `super(C, self)`. */
function superOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
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

function varsOf(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const [object] = passed.positional;
  return object === undefined
    ? unknown('the variables of a function')
    : machine.attribute(object, '__dict__', frame, at);
}
