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
  if (!/^[A-Za-z_]\w*$/.test(name.text) || name.text.startsWith('__'))
    return refused('the name is special');
  if (isListedAttribute(object, name.text, scope)) return undefined;
  const known = scope.isHarmlessName(object) && scope.entry(object.symbol).rule?.what === 'class';
  if (known && !name.text.startsWith('_')) return undefined;
  return isOrdinary(object, name.text, scope)
    ? { ...refused('the attribute is not known'), verdict: 'unknown' }
    : refused('the object is not a known one');
};

/** An attribute by a literal name on a class or object that grants nothing: not vouched for, and no resolver's trick. */
function isOrdinary(object: Value, name: string, scope: Scope): boolean {
  if (object.kind === 'global') {
    const reached = scope.entry({
      module: object.symbol.module,
      name: `${object.symbol.name}.${name}`,
    });
    return (
      scope.grant(scope.entry(object.symbol)) === undefined && scope.grant(reached) === undefined
    );
  }
  return scope.classOf(object)?.rule !== undefined;
}

/** `Class.attribute` stands in the knowledge: the result is that symbol. On an instance, a property would run otherwise. */
function isListedAttribute(object: Value, name: string, scope: Scope): boolean {
  const owner = object.kind === 'global' ? scope.entry(object.symbol) : scope.classOf(object);
  if (owner === undefined || name.includes('.')) return false;
  const symbol = { module: owner.module, name: `${owner.name}.${name}` };
  return scope.isHarmlessName({ kind: 'global', symbol, plain: false });
}
