/**
 * A state that may set slots: for classes without `__setattr__` and without property setters.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import type { Entry } from '../lookup.ts';
import type { Scope, StateInspector } from '../scope.ts';
import { inspectAttributes, inspectDict } from './instance-dict.ts';

/** A dict of attributes, or a pair of dicts that both hold ordinary attributes only. */
export const slots: StateInspector = (state, owner, scope) =>
  inspectHalves(state, owner, scope, 'plain');

/** As `slots`, for classes whose setters convert data: it may stand where `slots` wants plain values. */
export const slotsData: StateInspector = (state, owner, scope) =>
  inspectHalves(state, owner, scope, 'data');

function inspectHalves(
  state: Value,
  owner: Entry,
  scope: Scope,
  allowed: 'plain' | 'data',
): Problem | undefined {
  if (isDict(state)) return inspectAttributes(state, owner, scope, allowed);
  if (state.kind !== 'tuple' || state.items.length !== 2 || state.elided > 0) {
    return inspectDict(state, owner, scope);
  }
  for (const half of state.items) {
    if (half.kind === 'none') continue;
    if (half.kind === 'elided' || half.kind === 'lost')
      return hidden('not all of the state is shown');
    if (!isDict(half)) return oddState('its halves are not dicts');
    const problem = inspectAttributes(half, owner, scope, allowed);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function isDict(value: Value): value is Extract<Value, { readonly kind: 'dict' }> {
  return value.kind === 'dict';
}
