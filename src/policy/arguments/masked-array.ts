/**
 * `numpy.ma.core._mareconstruct(subtype, base, shape, type)`: an empty masked array.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

const SUBTYPES: ReadonlySet<string> = new Set([
  'numpy.ma.MaskedArray',
  'numpy.ma.core.MaskedArray',
  'numpy.ma.mvoid',
  'numpy.ma.core.mvoid',
  'numpy.ma.mrecords.MaskedRecords',
]);

/** Inert for the masked types of numpy over a known data class. */
export const maskedArray: ArgumentInspector = ([subtype, base, ...rest], _call, scope) => {
  if (subtype?.kind !== 'global' || base?.kind !== 'global')
    return refused('its classes are not named');
  const { module, name } = subtype.symbol;
  if (!SUBTYPES.has(`${module}.${name}`)) return refused('it is not a masked array of numpy');
  if (scope.entry(base.symbol).rule?.data !== true)
    return refused('its base is not a known data class');
  return rest.every(({ plain }) => plain) ? undefined : refused('its shape is not plain data');
};
