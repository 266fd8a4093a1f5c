/**
 * The state of a functools.partial: `(function, arguments, keywords, attributes)`.
 * @module
 */
import { isStorableCallable } from '../arguments/partial.ts';
import { hidden, oddState } from '../inspection.ts';
import type { StateInspector } from '../scope.ts';
import { inspectDict } from './instance-dict.ts';

/** The function must be one that may be stored; keywords and attributes must be plain dicts. */
export const partialState: StateInspector = (state, owner, scope) => {
  if (state.kind !== 'tuple')
    return state.kind === 'elided'
      ? hidden('the state is not shown')
      : oddState('it is not a tuple');
  const [callable, args, keywords, attributes] = state.items;
  if (state.items.length !== 4 || callable === undefined)
    return oddState('it has an unknown number of parts');
  if (!isStorableCallable(callable, scope)) return oddState('its function is not a known one');
  if (args?.kind !== 'tuple') return oddState('its arguments are not a tuple');
  for (const half of [keywords, attributes]) {
    const problem =
      half === undefined ? oddState('it is not a dict') : inspectDict(half, owner, scope);
    if (problem !== undefined) return problem;
  }
  return undefined;
};
