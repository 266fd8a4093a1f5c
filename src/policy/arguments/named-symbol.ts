/**
 * `_ufunc_reconstruct(module, name)`: imports a name that stands in two texts.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert when knowledge lists the name and calling it grants nothing. */
export const namedSymbol: ArgumentInspector = ([module, name, ...rest], _call, scope) => {
  if (module?.kind !== 'str' || name?.kind !== 'str' || module.clipped || name.clipped) {
    return refused('the name is not a literal');
  }
  if (rest.length > 0) return refused('it takes two arguments');
  const symbol = { module: module.text, name: name.text };
  return scope.isHarmlessName({ kind: 'global', symbol, plain: false })
    ? undefined
    : refused('the name is not a known one');
};
