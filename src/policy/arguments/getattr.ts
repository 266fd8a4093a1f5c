/**
 * `getattr(object, name)`: how a bound method or a class attribute is stored.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert on a known class or an instance of one, with a literal public name. The result may be kept, not called. */
export const getattr: ArgumentInspector = ([object, name, ...rest], _call, scope) => {
  if (object === undefined || name === undefined || rest.length > 0)
    return refused('getattr takes two arguments');
  if (name.kind !== 'str' || name.clipped) return refused('the name is not a literal');
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name.text)) return refused('the name is not public');
  if (object.kind === 'global') {
    const known =
      scope.isHarmlessName(object) && scope.entry(object.symbol).rule?.what !== 'module';
    return known ? undefined : refused('the object is not a known class');
  }
  const owner = scope.classOf(object);
  return owner?.rule !== undefined && scope.grant(owner) === undefined
    ? undefined
    : refused('the object is not an instance of a known class');
};
