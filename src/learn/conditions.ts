/**
 * Rules and conditions, read off a finished proof.
 * @module
 */
import type { ArgumentRule, StateRule } from '../policy/knowledge.ts';
import { Proof } from './interpret/proof.ts';
import { propertyOf } from './interpret/properties.ts';
import { findMember, type KnownClass } from './known-class.ts';
import type { StateCondition } from './result.ts';

/** The rule for the state, from how it is used. */
export function stateRule(subject: KnownClass, proof: Proof): StateRule | undefined {
  const [declared, other] = [...proof.rules];
  if (other !== undefined) return undefined;
  if (declared !== undefined) return declared;
  const member = findMember(subject.mro, '__setstate__');
  if (member === undefined) return hasSlots(subject) && setsFreely(subject) ? 'rule:slots' : 'dict';
  if (proof.shapes.has('dict')) return 'dict';
  if (proof.shapes.has('sequence')) return 'rule:sequence';
  return proof.shapes.has('container') ? 'dict' : 'any';
}

function hasSlots({ mro }: KnownClass): boolean {
  return mro.some(
    ({ source, patched }) => source?.members.has('__slots__') === true || patched.has('__slots__'),
  );
}

/** Whether setting slots runs no code: no `__setattr__`, no setters, nothing that may be a descriptor. */
function setsFreely({ mro }: KnownClass): boolean {
  const own = findMember(mro, '__setattr__');
  if (own !== undefined && own.owner.name !== 'builtins.object') return false;
  return mro.every(({ source }) =>
    [...(source?.members ?? [])].every(([name, bindings]) => {
      if ((propertyOf(bindings)?.setters.length ?? 0) > 0) return false;
      return name.startsWith('__') || bindings.every((binding) => cannotIntercept(binding));
    }),
  );
}

function cannotIntercept(binding: { readonly kind: string; readonly value?: unknown }): boolean {
  if (binding.kind === 'function' || binding.kind === 'class') return true;
  if (binding.kind !== 'value') return false;
  const value = binding.value;
  const kind = typeof value === 'object' && value !== null && 'kind' in value ? value.kind : '';
  return ['constant', 'string', 'tuple', 'list', 'dict', 'set', 'lambda'].some(
    (one) => one === kind,
  );
}

const STRICTNESS: readonly StateCondition['needs'][] = ['data', 'plain', 'str'];

/** Conditions on the state; of a sequence, on all of it. */
export function conditionsOf(proof: Proof, rule: StateRule | undefined): readonly StateCondition[] {
  const found = new Map<string, StateCondition>();
  for (const { root, key, needs, because } of proof.conditions.values()) {
    if (root !== 'state') continue;
    const name = rule === 'rule:sequence' || rule === 'any' ? '*' : key;
    const before = found.get(name);
    if (before === undefined || STRICTNESS.indexOf(before.needs) < STRICTNESS.indexOf(needs))
      found.set(name, { key: name, needs, because });
  }
  return [...found.values()].toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** What arguments must be, when they may set what the conditions are about. */
export function strictestOf(conditions: readonly StateCondition[]): 'plain' | 'data' | undefined {
  if (conditions.length === 0) return undefined;
  return conditions.every(({ needs }) => needs === 'data') ? 'data' : 'plain';
}

/** The rule for arguments: any, unless something is done with them. */
export function argumentRule(proof: Proof): ArgumentRule {
  const needs = [...proof.conditions.values()].filter(({ root }) => root === 'arguments');
  if (needs.length === 0) return 'any';
  return needs.every((need) => need.needs === 'data') ? 'data' : 'plain';
}

/** An attribute that a state must be held to must be held to it when a constructor sets it, too. */
export function tightened(rule: ArgumentRule, needs: 'plain' | 'data' | undefined): ArgumentRule {
  if (needs === undefined || rule === 'plain') return rule;
  return rule === 'any' || needs === 'plain' ? needs : rule;
}

/** Whether a method is one in Python. */
export function hasSource({ mro }: KnownClass, name: string): boolean {
  return findMember(mro, name)?.bindings !== undefined;
}
