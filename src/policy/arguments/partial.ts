/**
 * `functools.partial(function, …)`: stores a function and some of its arguments.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { publicName } from '../canonical.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert when the function is one that is known and grants nothing: calling the partial later is as harmless. */
export const partial: ArgumentInspector = ([callable], _call, scope) => {
  if (callable === undefined) return refused('partial takes a function');
  if (isStorableCallable(callable, scope)) return undefined;
  const problem = refused('the function is not a known one');
  // A name that grants nothing anyone knows of is stored, not called: unknown, and not worse.
  return isUngrantedName(callable, scope) ? { ...problem, verdict: 'unknown' } : problem;
};

function isUngrantedName(value: Value, scope: Scope): boolean {
  return value.kind === 'global' && scope.grant(scope.entry(value.symbol)) === undefined;
}

/** A harmless name, or a partial or a bound method of one. */
export function isStorableCallable(value: Value, scope: Scope): boolean {
  let inner: Value | undefined = value;
  while (inner?.kind === 'instance' && inner.callee.kind === 'global') {
    const name = publicName(inner.callee.symbol.module, inner.callee.symbol.name);
    if (name !== 'functools.partial' && name !== 'builtins.getattr') return false;
    inner = inner.args?.kind === 'tuple' ? inner.args.items[0] : undefined;
  }
  return (
    inner !== undefined && (scope.isHarmlessName(inner) || isKnownInstance(inner, value, scope))
  );
}

/** The instance of which a bound method is stored. */
function isKnownInstance(inner: Value, whole: Value, scope: Scope): boolean {
  return inner !== whole && scope.classOf(inner)?.rule !== undefined;
}
