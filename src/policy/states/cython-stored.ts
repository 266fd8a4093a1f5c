/**
 * The state of a Cython class whose `__pyx_unpickle_X__set_state` only stores: C fields of declared types, and a
 * dict of attributes.
 * @module
 */
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** A tuple in which every dict has ordinary keys; whatever else it holds is judged where it is made. */
export const cythonStored: StateInspector = (state, owner, scope) => {
  if (state.kind === 'elided') return hidden('the state is not shown');
  if (state.kind !== 'tuple') return oddState('it is not a tuple');
  if (state.elided > 0) return hidden('not all of the state is shown');
  for (const item of state.items) {
    const isDict = item.kind === 'dict' || item.kind === 'elided';
    const problem = isDict ? inspectDict(item, owner, scope) : undefined;
    if (problem !== undefined) return problem;
  }
  return undefined;
};
