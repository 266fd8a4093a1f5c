/**
 * numpy's masked arrays. numpy/ma/core.py `MaskedArray.__getstate__`, `__setstate__`, `_mareconstruct`
 * (numpy 1.0 to 2.4).
 * @module
 */
import { tensorBytes } from '../model/tensor.ts';
import type { ModelValue } from '../model/value.ts';
import { argumentsOf, countsOf, nameOf } from './arguments.ts';
import type { Builder } from './interpreter.ts';
import { arrayValue, placeOf } from './array-bytes.ts';
import { arrayOfState } from './numpy-arrays.ts';

/** Other classes may add to the state. */
const CLASSES: ReadonlySet<string> = new Set(['numpy.ma MaskedArray', 'numpy.ma.core MaskedArray']);
const BOOL = { dtype: 'BOOL', bigEndian: false } as const;

/** `_mareconstruct(class, ndarray, (0,), b'b')` with `(1, shape, dtype, is_fortran, data, mask, fill_value)`. */
const masked: Builder = (object, to) => {
  const [subtype] = argumentsOf(object);
  const [state] = object.states;
  if (!CLASSES.has(nameOf(subtype) ?? '') || object.states.length !== 1) return undefined;
  if (state?.kind !== 'tuple' || state.items.length !== 7) return undefined;
  const [, shapeNode, , order, , maskNode, fill] = state.items;
  const data = arrayOfState(state.items.slice(0, 5), 'array', to, object);
  const shape = countsOf(shapeNode);
  if (data === undefined || shape === undefined) return undefined;
  // The mask of records has a field for each of theirs.
  if (data.kind === 'tensor' && data.tensor.dtype === 'RECORD') return undefined;
  const place = placeOf(maskNode, tensorBytes({ dtype: 'BOOL', shape }), to, object);
  if (place === undefined) return undefined;
  const fortran = order?.kind === 'bool' && order.value;
  const parts: (readonly [string, ModelValue])[] = [
    ['data', data],
    ['mask', arrayValue(BOOL, { shape, fortran }, place, 'array')],
    ['fill_value', fill === undefined ? { kind: 'none' } : to.value(fill)],
  ];
  return { kind: 'group', what: 'masked', layout: 'numpy.ma.MaskedArray', parts };
};

/** Builders of masked arrays. */
export const MASKED_ARRAYS: readonly (readonly [string, Builder])[] = [
  ['numpy.ma.core _mareconstruct', masked],
  ['numpy.ma _mareconstruct', masked],
];
