/**
 * The states of Cython classes (`__pyx_unpickle_X__set_state`): a tuple of the C fields, with the instance
 * dict as one of them.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import type { Entry } from '../lookup.ts';
import type { Scope, StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** A tuple of data and dicts of attributes, such a dict alone, or None. */
export const cythonState: StateInspector = (state, owner, scope) =>
  inspectFields(state, owner, scope, false);

/** As `cythonState`, where the values of the dicts must be data too: each is set as an attribute. */
export const arrayState: StateInspector = (state, owner, scope) =>
  inspectFields(state, owner, scope, true);

function inspectFields(
  state: Value,
  owner: Entry,
  scope: Scope,
  dictsAreData: boolean,
): Problem | undefined {
  if (state.kind !== 'tuple') return inspectField(state, owner, scope, dictsAreData);
  if (state.elided > 0) return hidden('not all of the state is shown');
  for (const item of state.items) {
    const problem = inspectField(item, owner, scope, dictsAreData);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function inspectField(
  item: Value,
  owner: Entry,
  scope: Scope,
  dictsAreData: boolean,
): Problem | undefined {
  const problem = item.kind === 'dict' ? inspectDict(item, owner, scope) : undefined;
  if (problem !== undefined) return problem;
  if (item.kind === 'dict' && !dictsAreData) return undefined;
  const data = scope.isData(item, 'all');
  if (data === 'hidden') return hidden('not all of the state is shown');
  return data === 'yes' ? undefined : oddState('a part of it is not data');
}
