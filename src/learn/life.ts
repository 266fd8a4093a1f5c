/**
 * What building and dropping an instance runs.
 * @module
 */
import { describe } from './interpret/containers.ts';
import type { Frame } from './interpret/frame.ts';
import { type Machine, positional } from './interpret/machine.ts';
import { type ObjectAtom, only, type Value } from './interpret/value.ts';
import { findMember } from './known-class.ts';

/** The instance that a state is set on. */
function selfOf({ proof }: Machine): ObjectAtom | undefined {
  const made = proof.subject.class;
  return made === undefined
    ? undefined
    : { kind: 'object', site: 'self', class: made, shared: false };
}

/** What dropping the instance runs. */
export function drop(machine: Machine, frame: Frame): void {
  const self = selfOf(machine);
  if (self === undefined) return;
  const member = findMember(self.class.mro, '__del__');
  if (member === undefined) return;
  machine.call(machine.member(member, '__del__', self, frame, 0), positional(), frame, 0);
}

/** What BUILD runs (Modules/_pickle.c, load_build). */
export function build(machine: Machine, frame: Frame): void {
  const self = selfOf(machine);
  if (self === undefined) return;
  const member = findMember(self.class.mro, '__setstate__');
  if (member === undefined) {
    // Nothing of the name: `__getattr__` is asked, then the instance dict is updated.
    const asked = findMember(self.class.mro, '__getattr__');
    if (asked === undefined) return;
    const method = machine.member(asked, '__getattr__', self, frame, 0);
    const name = only({ kind: 'text', text: '__setstate__' });
    const given = machine.call(method, positional(name), frame, 0);
    refuseGiven(machine, given, frame);
    return;
  }
  if (member.bindings === undefined) {
    const rule = member.owner.declared?.build;
    if (rule === undefined || rule === 'no')
      machine.proof.fail('call-effect', `${member.owner.name}.__setstate__`, frame, 0);
    else machine.proof.rules.add(rule);
    if (member.owner.declared?.setsAttributes === true)
      machine.setAttribute(only(self), KEY, STATE_VALUE, frame, 0);
    for (const { name, declared } of self.class.mro)
      for (const [key, needs] of Object.entries(declared?.needs ?? {}))
        machine.proof.need(
          { kind: 'value', root: 'state', key },
          needs,
          `${name} converts it`,
          frame,
          0,
        );
    return;
  }
  const method = machine.member(member, '__setstate__', self, frame, 0);
  machine.call(method, positional(STATE), frame, 0);
}

/** A `__setstate__` that `__getattr__` makes up is called with the state: nobody reads a class so. */
function refuseGiven(machine: Machine, given: Value, frame: Frame): void {
  const made = [...given.values()].find(({ kind }) => kind !== 'plain' && kind !== 'text');
  if (made === undefined) return;
  const detail = `__getattr__ gives ${describe(made)} for __setstate__`;
  machine.proof.fail(made.kind === 'value' ? 'call-of-value' : 'construct', detail, frame, 0);
}

const STATE: Value = only({ kind: 'state' });

const KEY: Value = only({ kind: 'key' });

const STATE_VALUE: Value = only({ kind: 'value', root: 'state', key: '*' });
