/**
 * `getattr(object, name)`: how a bound method or a class attribute is stored.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert on a known class with a literal public name. The result may be kept, not called. */
export const getattr: ArgumentInspector = ([object, name, ...rest], _call, scope) => {
  if (object === undefined || name === undefined || rest.length > 0)
    return refused('getattr takes two arguments');
  if (name.kind !== 'str' || name.clipped) return refused('the name is not a literal');
  if (isListedAttribute(object, name.text, scope)) return undefined;
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name.text)) return refused('the name is not public');
  const known = scope.isHarmlessName(object) && scope.entry(object.symbol).rule?.what === 'class';
  return known ? undefined : refused('the object is not a known class');
};

/** `Class.attribute` stands in the knowledge: the result is that symbol. On an instance, a property would run otherwise. */
function isListedAttribute(object: Value, name: string, scope: Scope): boolean {
  const owner = object.kind === 'global' ? scope.entry(object.symbol) : scope.classOf(object);
  if (owner === undefined || name.includes('.')) return false;
  const symbol = { module: owner.module, name: `${owner.name}.${name}` };
  return scope.isHarmlessName({ kind: 'global', symbol, plain: false });
}
