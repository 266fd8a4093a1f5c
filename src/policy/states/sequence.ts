/**
 * A state that the class takes apart by position.
 * @module
 */
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';

/** An exact tuple or list: going through it runs no code. What its items must be is said beside the rule. */
export const sequence: StateInspector = (state) => {
  if (state.kind === 'tuple' || state.kind === 'list') return undefined;
  if (state.kind === 'elided' || state.kind === 'lost' || state.kind === 'cycle')
    return hidden('the state is not shown');
  return oddState('it is not a tuple or list');
};
