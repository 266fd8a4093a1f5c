/**
 * `pandas.core.indexes.base._new_Index(cls, arguments)`: calls the class with keywords.
 * @module
 */
import { hidden, refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert for an index class of pandas and a dict of data. */
export const pandasIndex: ArgumentInspector = ([cls, keywords, ...rest], _call, scope) => {
  if (cls?.kind !== 'global' || rest.length > 0) return refused('its class is not named');
  const entry = scope.entry(cls.symbol);
  if (!/^pandas(?:\.|$)/.test(entry.module) || entry.rule?.data !== true)
    return refused('its class is not an index of pandas');
  if (keywords?.kind !== 'dict' || !keywords.ordinaryKeys)
    return refused('its keywords are not a plain dict');
  const data = scope.isData(keywords);
  if (data === 'hidden') return hidden('not all of its keywords are shown');
  return data === 'yes' ? undefined : refused('it is vouched for with data only');
};
