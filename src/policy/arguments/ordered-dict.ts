/**
 * `OrderedDict()` and `OrderedDict([[key, value], …])`: the second is how Python 2 wrote it.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused, type Problem } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert with nothing, or with pairs in containers made by opcodes whose keys may be hashed. */
export const orderedDict: ArgumentInspector = ([pairs, ...rest], _call, scope) => {
  if (pairs === undefined) return undefined;
  if (rest.length > 0) return refused('it takes one argument');
  if (pairs.kind === 'dict') return undefined;
  if (pairs.kind !== 'list' && pairs.kind !== 'tuple')
    return refused('its argument is not a list of pairs');
  if (pairs.plain) return undefined;
  if (pairs.elided > 0) return hidden('not all of its pairs are shown');
  return firstProblem(pairs.items, scope);
};

function firstProblem(pairs: readonly Value[], scope: Scope): Problem | undefined {
  for (const pair of pairs) {
    if (pair.kind === 'elided') return hidden('not all of its pairs are shown');
    if (pair.kind !== 'list' && pair.kind !== 'tuple')
      return refused('its argument is not a list of pairs');
    const [key] = pair.items;
    if (key?.kind === 'elided') return hidden('not all of its keys are shown');
    if (key !== undefined && !scope.isHashable(key))
      return refused('a key is not one that may be hashed');
  }
  return undefined;
}
