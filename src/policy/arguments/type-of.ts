/**
 * `type(x)`: how the types of None and other singletons are stored. With three arguments it makes a class.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert for one argument that is plain or a singleton. */
export const typeOf: ArgumentInspector = ([value, ...rest]) => {
  if (value === undefined || rest.length > 0)
    return refused('with more than one argument it makes a class');
  if (value.plain) return undefined;
  const singleton =
    value.kind === 'global' &&
    value.symbol.module === 'builtins' &&
    (value.symbol.name === 'Ellipsis' || value.symbol.name === 'NotImplemented');
  return singleton ? undefined : refused('it is vouched for on plain data only');
};
