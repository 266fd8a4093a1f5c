/**
 * What an operator or a builtin does with a value through the methods of its class.
 * @module
 */
import { findMember } from '../known-class.ts';
import { contents, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { type Machine, type Operation, positional } from './machine.ts';
import { type Atom, type ObjectAtom, unknown, type Value } from './value.ts';

/** The special methods that an operation may call. */
const METHODS: Readonly<Record<Operation, readonly string[]>> = {
  truth: ['__bool__', '__len__'],
  compare: ['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__'],
  iterate: ['__iter__', '__next__', '__len__', '__getitem__', '__length_hint__'],
  length: ['__len__'],
  index: ['__index__', '__getitem__', '__missing__'],
  arithmetic: ARITHMETIC(),
  text: ['__str__', '__repr__', '__format__'],
  hash: ['__hash__', '__eq__'],
  contains: ['__contains__', '__iter__', '__getitem__', '__eq__'],
};

const SAYS: Readonly<Record<Operation, string>> = {
  truth: 'tests it',
  compare: 'compares it',
  iterate: 'goes through it',
  length: 'measures it',
  index: 'subscripts it',
  arithmetic: 'computes with it',
  text: 'makes a text of it',
  hash: 'hashes it',
  contains: 'looks something up in it',
};

/** Notes what a value must be for the operation to run no code of the file's choice. */
export function protocol(
  machine: Machine,
  value: Value,
  operation: Operation,
  frame: Frame,
  at: number,
): void {
  const open = [...value.values()];
  const seen = new Set<string>();
  for (let atom = open.pop(); atom !== undefined; atom = open.pop()) {
    if (atom.kind === 'box') {
      if (seen.has(atom.site) || !DEEP.has(operation)) continue;
      seen.add(atom.site);
      open.push(...machine.proof.get(`${atom.site}.k`).values());
      open.push(...contents(machine, atom).values());
    } else one(machine, atom, operation, frame, at);
  }
}

/** Operations on a container that go on to what is in it. */
const DEEP: ReadonlySet<Operation> = new Set(['compare', 'text', 'hash', 'contains']);

function one(
  machine: Machine,
  atom: Exclude<Atom, { kind: 'box' }>,
  operation: Operation,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  switch (atom.kind) {
    case 'value':
      return proof.need(atom, operation === 'hash' ? 'plain' : 'data', SAYS[operation], frame, at);
    case 'state':
      proof.shapes.add(operation === 'truth' || operation === 'length' ? 'container' : 'dict');
      return whole(machine, operation, frame, at);
    case 'attributes':
      return whole(machine, operation, frame, at);
    case 'object':
      return ofObject(machine, atom, operation, frame, at);
    case 'unknown':
      return proof.fail('attribute-of-value', `${SAYS[operation]}: ${atom.why}`, frame, at);
    case 'external':
      if (operation === 'iterate' || operation === 'index')
        proof.fail('call-unresolved', `${SAYS[operation]}: ${atom.name}`, frame, at);
      return;
    default:
  }
}

/** The state, or the instance dict, as a whole is an exact dict: only what goes into its values asks something of them. */
function whole(machine: Machine, operation: Operation, frame: Frame, at: number): void {
  const { proof } = machine;
  if (operation !== 'compare' && operation !== 'text' && operation !== 'arithmetic') return;
  proof.need({ kind: 'value', root: 'state', key: '*' }, 'data', SAYS[operation], frame, at);
}

function ofObject(
  machine: Machine,
  object: ObjectAtom,
  operation: Operation,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  for (const name of METHODS[operation]) {
    const member = findMember(object.class.mro, name);
    if (member === undefined) continue;
    if (member.bindings === undefined) {
      if (member.owner.declared?.runs?.includes(name) === true)
        proof.fail('call-effect', `${member.owner.name}.${name} runs`, frame, at);
      continue;
    }
    const method = machine.member(member, name, object, frame, at);
    const others = NO_OPERAND.has(name) ? [] : [unknown(`what ${describe(object)} meets`)];
    machine.call(method, positional(...others), frame, at);
  }
}

const NO_OPERAND: ReadonlySet<string> = new Set([
  '__bool__',
  '__len__',
  '__iter__',
  '__next__',
  '__hash__',
  '__str__',
  '__repr__',
  '__index__',
  '__length_hint__',
]);

function ARITHMETIC(): readonly string[] {
  const names = [
    'add',
    'sub',
    'mul',
    'truediv',
    'floordiv',
    'mod',
    'matmul',
    'pow',
    'and',
    'or',
    'xor',
    'lshift',
    'rshift',
  ];
  return [
    ...names.flatMap((name) => [`__${name}__`, `__r${name}__`, `__i${name}__`]),
    '__neg__',
    '__pos__',
    '__invert__',
    '__abs__',
    '__int__',
    '__float__',
    '__index__',
  ];
}
