/**
 * `defaultdict(factory)`: the factory is called with nothing when a key is missing.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';
import { tupleOf } from './newobj-function.ts';
import { isStorableCallable } from './partial.ts';

/** Inert when calling the factory would be: None, a known callable that allows no arguments, a partial of one. */
export const defaultFactory: ArgumentInspector = ([factory, entries, ...rest], _call, scope) => {
  if (rest.length > 0 || (entries !== undefined && entries.kind !== 'dict')) {
    return refused('it takes a factory and a dict');
  }
  if (factory === undefined || factory.kind === 'none') return undefined;
  if (factory.kind === 'instance' && isStorableCallable(factory, scope)) return undefined;
  if (factory.kind !== 'global') return refused('the factory is not a known function');
  const entry = scope.entry(factory.symbol);
  const rule = entry.rule?.reduce ?? scope.allowed(entry, 'reduce');
  // A factory that is itself a defaultdict adds nothing.
  if (rule === undefined) return refused('the factory is not a known function');
  if (rule === 'rule:default-factory') return undefined;
  const problem = scope.inspect.arguments(
    rule,
    { entry, how: 'reduce', args: tupleOf([]), extra: undefined },
    scope,
  );
  return problem === undefined
    ? undefined
    : refused('the factory is not vouched for without arguments');
};
