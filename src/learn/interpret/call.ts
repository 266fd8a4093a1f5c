/**
 * Calls: of functions, classes, methods, builtins, and of what nobody knows.
 * @module
 */
import { findMember } from '../known-class.ts';
import { callBuiltinMethod } from './builtin-methods.ts';
import { callBuiltin } from './builtins.ts';
import { describe } from './containers.ts';
import { meetsRule } from './declared-call.ts';
import type { Frame } from './frame.ts';
import { invokeClosure } from './invoke.ts';
import type { Machine, Passed } from './machine.ts';
import { callSlot } from './slots.ts';
import { type Atom, join, NOTHING, only, PLAIN, unknown, type Value } from './value.ts';

/** What calling a value with these arguments may give. */
export function call(
  machine: Machine,
  callee: Value,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  return join(...[...callee.values()].map((atom) => callOne(machine, atom, passed, frame, at)));
}

function callOne(machine: Machine, atom: Atom, passed: Passed, frame: Frame, at: number): Value {
  const { proof } = machine;
  switch (atom.kind) {
    case 'function':
      return callFunction(machine, atom, passed, frame, at);
    case 'class':
      return machine.construct(atom.class, passed, frame, at);
    case 'slot':
      return callSlot(machine, atom, passed, frame, at);
    case 'method':
      return callBuiltinMethod(machine, atom, passed, frame, at);
    case 'closure':
      return invokeClosure(machine, atom, passed, frame, at);
    case 'external':
      return callExternal(machine, atom.name, passed, frame, at);
    case 'object': {
      const member = findMember(atom.class.mro, '__call__');
      if (member === undefined) return NOTHING;
      const method = machine.member(member, '__call__', atom, frame, at);
      return machine.call(method, passed, frame, at);
    }
    case 'plain':
    case 'text':
    case 'key':
    case 'box':
    case 'state':
    case 'attributes':
      // None of these can be called: a TypeError.
      return NOTHING;
    case 'value':
      proof.fail('call-of-value', `calls ${describe(atom)}`, frame, at);
      return NOTHING;
    default:
      proof.fail('call-unresolved', `calls ${describe(atom)}`, frame, at);
      return NOTHING;
  }
}

function callFunction(
  machine: Machine,
  { fn, owner, self }: Extract<Atom, { kind: 'function' }>,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof, facts } = machine;
  const full = `${fn.module}.${fn.name}`;
  const all: Passed =
    self === undefined ? passed : { ...passed, positional: [only(self), ...passed.positional] };
  const method = facts.method(full);
  if (method !== undefined) {
    const [first = NOTHING] = all.positional;
    const own = [...first.values()].every((one) => one.kind === 'object' && one.site === 'self');
    if (own && proof.subject.root === 'state') {
      proof.rules.add(method.build);
      for (const name of method.selfCalls ?? []) proof.selfCalls.add(name);
    } else proof.fail('call-effect', `calls ${full} on something else`, frame, at);
    return method.returns === 'state' ? only({ kind: 'value', root: 'state', key: '*' }) : PLAIN;
  }
  const declared = facts.function(full);
  if (declared === undefined) return machine.invoke(fn, owner, all, frame, at);
  return callExternal(machine, full, all, frame, at);
}

/** A function that is in no source: it must be declared, or be a builtin. */
function callExternal(
  machine: Machine,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { facts, proof, table } = machine;
  const declared = facts.function(name);
  if (declared === undefined) {
    const builtin = callBuiltin(machine, name, passed, frame, at);
    if (builtin !== undefined) return builtin;
    proof.fail('call-unresolved', `calls ${name}`, frame, at);
    return NOTHING;
  }
  meetsRule(machine, declared.call, passed, name, frame, at);
  const { returns } = declared;
  if (returns === 'plain') return PLAIN;
  if (returns === 'argument') return join(...passed.positional);
  if (returns === 'fresh') return unknown(`what ${name} makes`);
  const instance = returns.startsWith('instance:') ? returns.slice('instance:'.length) : '';
  const made = table.declaredClass(instance);
  return made === undefined
    ? unknown(`what ${name} gives`)
    : only({ kind: 'object', site: `${frame.site}/${at}`, class: made, shared: false });
}
