/**
 * `numpy.core.multiarray.scalar(dtype, data)`: how numpy stores one number.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import { dtypeCode, holdsObjects, isDtype } from '../states/dtype-values.ts';
import { type ArgumentInspector, isBytesResult } from '../scope.ts';

/** Inert with a dtype and bytes; with the object dtype the second argument is the object itself. */
export const numpyScalar: ArgumentInspector = ([dtype, data, ...rest], _call, scope) => {
  if (dtype === undefined || !isDtype(dtype, scope) || rest.length > 0)
    return refused('the first argument is not a dtype');
  if (dtypeCode(dtype)?.startsWith('O') === true || data === undefined) return undefined;
  // Bytes for a dtype with objects inside would be taken for pointers.
  if (holdsObjects(dtype, scope) !== 'no') return refused('the dtype may hold objects');
  return isRaw(data) ? undefined : refused('the second argument is not bytes');
};

function isRaw(data: Value): boolean {
  return (
    data.kind === 'bytes' || data.kind === 'str' || data.kind === 'bytearray' || isBytesResult(data)
  );
}
