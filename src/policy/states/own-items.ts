/**
 * The state of a dict that is its own `__dict__`, such as `Bunch` of statsmodels: pickled, the state is the
 * object itself, and the unpickler copies its items into its attributes.
 * @module
 */
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/**
 * An ordinary dict; or the object itself while everything in it is data: what an item could otherwise
 * plant is a callable under the name of a method (`items`, `__setstate__`).
 */
export const ownItems: StateInspector = (state, owner, scope, instance) => {
  if (state.kind !== 'instance') return inspectDict(state, owner, scope);
  if (instance?.kind !== 'instance' || instance.call !== state.call) {
    return oddState('an object stands where a plain dict must');
  }
  const data = scope.isData(state);
  if (data === 'yes') return undefined;
  return data === 'no'
    ? oddState('it holds something that is not data')
    : hidden('not all that it holds is shown');
};
