/**
 * `copyreg._reconstructor(cls, base, state)`: how protocols 0 and 1 store instances.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';
import { inspectNew, tupleOf } from './newobj-function.ts';

/** Bases whose `__init__` is C code that copies a plain value. */
const PLAIN_BASES: ReadonlySet<string> = new Set([
  'dict',
  'list',
  'tuple',
  'set',
  'frozenset',
  'int',
  'float',
  'complex',
  'str',
  'bytes',
  'bytearray',
]);

/**
 * With `object` as base it is `object.__new__(cls)`. With another base, `base.__init__(obj, state)` runs:
 * only that of builtin types on plain data is inert.
 */
export const reconstructor: ArgumentInspector = ([cls, base, state, ...rest], _call, scope) => {
  if (base?.kind !== 'global' || state === undefined || rest.length > 0)
    return refused('the base is not named');
  const { module, name } = base.symbol;
  const builtin = module === 'builtins' || module === '__builtin__';
  if (builtin && name === 'object') {
    if (state.kind !== 'none') return refused('object takes no state');
    return inspectNew(cls, tupleOf([]), undefined, scope);
  }
  if (!builtin || !PLAIN_BASES.has(name)) return refused('the base is not a builtin type');
  if (!copiesInertly(name, state, scope)) return refused('the state of the base is not plain data');
  return cls?.kind === 'global' && scope.entry(cls.symbol).rule?.newobj !== undefined
    ? undefined
    : refused('the class is not one that may be constructed');
};

/** A dict or list copies any data; a set hashes what it copies, a number or text converts it. */
function copiesInertly(base: string, state: Value, scope: Scope): boolean {
  if (scope.isPlain(state)) return true;
  const exact =
    (base === 'dict' && state.kind === 'dict') ||
    (base === 'list' && state.kind === 'list') ||
    (base === 'tuple' && state.kind === 'tuple');
  return exact && scope.isData(state) === 'yes';
}
