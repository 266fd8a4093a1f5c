/**
 * `function(cls, *data)`: makes an instance of a class that is named first.
 * @module
 */
import { hidden, refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';
import { tupleOf } from './newobj-function.ts';

/** Inert when the class is a known one that may be constructed, and the rest is data. */
export const typedClassFirst: ArgumentInspector = ([cls, ...rest], _call, scope) => {
  if (cls?.kind !== 'global') return refused('the class is not named');
  const { rule } = scope.entry(cls.symbol);
  if (rule?.what !== 'class' || (rule.newobj === undefined && rule.data !== true)) {
    return refused('the class is not one that may be constructed');
  }
  const data = scope.isData(tupleOf(rest));
  if (data === 'hidden') return hidden('not all of its arguments are shown');
  return data === 'yes' ? undefined : refused('it is vouched for with data only');
};
