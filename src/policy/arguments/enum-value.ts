/**
 * `SomeEnum(value)`: looks a member up by its value.
 * @module
 */
import type { Value } from '../../core/value.ts';
import { refused } from '../inspection.ts';
import type { ArgumentInspector, Scope } from '../scope.ts';

/** Inert for one plain value or a member of a known enumeration; with more arguments it makes a new one. */
export const enumValue: ArgumentInspector = ([value, ...rest], _call, scope) =>
  value !== undefined && rest.length === 0 && (value.plain || isMember(value, scope))
    ? undefined
    : refused('it is vouched for with one plain value only');

/** Flags of one library are looked up by those of another: a member is an integer that hashes as such. */
function isMember(value: Value, scope: Scope): boolean {
  return value.kind === 'instance' && scope.makerOf(value)?.rule?.reduce === 'rule:enum-value';
}
