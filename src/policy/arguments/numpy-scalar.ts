/**
 * `numpy.core.multiarray.scalar(dtype, data)`: how numpy stores one number.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import { dtypeCode, isDtype } from '../states/dtype-values.ts';
import { type ArgumentInspector, isBytesResult } from '../scope.ts';

/** Inert with a dtype and bytes; with the object dtype the second argument is the object itself. */
export const numpyScalar: ArgumentInspector = ([dtype, data, ...rest], _call, scope) => {
  if (dtype === undefined || !isDtype(dtype, scope) || rest.length > 0)
    return refused('the first argument is not a dtype');
  if (data === undefined || isRaw(data)) return undefined;
  return dtypeCode(dtype)?.startsWith('O') === true
    ? undefined
    : refused('the second argument is not bytes');
};

function isRaw(data: Value): boolean {
  return (
    data.kind === 'bytes' || data.kind === 'str' || data.kind === 'bytearray' || isBytesResult(data)
  );
}
