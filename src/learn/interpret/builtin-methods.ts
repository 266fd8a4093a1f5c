/**
 * Methods of exact builtins: containers the code made, texts, the state, the instance dict, and values
 * that the judge holds to be plain.
 * @module
 */
import {
  allAttributes,
  attributeValue,
  contents,
  describe,
  stateValue,
  textsOf,
} from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, positional, type Machine, type Passed } from './machine.ts';
import { assignItem, replaceDict } from './store.ts';
import { join, NOTHING, only, PLAIN, type Atom, type Value } from './value.ts';

type Method = Extract<Atom, { kind: 'method' }>;

/** Calls `on.name(…)`. */
export function callBuiltinMethod(
  machine: Machine,
  { on, name }: Method,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  if (passed.keywords.size > 0) callbacks(machine, on, passed, frame, at);
  switch (on.kind) {
    case 'box':
      return onBox(machine, on, name, passed, frame, at);
    case 'state':
      return onState(machine, name, passed, frame, at);
    case 'attributes':
      return onAttributes(machine, on, name, passed, frame, at);
    case 'value':
      return onValue(machine, on, name, passed, frame, at);
    case 'method':
      // `value.attribute.method()`: the attribute of an exact builtin is plain.
      return onValue(machine, on.on, name, passed, frame, at);
    default:
      return onPlain(machine, name, passed, frame, at);
  }
}

/** `key=`: what it names is called with what is in the container. */
function callbacks(machine: Machine, on: Atom, passed: Passed, frame: Frame, at: number): void {
  const key = passed.keywords.get('key');
  if (key === undefined) return;
  const held = on.kind === 'box' ? contents(machine, on) : only(on);
  machine.call(key, positional(held), frame, at);
}

/** Methods that only look, or give a part. */
const READING: ReadonlySet<string> = new Set([
  'get',
  'keys',
  'values',
  'items',
  'copy',
  'index',
  'count',
  'startswith',
  'endswith',
  'split',
  'rsplit',
  'splitlines',
  'strip',
  'lstrip',
  'rstrip',
  'lower',
  'upper',
  'title',
  'capitalize',
  'replace',
  'join',
  'partition',
  'rpartition',
  'find',
  'rfind',
  'isdigit',
  'isalpha',
  'isalnum',
  'isidentifier',
  'islower',
  'isupper',
  'isnumeric',
  'isspace',
  'zfill',
  'ljust',
  'rjust',
  'removeprefix',
  'removesuffix',
  'union',
  'difference',
  'intersection',
  'issubset',
  'issuperset',
  'isdisjoint',
  'symmetric_difference',
  'bit_length',
  'hex',
  'is_integer',
  'as_integer_ratio',
  'tolist',
  '__len__',
  '__contains__',
  '__getitem__',
  '__iter__',
]);

/** Methods that change the container. */
const WRITING: ReadonlySet<string> = new Set([
  'append',
  'extend',
  'insert',
  'pop',
  'popitem',
  'remove',
  'discard',
  'clear',
  'add',
  'update',
  'setdefault',
  'sort',
  'reverse',
  'difference_update',
  'intersection_update',
  'symmetric_difference_update',
  '__setitem__',
  '__delitem__',
]);

/** Of these, the ones that hash or compare what they are given. */
const STORING: ReadonlySet<string> = new Set(['append', 'extend', 'insert']);

function onBox(
  machine: Machine,
  box: Extract<Atom, { kind: 'box' }>,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  const given = allPassed(passed);
  const held = contents(machine, box);
  if (READING.has(name)) {
    if (name !== 'copy' && name !== 'items' && name !== 'values' && name !== 'keys')
      for (const value of passed.positional.slice(0, 1)) machine.protocol(value, 'hash', frame, at);
    if (name === 'items') return pairs(machine, box.site, proof.get(`${box.site}.k`), held);
    if (name === 'keys') return iterator(machine, `${box.site}#keys`, proof.get(`${box.site}.k`));
    if (name === 'values') return iterator(machine, `${box.site}#values`, held);
    if (name === 'copy') return only({ ...box, shared: false });
    return join(PLAIN, held, ...passed.positional.slice(1));
  }
  if (!WRITING.has(name)) {
    proof.fail('call-unresolved', `calls .${name} of ${describe(box)}`, frame, at);
    return NOTHING;
  }
  if (box.shared) {
    proof.fail('write-shared', `changes ${describe(box)} of a module`, frame, at);
    return NOTHING;
  }
  if (name === 'update' || name === 'extend')
    for (const value of given) proof.put(`${box.site}.*`, machine.elements(value, frame, at));
  if (name === 'update') for (const value of given) updateFrom(machine, box.site, value, frame, at);
  if (!STORING.has(name))
    for (const value of passed.positional.slice(0, 1)) machine.protocol(value, 'hash', frame, at);
  if (name === 'sort') machine.protocol(held, 'compare', frame, at);
  const [key = NOTHING] = passed.positional;
  if (name === 'setdefault' || name === '__setitem__') proof.put(`${box.site}.k`, key);
  if (name !== 'update' && name !== 'extend') proof.put(`${box.site}.*`, join(...given));
  return join(PLAIN, held);
}

