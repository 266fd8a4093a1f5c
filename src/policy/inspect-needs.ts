/**
 * Holds the values of a state against what the class needs of them, key by key.
 * @module
 */
import type { Value } from '../core/value.ts';
import { hidden, oddState, type Problem } from './inspection.ts';
import type { StateNeed } from './knowledge.ts';
import type { Entry } from './lookup.ts';
import { stateNotData } from './rules/state-not-data.ts';
import type { Scope } from './scope.ts';

/** What keeps the values from being what the class needs; `undefined` when nothing does. */
export function inspectNeeds(state: Value, owner: Entry, scope: Scope): Problem | undefined {
  const needs = owner.rule?.needs;
  if (needs === undefined || needsNothing(needs, state.plain)) return undefined;
  switch (state.kind) {
    case 'none':
      return undefined;
    case 'dict':
      return inspectDictNeeds(state, needs, scope);
    case 'tuple':
      return inspectTuple(state, needs, scope);
    case 'elided':
    case 'lost':
    case 'cycle':
      return hidden('the state is not shown');
    default:
      return inspectWhole(state, needs, scope);
  }
}

/** Whether no value has to be looked at: plain data satisfies everything but the wish for a text. */
export function needsNothing(needs: readonly StateNeed[], plain: boolean): boolean {
  return plain && needs.every((need) => need.needs !== 'str');
}

type Dict = Extract<Value, { readonly kind: 'dict' }>;

function inspectDictNeeds(
  state: Dict,
  needs: readonly StateNeed[],
  scope: Scope,
): Problem | undefined {
  for (const [key, value] of state.entries) {
    for (const need of needs) {
      if (need.key !== '*' && (key.kind !== 'str' || key.text !== need.key)) continue;
      const problem = inspectValue(value, need, key, scope);
      if (problem !== undefined) return problem;
    }
  }
  return state.elided > 0 ? hidden('not all keys of the state are shown') : undefined;
}

type Sequence = Extract<Value, { readonly items: readonly Value[] }>;

/** A pair of attributes and slots, or a tuple of values of which each must be what all must be. */
function inspectTuple(
  state: Sequence,
  needs: readonly StateNeed[],
  scope: Scope,
): Problem | undefined {
  const isPair = state.items.length === 2 && state.items.every(isHalf);
  if (!isPair || state.elided > 0) return inspectWhole(state, needs, scope);
  for (const half of state.items) {
    const problem = half.kind === 'dict' ? inspectDictNeeds(half, needs, scope) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isHalf({ kind }: Value): boolean {
  return kind === 'dict' || kind === 'none';
}

/** A state without keys: what is needed of one key may be needed of any part of it. */
function inspectWhole(
  state: Value,
  needs: readonly StateNeed[],
  scope: Scope,
): Problem | undefined {
  if (needs.some(({ key }) => key !== '*')) return oddState('it is not a dict');
  for (const need of needs) {
    const problem = inspectValue(state, need, undefined, scope);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inspectValue(
  value: Value,
  { needs }: StateNeed,
  key: Value | undefined,
  scope: Scope,
): Problem | undefined {
  const answer = satisfies(value, needs, scope);
  if (answer === 'yes') return undefined;
  if (answer === 'hidden') return hidden('not all of the state is shown');
  const where = key?.kind === 'str' ? `the value of ${key.text}` : 'its content';
  return { rule: stateNotData, values: { reason: `${where} must be ${WORDS[needs]}` } };
}

const WORDS: Readonly<Record<StateNeed['needs'], string>> = {
  plain: 'plain data',
  data: 'data',
  str: 'a text',
};

function satisfies(value: Value, needs: StateNeed['needs'], scope: Scope): 'yes' | 'no' | 'hidden' {
  if (value.kind === 'elided' && (!value.plain || needs === 'str')) return 'hidden';
  if (needs === 'data') return scope.isData(value);
  if (needs === 'plain') return scope.isPlain(value) ? 'yes' : 'no';
  // None has no method that could run, and old versions leave it where a text should be.
  return value.kind === 'str' || value.kind === 'none' ? 'yes' : 'no';
}
