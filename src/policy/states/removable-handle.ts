/**
 * The state of torch's RemovableHandle: (hooks, id[, more hooks]). It keeps weak references to the hooks
 * and counts with the id (torch/utils/hooks.py, RemovableHandle.__setstate__).
 * @module
 */
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';

/** Inert when the id is a plain number and the further hooks are a plain tuple, whatever the hooks are. */
export const removableHandle: StateInspector = (state) => {
  if (state.kind !== 'tuple') return oddState('it is not a tuple');
  if (state.elided > 0) return hidden('the state is not shown');
  const [, id, more] = state.items;
  if (id?.kind !== 'int') return oddState('its number is not a number');
  if (more === undefined || more.kind === 'tuple' || more.kind === 'none') return undefined;
  return oddState('its further hooks are not a tuple');
};
