/**
 * Holds what is passed to something declared against its rule.
 * @module
 */
import type { ArgumentRule } from '../../policy/knowledge.ts';
import { findMember } from '../known-class.ts';
import { contents, describe } from './containers.ts';
import type { Frame } from './frame.ts';
import { allPassed, type Machine, type Passed, positional } from './machine.ts';
import { only, unknown, type Value } from './value.ts';

/** Notes conditions or reasons, so that a call under this rule is inert. */
export function meetsRule(
  machine: Machine,
  rule: ArgumentRule | 'no',
  passed: Passed,
  name: string,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  if (rule === 'any') return;
  if (rule === 'plain' || rule === 'data') {
    for (const value of allPassed(passed)) mustBe(machine, value, rule, name, frame, at);
    return;
  }
  if (rule === 'none' && allPassed(passed).every(({ size }) => size === 0)) return;
  if (rule === 'none' && allPassed(passed).length === 0) return;
  proof.fail('call-effect', `${name} does more than build`, frame, at);
}

/** Every part of a value must be data, or plain. */
export function mustBe(
  machine: Machine,
  value: Value,
  rule: 'plain' | 'data',
  name: string,
  frame: Frame,
  at: number,
): void {
  const { proof } = machine;
  const open = [...value.values()];
  const seen = new Set<string>();
  for (let atom = open.pop(); atom !== undefined; atom = open.pop()) {
    if (atom.kind === 'value') proof.need(atom, rule, `passes it to ${name}`, frame, at);
    else if (atom.kind === 'state')
      proof.need(
        { kind: 'value', root: 'state', key: '*' },
        rule,
        `passes it to ${name}`,
        frame,
        at,
      );
    else if (atom.kind === 'box') {
      if (seen.has(atom.site)) continue;
      seen.add(atom.site);
      open.push(...proof.get(`${atom.site}.k`).values(), ...contents(machine, atom).values());
    } else if (atom.kind === 'object') protocolsOf(machine, atom, frame, at);
    else if (!NEUTRAL.has(atom.kind))
      proof.fail('call-unresolved', `passes ${describe(atom)} to ${name}`, frame, at);
  }
}

const NEUTRAL: ReadonlySet<string> = new Set([
  'plain',
  'text',
  'key',
  'class',
  'module',
  'function',
  'external',
  'method',
  'slot',
]);

/** Methods by which code in C looks at an object. */
const LOOKED_AT: readonly string[] = [
  '__str__',
  '__repr__',
  '__eq__',
  '__hash__',
  '__bool__',
  '__len__',
  '__iter__',
];

/** Runs the methods that a callee may run on an object that it is given. */
export function protocolsOf(
  machine: Machine,
  object: Parameters<typeof only>[0] & { kind: 'object' },
  frame: Frame,
  at: number,
): void {
  for (const name of LOOKED_AT) {
    const member = findMember(object.class.mro, name);
    if (member === undefined || member.bindings === undefined) continue;
    const method = machine.member(member, name, object, frame, at);
    const passed =
      name === '__eq__' ? positional(unknown('what it is compared with')) : positional();
    machine.call(method, passed, frame, at);
  }
}
