/**
 * Methods of containers that the code itself made.
 * @module
 */
import { allAttributes, contents, describe, stateValue } from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed } from './machine.ts';
import { type Atom, join, NOTHING, only, PLAIN, type Value } from './value.ts';

/** Methods that only look, or give a part. */
export const READING: ReadonlySet<string> = new Set([
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
export const WRITING: ReadonlySet<string> = new Set([
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

/** Calls a method of a container that the code made. */
export function onBox(
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

/** An iterator over what is held. */
export function iterator(machine: Machine, site: string, held: Value): Value {
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
