/**
 * `inspect.Signature(parameters)`: reads kind, name and default of each, and hashes the names.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { hidden, refused } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert with nothing or with a tuple of `inspect.Parameter`s: on anything else its attributes would be read. */
export const signatureParameters: ArgumentInspector = ([parameters, ...rest], _call, scope) => {
  if (rest.length > 0) return refused('it takes one argument');
  if (parameters === undefined || parameters.kind === 'none') return undefined;
  if (parameters.kind !== 'tuple') return refused('its argument is not a tuple');
  if (parameters.elided > 0) return hidden('not all of its parameters are shown');
  return parameters.items.every((item) => isParameter(item, scope))
    ? undefined
    : refused('a parameter is not an inspect.Parameter');
};

function isParameter(value: Value, scope: Scope): boolean {
  const made = scope.makerOf(value);
  return made?.module === 'inspect' && made.name === 'Parameter';
}
