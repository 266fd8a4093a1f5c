/**
 * What methods in C call on the instance that they are called on: the subclass may have its own.
 * @module
 */
import { findMember, type KnownClass } from '../known-class.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed, positional } from './machine.ts';
import { contents } from './containers.ts';
import { join, type ObjectAtom, type Value } from './value.ts';

/** Calls what `owner.method` calls on the object, where source says what that is; not without arguments. */
export function callOwn(
  machine: Machine,
  owner: KnownClass,
  method: string,
  object: ObjectAtom,
  passed: Passed,
  frame: Frame,
  at: number,
): void {
  const given = allPassed(passed);
  if (given.length === 0) return;
  for (const own of owner.declared?.callsOwn?.[method] ?? []) {
    const member = findMember(object.class.mro, own);
    if (member?.bindings === undefined) continue;
    const held = join(...given.map((value) => join(value, partsOf(machine, value))));
    const fn = machine.member(member, own, object, frame, at);
    machine.call(fn, positional(held, held), frame, at);
  }
}

function partsOf(machine: Machine, value: Value): Value {
  return join(
    ...[...value.values()].flatMap((atom) =>
      atom.kind === 'box' ? [contents(machine, atom)] : [],
    ),
  );
}
