/**
 * Properties of classes, recognised by their decorators.
 * @module
 */
import { dottedName } from '../dotted.ts';
import type { Binding, FunctionSummary } from '../summary.ts';

/** The functions of a property. */
export interface Property {
  /** A cached property is hidden by the instance; a property is not. */
  readonly kind: 'property' | 'cached';
  readonly getters: readonly FunctionSummary[];
  readonly setters: readonly FunctionSummary[];
  readonly deleters: readonly FunctionSummary[];
}

const PROPERTIES: ReadonlySet<string> = new Set([
  'property',
  'abc.abstractproperty',
  'abstractproperty',
  'builtins.property',
]);
const CACHED: ReadonlySet<string> = new Set(['cached_property', 'functools.cached_property']);
const OTHER: ReadonlySet<string> = new Set(['abstractmethod', 'abc.abstractmethod', 'override']);

/** The property that the bindings of a name make; undefined when they make none. */
export function propertyOf(bindings: readonly Binding[] | undefined): Property | undefined {
  const getters: FunctionSummary[] = [];
  const setters: FunctionSummary[] = [];
  const deleters: FunctionSummary[] = [];
  let cached = false;
  for (const binding of bindings ?? []) {
    if (binding.kind !== 'function') return undefined;
    const role = roleOf(binding);
    if (role === undefined) return undefined;
    if (role === 'setter') setters.push(binding);
    else if (role === 'deleter') deleters.push(binding);
    else getters.push(binding);
    cached ||= role === 'cached';
  }
  if (getters.length + setters.length === 0) return undefined;
  return { kind: cached ? 'cached' : 'property', getters, setters, deleters };
}

/** What part of a property a function is; undefined when it is none, or more than that. */
function roleOf(fn: FunctionSummary): 'getter' | 'setter' | 'deleter' | 'cached' | undefined {
  let role: 'getter' | 'setter' | 'deleter' | 'cached' | undefined;
  for (const decorator of fn.decorators) {
    const name = dottedName(decorator) ?? '';
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (PROPERTIES.has(name) || last === 'getter') role = 'getter';
    else if (CACHED.has(name)) role = 'cached';
    else if (name.includes('.') && (last === 'setter' || last === 'deleter')) role = last;
    else if (!OTHER.has(name)) return undefined;
  }
  return role;
}
