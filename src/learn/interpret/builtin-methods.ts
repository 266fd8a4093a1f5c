/**
 * Methods of exact builtins: containers the code made, texts, the state, the instance dict, and values
 * that the judge holds to be plain.
 * @module
 */
import { onBox, READING, WRITING } from './box-methods.ts';
import { contents, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed, positional } from './machine.ts';
import { onAttributes, onState } from './state-methods.ts';
import { type Atom, NOTHING, only, PLAIN, type Value } from './value.ts';

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
