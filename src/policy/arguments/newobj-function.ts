/**
 * `copyreg.__newobj__(cls, *args)` and `__newobj_ex__(cls, args, kwargs)`: NEWOBJ in the words of older protocols.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused, type Problem } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert when NEWOBJ of that class with these arguments is. */
export const newobjFunction: ArgumentInspector = ([cls, ...rest], { entry }, scope) => {
  if (entry.name !== '__newobj_ex__') return inspectNew(cls, tupleOf(rest), undefined, scope);
  const [args, kwargs] = rest;
  return args === undefined
    ? refused('arguments are missing')
    : inspectNew(cls, args, kwargs, scope);
};

/** Whether `cls.__new__(cls, *args)` is inert. */
export function inspectNew(
  cls: Value | undefined,
  args: Value,
  kwargs: Value | undefined,
  scope: Scope,
): Problem | undefined {
  if (cls?.kind !== 'global') return refused('the class is not named');
  const entry = scope.entry(cls.symbol);
  const rule = entry.rule?.newobj ?? scope.allowed(entry, 'newobj');
  if (rule === undefined) return refused('the class is not one that may be constructed');
  // A class whose rule is this very function would go round in circles.
  if (rule === 'rule:newobj-function')
    return refused('the class is not one that may be constructed');
  return scope.inspect.arguments(rule, { entry, how: 'newobj', args, extra: kwargs }, scope);
}

/** A tuple of values, as an opcode would make it. */
export function tupleOf(items: readonly Value[]): Value {
  return { kind: 'tuple', items, elided: 0, plain: items.every((item) => item.plain) };
}
