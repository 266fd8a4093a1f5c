/**
 * Calls of methods of classes in C: those of `object`, of the containers, and what is declared.
 * @module
 */
import { contents, describe } from './containers.ts';
import { meetsRule } from './declared-call.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed } from './machine.ts';
import { callOwn } from './own-calls.ts';
import { type Atom, join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

type Slot = Extract<Atom, { kind: 'slot' }>;

/** Calls a member of a declared class. */
export function callSlot(
  machine: Machine,
  { owner, name, self }: Slot,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const bound = self?.kind === 'object' && name !== '__new__';
  const all: Passed = bound
    ? { ...passed, positional: [only(self), ...passed.positional] }
    : passed;
  const [first = NOTHING, second = NOTHING, third = NOTHING] = all.positional;
  const rest: Passed = { ...all, positional: all.positional.slice(1) };
  switch (name) {
    case '__new__':
      return join(
        ...[...first.values()].map((atom) => {
          if (atom.kind === 'class')
            return createBy(machine, owner.declared?.newobj ?? 'any', atom, rest, frame, at);
          machine.proof.fail('call-of-value', `makes an instance of ${describe(atom)}`, frame, at);
          return NOTHING;
        }),
      );
    case '__setattr__':
      for (const atom of first.values()) {
        if (atom.kind === 'object') machine.setDirectly(atom, second, third, frame, at);
        else machine.proof.fail('write-shared', `writes ${describe(atom)}`, frame, at);
      }
      return PLAIN;
    case '__getattribute__':
      return join(
        ...[...second.values()].map((atom) => {
          if (atom.kind === 'text') return machine.attribute(first, atom.text, frame, at);
          machine.proof.fail('attribute-of-value', 'reads an attribute of any name', frame, at);
          return NOTHING;
        }),
      );
    case '__delattr__':
      return PLAIN;
    case '__init__':
      meetsRule(machine, owner.declared?.init ?? 'any', rest, `${owner.name}.__init__`, frame, at);
      callOwnOf(machine, owner, name, first, rest, frame, at);
      return keep(machine, first, rest);
    case '__setstate__':
      return setState(machine, owner.declared?.build, rest, owner.name, frame, at);
    default:
      return callDeclared(machine, owner, name, first, rest, frame, at);
  }
}

function createBy(
  machine: Machine,
  rule: Parameters<typeof meetsRule>[1],
  { class: made }: Extract<Atom, { kind: 'class' }>,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  meetsRule(machine, rule, passed, `${made.name}.__new__`, frame, at);
  const site = `${frame.site}/${at}`;
  machine.proof.put(`${site}.*`, join(...allPassed(passed)));
  return only({ kind: 'object', site, class: made, shared: false });
}

function callOwnOf(
  machine: Machine,
  owner: Slot['owner'],
  name: string,
  objects: Value,
  passed: Passed,
  frame: Frame,
  at: number,
): void {
  for (const atom of objects.values())
    if (atom.kind === 'object') callOwn(machine, owner, name, atom, passed, frame, at);
}

/** A container keeps what it is initialised with. */
function keep(machine: Machine, objects: Value, passed: Passed): Value {
  for (const atom of objects.values())
    if (atom.kind === 'object') machine.proof.put(`${atom.site}.*`, join(...allPassed(passed)));
  return PLAIN;
}

function setState(
  machine: Machine,
  rule: string | undefined,
  passed: Passed,
  name: string,
  frame: Frame,
  at: number,
): Value {
  if (rule === 'data' || rule === 'any')
    meetsRule(machine, rule, passed, `${name}.__setstate__`, frame, at);
  else machine.proof.fail('call-effect', `calls ${name}.__setstate__`, frame, at);
  return PLAIN;
}

/** Methods of dict, list and set that store or give out, on an instance of a subclass. */
function callDeclared(
  machine: Machine,
  owner: Slot['owner'],
  name: string,
  self: Value,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const rule = owner.declared?.methods?.[name];
  if (rule === undefined) {
    proof.fail('call-unresolved', `calls ${owner.name}.${name}`, frame, at);
    return NOTHING;
  }
  meetsRule(machine, rule, passed, `${owner.name}.${name}`, frame, at);
  callOwnOf(machine, owner, name, self, passed, frame, at);
  const given = allPassed(passed);
  if (name === 'update' || name === 'extend')
    for (const value of given) machine.protocol(value, 'iterate', frame, at);
  const parts = given.flatMap((value) =>
    [...value.values()].flatMap((atom) => (atom.kind === 'box' ? [contents(machine, atom)] : [])),
  );
  const held = [...self.values()].map((atom) => {
    if (atom.kind !== 'object') return NOTHING;
    if (!atom.shared) proof.put(`${atom.site}.*`, join(...given, ...parts));
    else if (WRITING.has(name)) proof.fail('write-shared', `writes ${describe(atom)}`, frame, at);
    return atom.shared ? unknown(`what ${owner.name}.${name} gives`) : proof.get(`${atom.site}.*`);
  });
  const container = CONTAINERS.has(owner.name);
  return container ? join(PLAIN, ...held) : unknown(`what ${owner.name}.${name} gives`);
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'builtins.dict',
  'builtins.list',
  'builtins.set',
  'builtins.tuple',
  'collections.OrderedDict',
  'collections.defaultdict',
]);

const WRITING: ReadonlySet<string> = new Set([
  'append',
  'extend',
  'insert',
  'add',
  'update',
  'setdefault',
  'pop',
  'popitem',
  'clear',
  'remove',
  '__setitem__',
  '__delitem__',
]);
