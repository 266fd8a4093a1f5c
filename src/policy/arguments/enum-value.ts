/**
 * `SomeEnum(value)`: looks a member up by its value.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert for one plain value; with more arguments it makes a new enumeration. */
export const enumValue: ArgumentInspector = (args) =>
  args.length === 1 && args[0]?.plain === true
    ? undefined
    : refused('it is vouched for with one plain value only');
