/**
 * A state that may set slots: for classes without `__setattr__` and without property setters.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';
import { inspectAttributes, inspectDict } from './instance-dict.ts';

/** A dict of attributes, or a pair of dicts that both hold ordinary attributes only. */
export const slots: StateInspector = (state, owner, scope) => {
  if (state.kind !== 'tuple' || state.items.length !== 2 || state.elided > 0) {
    return inspectDict(state, owner, scope);
  }
  for (const half of state.items) {
    if (half.kind === 'none') continue;
    if (!isDict(half)) return oddState('its halves are not dicts');
    const problem = inspectAttributes(half, owner, scope);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

function isDict(value: Value): value is Extract<Value, { readonly kind: 'dict' }> {
  return value.kind === 'dict';
}
