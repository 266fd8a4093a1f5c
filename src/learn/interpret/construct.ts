/**
 * Calls of classes: metaclass, `__new__`, `__init__`.
 * @module
 */
import { findMember, type KnownClass } from '../known-class.ts';
import { callContainer } from './builtin-containers.ts';
import { meetsRule } from './declared-call.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed } from './machine.ts';
import { callOwn } from './own-calls.ts';
import { join, NOTHING, only, type Value } from './value.ts';

/** What `Class(…)` gives. */
export function construct(
  machine: Machine,
  made: KnownClass,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const container = callContainer(machine, made.name, passed, frame, at);
  if (container !== undefined) return container;
  if (made.problems.length > 0) {
    proof.fail('call-effect', `makes ${made.name}, which is not proven`, frame, at);
    return NOTHING;
  }
  const { metaclass } = made;
  const meta = metaclass === undefined ? undefined : findMember(metaclass.mro, '__call__');
  if (meta !== undefined) {
    proof.fail('metaclass', `${meta.owner.name}.__call__ runs`, frame, at);
    return NOTHING;
  }
  const objects = create(machine, made, passed, frame, at);
  for (const atom of objects.values()) {
    if (atom.kind !== 'object' || !atom.class.mro.includes(made)) continue;
    initialize(machine, atom, passed, frame, at);
  }
  return objects;
}

/** What `__new__` gives. */
export function create(
  machine: Machine,
  made: KnownClass,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const member = findMember(made.mro, '__new__');
  const type = only({ kind: 'class', class: made });
  if (member?.bindings !== undefined) {
    const fn = machine.member(member, '__new__', undefined, frame, at);
    return machine.call(fn, { ...passed, positional: [type, ...passed.positional] }, frame, at);
  }
  const declared = member?.owner.declared;
  meetsRule(machine, declared?.newobj ?? 'any', passed, `${made.name}.__new__`, frame, at);
  const site = `${frame.site}/${at}`;
  const held = join(...allPassed(passed));
  if (declared !== undefined && member?.owner.name !== 'builtins.object')
    proof.put(`${site}.*`, held);
  return only({ kind: 'object', site, class: made, shared: false });
}

/** Runs `__init__`. */
export function initialize(
  machine: Machine,
  object: Parameters<typeof only>[0] & { kind: 'object' },
  passed: Passed,
  frame: Frame,
  at: number,
): void {
  const member = findMember(object.class.mro, '__init__');
  if (member === undefined) return;
  if (member.bindings === undefined) {
    const rule = member.owner.declared?.init ?? 'any';
    meetsRule(machine, rule, passed, `${member.owner.name}.__init__`, frame, at);
    callOwn(machine, member.owner, '__init__', object, passed, frame, at);
    machine.proof.put(`${object.site}.*`, join(...allPassed(passed)));
    return;
  }
  const method = machine.member(member, '__init__', object, frame, at);
  machine.call(method, passed, frame, at);
}