function updateFrom(machine: Machine, site: string, value: Value, frame: Frame, at: number): void {
  const { proof } = machine;
  for (const atom of value.values()) {
    if (atom.kind === 'box') {
      proof.put(`${site}.k`, proof.get(`${atom.site}.k`));
      proof.put(`${site}.*`, contents(machine, atom));
    } else if (atom.kind === 'state') {
      proof.put(`${site}.k`, only({ kind: 'key' }));
      proof.put(`${site}.*`, stateValue(machine, undefined));
    } else if (atom.kind === 'attributes') {
      proof.put(`${site}.k`, only({ kind: 'key' }));
      proof.put(`${site}.*`, allAttributes(machine, atom.of));
    } else {
      proof.put(`${site}.k`, only(atom));
      machine.protocol(only(atom), 'hash', frame, at);
    }
  }
}

function iterator(machine: Machine, site: string, held: Value): Value {
  machine.proof.put(`${site}.*`, held);
  return only({ kind: 'box', site, of: 'iterator', shared: false });
}

/** What `.items()` gives: pairs of a key and a value. */
export function pairs(machine: Machine, site: string, keys: Value, values: Value): Value {
  const { proof } = machine;
  const pair = `${site}#pair`;
  proof.put(`${pair}.0`, keys);
  proof.put(`${pair}.1`, values);
  return iterator(
    machine,
    `${site}#items`,
    only({ kind: 'box', site: pair, of: 'tuple', shared: false }),
  );
}

function onState(machine: Machine, name: string, passed: Passed, frame: Frame, at: number): Value {
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

function onAttributes(
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

/** A value that must be plain: its methods are those of builtins, and what they give is plain too. */
function onValue(
  machine: Machine,
  value: Atom,
  name: string,
  passed: Passed,
  frame: Frame,
  at: number,
): Value {
  const { proof } = machine;
  if (!READING.has(name) && !WRITING.has(name)) {
    proof.fail('call-of-value', `calls .${name} of ${describe(value)}`, frame, at);
    return NOTHING;
  }
  for (const given of allPassed(passed)) {
    for (const atom of given.values()) {
      if (atom.kind === 'value') proof.need(atom, 'plain', `passes it to .${name}`, frame, at);
      else if (WRITING.has(name) && !['plain', 'text', 'key'].includes(atom.kind))
        proof.fail('write-shared', `puts ${describe(atom)} into ${describe(value)}`, frame, at);
      else machine.protocol(only(atom), 'hash', frame, at);
    }
  }
  return only(value);
}

/** Methods of texts and numbers that take a codec, or a template, stay out unless it is written there. */
const WRITTEN: ReadonlySet<string> = new Set(['encode', 'decode', 'format']);

function onPlain(machine: Machine, name: string, passed: Passed, frame: Frame, at: number): Value {
  const { proof } = machine;
  const given = allPassed(passed);
  if (name === 'format') for (const value of given) machine.protocol(value, 'text', frame, at);
  else if (name === 'join') {
    for (const value of given)
      machine.protocol(machine.elements(value, frame, at), 'text', frame, at);
  } else for (const value of given) machine.protocol(value, 'compare', frame, at);
  if (!READING.has(name) && !WRITTEN.has(name) && !WRITING.has(name))
    proof.fail('call-unresolved', `calls .${name} of plain data`, frame, at);
  return PLAIN;
}
