/**
 * Whether a value is what one certain function or class makes.
 * @module
 */
import type { Value } from '../core/value.ts';
import type { Scope } from './scope.ts';

/**
 * Whether a REDUCE of exactly `module.name` made the value. That call is judged where it happens, and whatever
 * is done to the result later too.
 */
export function isMadeBy(
  value: Value | undefined,
  module: string,
  name: string,
  scope: Scope,
): boolean {
  if (value?.kind !== 'instance' || value.how !== 'reduce') return false;
  const maker = scope.makerOf(value);
  return maker?.module === module && maker.name === name;
}
