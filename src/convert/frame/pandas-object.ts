/**
 * Objects of pandas as their pickles describe them.
 * @module
 */
import { attribute } from '../boosters/find-booster.ts';
import { typeOf } from '../describe-value.ts';
import { tensorBytes, type Tensor } from '../model/tensor.ts';
import type { ModelValue, ObjectValue } from '../model/value.ts';
import { arrowTexts } from './arrow-texts.ts';
import { argumentsOf, isNamed, itemsOf, nameOf } from './python-object.ts';

/** Where an array of pandas has its class, its type and its values. */
export interface BackedArray {
  readonly name: string;
  readonly dtype: ModelValue | undefined;
  readonly values: ModelValue | undefined;
}

/**
 * Arrays around an array of numpy (`pandas/_libs/arrays.pyx`, `NDArrayBacked.__reduce__`: the class, a checksum,
 * and a state of type and values, given with the class or set after it).
 */
export function backedArray(value: ModelValue): BackedArray | undefined {
  if (value.kind !== 'object') return undefined;
  if (nameOf(value) === '__pyx_unpickle_NDArrayBacked') {
    const [made, , given] = argumentsOf(value);
    const state = value.states[0] ?? given;
    const [dtype, values] = itemsOf(state);
    if (made?.kind !== 'symbol') return undefined;
    // Some versions write the values first.
    const swapped = dtype?.kind === 'tensor' || dtype?.kind === 'group';
    const [type, array] = swapped ? [values, dtype] : [dtype, values];
    return { name: made.symbol.name, dtype: type, values: array };
  }
  const values = attribute(value, '_ndarray') ?? attribute(value, '_codes');
  if (values === undefined) return undefined;
  return { name: nameOf(value), dtype: attribute(value, '_dtype'), values };
}

/** The texts of an `ArrowStringArray`. */
export function arrowStrings(array: ObjectValue): readonly ModelValue[] | undefined {
  if (!nameOf(array).startsWith('ArrowStringArray')) return undefined;
  return arrowTexts(attribute(array, '_pa_array') ?? attribute(array, '_data'));
}

/** A name of a time zone, as pandas writes it into its metadata; undefined for one that has none. */
export function zoneOf(dtype: ModelValue | undefined): string | undefined {
  if (dtype?.kind !== 'object') return undefined;
  const zone = attribute(dtype, 'tz') ?? argumentsOf(dtype)[1];
  if (zone === undefined) return undefined;
  if (zone.kind === 'symbol') return /utc/i.test(zone.symbol.name) ? 'UTC' : undefined;
  if (zone.kind !== 'object') return undefined;
  // datetime.timezone(timedelta(0)), pytz._UTC(), pytz._p('Europe/Berlin', …), ZoneInfo._unpickle(…)
  if (/^_?utc$/i.test(nameOf(zone))) return 'UTC';
  const [first] = argumentsOf(zone);
  if (first?.kind === 'str') return first.text;
  const named = zone.callee.kind === 'object' ? argumentsOf(zone)[0] : undefined;
  if (named?.kind === 'str') return named.text;
  return nameOf(zone) === 'timezone' && isZeroDelta(first) ? 'UTC' : undefined;
}

function isZeroDelta(value: ModelValue | undefined): boolean {
  if (!isNamed(value, 'timedelta')) return false;
  return argumentsOf(value).every((item) => item.kind === 'int' && item.value === 0n);
}

/** Numbers of a small array of integers. */
export function integersOf(tensor: Tensor, read: (tensor: Tensor) => Uint8Array): number[] {
  const bytes = read(tensor);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = tensorBytes({ ...tensor, shape: [] });
  const unsigned = tensor.dtype.startsWith('U') || tensor.dtype === 'BOOL';
  return Array.from({ length: bytes.length / size }, (_, i) => {
    const at = i * size;
    if (size === 8)
      return Number(unsigned ? view.getBigUint64(at, true) : view.getBigInt64(at, true));
    if (size === 4) return unsigned ? view.getUint32(at, true) : view.getInt32(at, true);
    if (size === 2) return unsigned ? view.getUint16(at, true) : view.getInt16(at, true);
    return unsigned ? view.getUint8(at) : view.getInt8(at);
  });
}

/** The class of a value, for reports. */
export function classText(value: ModelValue): string {
  return typeOf(value) ?? value.kind;
}
