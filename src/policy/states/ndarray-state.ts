/**
 * The state of a numpy array: `(version, shape, dtype, fortran order, data)`, without the version in
 * the oldest files, with mask bytes and a fill value for masked arrays.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, oddState, type Problem } from '../inspection.ts';
import { holdsObjects, isDtype } from './dtype-values.ts';
import { type StateInspector, isBytesResult, type Scope } from '../scope.ts';

/** A shape, a dtype and bytes; a list of anything when the dtype is one of objects. */
export const ndarrayState: StateInspector = (state, _owner, scope) => {
  if (state.kind !== 'tuple')
    return state.kind === 'elided'
      ? hidden('the state is not shown')
      : oddState('it is not a tuple');
  if (state.elided > 0) return hidden('not all of the state is shown');
  const parts = state.items.length === 4 ? state.items : state.items.slice(1);
  if (parts.length !== 4 && parts.length !== 6)
    return oddState('it has an unknown number of parts');
  const [shape, dtype, order, data, ...masked] = parts;
  if (shape?.plain !== true || order?.plain !== true)
    return oddState('its shape is not plain data');
  if (dtype?.kind === 'elided') return hidden('the dtype is not shown');
  if (dtype === undefined || data === undefined || !isDtype(dtype, scope))
    return oddState('its dtype is not a dtype');
  return inspectContents(data, dtype, scope) ?? inspectMask(masked, scope);
};

function inspectContents(data: Value, dtype: Value, scope: Scope): Problem | undefined {
  switch (data.kind) {
    case 'bytes':
    case 'bytearray':
    case 'str':
    case 'buffer':
      return undefined;
    case 'list':
      if (data.plain || holdsObjects(dtype, scope) === 'yes') return undefined;
      if (holdsObjects(dtype, scope) === 'hidden') return hidden('the dtype is not shown');
      return oddState('it lists objects for a dtype of numbers');
    case 'elided':
      return data.plain ? undefined : hidden('the data is not shown');
    default:
      return isBytesResult(data) ? undefined : oddState('its data is not bytes');
  }
}

function inspectMask(parts: readonly Value[], scope: Scope): Problem | undefined {
  return parts.every((part) => part.plain || isBytesResult(part) || scope.isData(part) === 'yes')
    ? undefined
    : oddState('its mask or fill value is not data');
}
