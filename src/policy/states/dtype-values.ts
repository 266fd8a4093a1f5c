/**
 * numpy dtypes as they appear in pickles: `numpy.dtype(code, False, True)`.
 * @module
 */
import type { Value } from '../../core/value.ts';
import type { Scope } from '../scope.ts';

/** Whether the value is an instance of a numpy dtype class. */
export function isDtype(value: Value, scope: Scope): boolean {
  if (value.kind !== 'instance' || value.callee.kind !== 'global') return false;
  const { module, name } = value.callee.symbol;
  if (module === 'numpy' && name === 'dtype') return true;
  const known = scope.entry(value.callee.symbol).rule !== undefined;
  return known && module.startsWith('numpy.') && /DType$|^dtype\[/.test(name);
}

/** The type code without its byte order: `f8`, `O8`, `V20`. Nothing for a spelling that no pickler writes. */
export function dtypeCode(dtype: Value): string | undefined {
  if (dtype.kind !== 'instance' || dtype.args?.kind !== 'tuple') return undefined;
  const [code] = dtype.args.items;
  if (code?.kind === 'global') return recordCode(code.symbol);
  if (code?.kind !== 'str' || code.clipped) return undefined;
  return /^[|<>=]?([A-Za-z?]\d*(?:\[\w+\])?)$/.exec(code.text)?.[1];
}

/** `numpy.dtype(numpy.record)` is how record arrays are stored. */
function recordCode({
  module,
  name,
}: {
  readonly module: string;
  readonly name: string;
}): string | undefined {
  return /^numpy(?:\.rec|\.core\.records|\._core\.records)?$/.test(module) &&
    (name === 'record' || name === 'void')
    ? 'V'
    : undefined;
}

/** Whether arrays of this dtype hold pointers to objects, by its code and the state it was given. */
export function holdsObjects(dtype: Value, scope: Scope): 'yes' | 'no' | 'hidden' {
  const code = dtypeCode(dtype);
  if (code === undefined) return 'hidden';
  const built = dtype.kind === 'instance' && scope.objectDtypes.has(dtype.call);
  return code.startsWith('O') || built ? 'yes' : 'no';
}

/** Bytes of one element, as far as the code says. */
export function dtypeSize(dtype: Value): number | undefined {
  const match = /^([A-Za-z?])(\d+)$/.exec(dtypeCode(dtype) ?? '');
  if (match === null) return undefined;
  return Number(match[2]) * (match[1] === 'U' ? 4 : 1);
}

/** Whether a call or a BUILD with this callee makes or completes a dtype, or the bytes in one. */
export function concernsDtype(callee: Value): boolean {
  const made = callee.kind === 'instance' ? callee.callee : callee;
  if (made.kind !== 'global') return false;
  const { module, name } = made.symbol;
  return (module === 'numpy' && name === 'dtype') || (module === '_codecs' && name === 'encode');
}
