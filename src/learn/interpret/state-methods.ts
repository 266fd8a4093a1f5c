/**
 * Methods of the state and of the instance dict.
 * @module
 */
import { assignItem } from './assign.ts';
import { iterator, pairs } from './box-methods.ts';
import {
  allAttributes,
  attributeValue,
  contents,
  describe,
  stateValue,
  textsOf,
} from './containers.ts';
import type { Frame } from './frame.ts';
import { replaceDict } from './instance-dict.ts';
import type { Machine, Passed } from './machine.ts';
import { type Atom, join, NOTHING, only, PLAIN, type Value } from './value.ts';

/** Calls a method of the state, which is an exact dict. */
export function onState(
  machine: Machine,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const [key = NOTHING, other = NOTHING] = passed.positional;
  proof.shapes.add('dict');
  switch (name) {
    case 'items':
      return pairs(machine, 'state', only({ kind: 'key' }), stateValue(machine, undefined));
    case 'keys':
      return iterator(machine, 'state#keys', only({ kind: 'key' }));
    case 'values':
      return iterator(machine, 'state#values', stateValue(machine, undefined));
    case 'copy':
      return only({ kind: 'state' });
    case 'get':
    case 'pop':
    case 'setdefault': {
      const keys = textsOf(key);
      machine.protocol(key, 'hash', frame, at);
      if (name === 'setdefault')
        assignItem(machine, only({ kind: 'state' }), key, other, frame, at);
      return keys === undefined
        ? join(stateValue(machine, undefined), other)
        : join(...keys.map((text) => stateValue(machine, text)), other);
    }
    case 'update':
      return mergeIntoState(machine, passed, frame, at);
    case 'clear':
      return PLAIN;
    default:
      proof.fail('call-unresolved', `calls .${name} of the state`, frame, at);
      return NOTHING;
  }
}

function mergeIntoState(machine: Machine, passed: Passed, frame: Frame, at: number): Value {
  const { proof } = machine;
  for (const [key, value] of passed.keywords) proof.put(`state.${key}`, value);
  for (const value of passed.positional) {
    for (const atom of value.values()) {
      if (atom.kind === 'state') continue;
      const keys = atom.kind === 'box' ? textsOf(proof.get(`${atom.site}.k`)) : undefined;
      if (atom.kind !== 'box' || keys === undefined)
        proof.fail('construct', `adds ${describe(atom)} to the state`, frame, at);
      else for (const key of keys) proof.put(`state.${key}`, contents(machine, atom));
    }
  }
  return PLAIN;
}

/** Calls a method of the instance dict. */
export function onAttributes(
  machine: Machine,
  attributes: Extract<Atom, { kind: 'attributes' }>,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const { of } = attributes;
  const [key = NOTHING, other = NOTHING] = passed.positional;
  const keys = textsOf(key);
  switch (name) {
    case 'update':
      for (const value of passed.positional) replaceDict(machine, of, value, frame, at);
      for (const [text, value] of passed.keywords)
        assignItem(machine, only(attributes), only({ kind: 'text', text }), value, frame, at);
      if (passed.spread !== undefined)
        proof.fail('construct', 'sets attributes under names that are computed', frame, at);
      return PLAIN;
    case 'setdefault':
      assignItem(machine, only(attributes), key, other, frame, at);
      break;
    case 'items':
      return pairs(machine, `${of.site}#dict`, only({ kind: 'key' }), allAttributes(machine, of));
    case 'keys':
      return iterator(machine, `${of.site}#keys`, only({ kind: 'key' }));
    case 'values':
      return iterator(machine, `${of.site}#values`, allAttributes(machine, of));
    case 'copy': {
      const site = `${of.site}#copy`;
      proof.put(`${site}.k`, only({ kind: 'key' }));
      proof.put(`${site}.*`, allAttributes(machine, of));
      return only({ kind: 'box', site, of: 'dict', shared: false });
    }
    case 'get':
    case 'pop':
      machine.protocol(key, 'hash', frame, at);
      break;
    case 'clear':
      return PLAIN;
    default:
      proof.fail('call-unresolved', `calls .${name} of the __dict__`, frame, at);
      return NOTHING;
  }
  return keys === undefined
    ? join(allAttributes(machine, of), other)
    : join(...keys.map((text) => attributeValue(machine, of, text)), other);
}
