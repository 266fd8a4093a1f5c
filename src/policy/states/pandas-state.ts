/**
 * The state of a DataFrame or Series: its block manager and a few attributes
 * (pandas/core/generic.py, NDFrame.__setstate__).
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState } from '../inspection.ts';
import type { Scope, StateInspector } from '../scope.ts';

const MANAGERS: ReadonlySet<string> = new Set(['_mgr', '_data']);
const ATTRIBUTES: ReadonlySet<string> = new Set(['attrs', '_attrs']);
const OTHERS: ReadonlySet<string> = new Set(['_typ', '_metadata', '_flags', '_name', 'name']);

/** A dict with those keys alone, a block manager of pandas, and data. */
export const pandasState: StateInspector = (state, _owner, scope) => {
  if (state.kind === 'elided' || state.kind === 'lost') return hidden('the state is not shown');
  if (state.kind !== 'dict') return oddState('it is not a dict');
  if (state.elided > 0) return hidden('not all of the state is shown');
  for (const [key, value] of state.entries) {
    const name = key.kind === 'str' ? key.text : '';
    if (!isExpected(name, value, scope)) return oddState(`its ${name} is not what pandas writes`);
  }
  return undefined;
};

function isExpected(name: string, value: Value, scope: Scope): boolean {
  if (MANAGERS.has(name)) return isManager(value, scope);
  if (ATTRIBUTES.has(name)) return value.kind === 'dict';
  return OTHERS.has(name) && scope.isData(value) === 'yes';
}

function isManager(value: Value, scope: Scope): boolean {
  const owner = scope.classOf(value);
  return (
    owner?.module === 'pandas.core.internals.managers' &&
    /^(?:Single)?BlockManager$/.test(owner.name)
  );
}
