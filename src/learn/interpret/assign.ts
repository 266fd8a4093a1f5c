/**
 * Assigns to targets of any form.
 * @module
 */
import type { Expression } from '../../audit/python/ast.ts';
import { findMember } from '../known-class.ts';
import { describe, textsOf } from './containers.ts';
import type { Frame } from './frame.ts';
import { isPlain, takeBox } from './instance-dict.ts';
import { type Machine, positional } from './machine.ts';
import { type Atom, join, only, type Value } from './value.ts';

/** Assigns a value to a target of any form. */
export function assign(machine: Machine, target: Expression, value: Value, frame: Frame): void {
  const { proof } = machine;
  const { at } = target;
  switch (target.kind) {
    case 'name':
      return assignName(machine, target.id, value, frame, at);
    case 'attribute':
      return machine.setAttribute(
        machine.evaluate(target.object, frame),
        only({ kind: 'text', text: target.name }),
        value,
        frame,
        at,
      );
    case 'subscript':
      return assignItem(
        machine,
        machine.evaluate(target.object, frame),
        machine.evaluate(target.index, frame),
        value,
        frame,
        at,
      );
    case 'starred':
      return assign(machine, target.value, value, frame);
    case 'tuple':
    case 'list':
      return unpack(machine, target.items, value, frame, at);
    default:
      return proof.fail('construct', `assigns to a ${target.kind}`, frame, at);
  }
}

function assignName(machine: Machine, id: string, value: Value, frame: Frame, at: number): void {
  for (let scope: Frame | undefined = frame; scope !== undefined; scope = scope.parent) {
    if (!scope.locals.has(id) && !scope.inner.has(id)) continue;
    return machine.proof.put(`${scope.site}#${id}`, value);
  }
  machine.proof.fail('write-shared', `writes the global ${id}`, frame, at);
}

function unpack(
  machine: Machine,
  targets: readonly Expression[],
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const loose: Atom[] = [];
  for (const atom of value.values()) {
    if (atom.kind === 'box' && atom.of === 'tuple' && proof.get(`${atom.site}.*`).size === 0) {
      for (const [index, target] of targets.entries())
        assign(machine, target, proof.get(`${atom.site}.${index}`), frame);
    } else if (atom.kind === 'state') {
      proof.shapes.add('sequence');
      for (const [index, target] of targets.entries())
        assign(machine, target, only({ kind: 'value', root: 'state', key: `${index}` }), frame);
    } else loose.push(atom);
  }
  if (loose.length === 0) return;
  const elements = machine.elements(join(...loose.map(only)), frame, at);
  for (const target of targets) {
    if (target.kind !== 'starred') assign(machine, target, elements, frame);
    else assign(machine, target, boxed(machine, elements, frame, at), frame);
  }
}

function boxed(machine: Machine, held: Value, frame: Frame, at: number): Value {
  const site = `${frame.site}/*${at}`;
  machine.proof.put(`${site}.*`, held);
  return only({ kind: 'box', site, of: 'list', shared: false });
}

/** `object[index] = value`. */
export function assignItem(
  machine: Machine,
  object: Value,
  index: Value,
  value: Value,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const keys = textsOf(index);
  machine.protocol(index, 'hash', frame, at);
  for (const atom of object.values()) {
    if (atom.kind === 'box' && !atom.shared) {
      proof.put(`${atom.site}.k`, index);
      proof.put(`${atom.site}.*`, value);
    } else if (atom.kind === 'state') {
      proof.shapes.add('dict');
      for (const key of keys ?? ['?']) proof.put(`state.${key}`, value);
      if (keys === undefined && ![...index.values()].every(({ kind }) => kind === 'key'))
        proof.fail('construct', 'adds keys to the state that are computed', frame, at);
    } else if (atom.kind === 'attributes') {
      takeBox(machine, atom.of, index, value, frame, at);
    } else if (atom.kind === 'object') {
      const member = findMember(atom.class.mro, '__setitem__');
      if (member === undefined) continue;
      const method = machine.member(member, '__setitem__', atom, frame, at);
      machine.call(method, positional(index, value), frame, at);
    } else if (atom.kind === 'value' && isPlain(value) && isPlain(index))
      proof.need(atom, 'plain', 'stores into it', frame, at);
    else if (atom.kind !== 'plain' && atom.kind !== 'text')
      proof.fail('write-shared', `stores into ${describe(atom)}`, frame, at);
  }
}
