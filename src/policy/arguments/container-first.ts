/**
 * Types that copy a container: the container must be one that opcodes made, so that iterating it runs nothing.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

const CONTAINERS: ReadonlySet<string> = new Set(['list', 'tuple', 'set', 'frozenset', 'dict']);

/** Inert with nothing or with such a container, whatever its items are; further arguments plain. */
export const containerFirst: ArgumentInspector = ([container, ...rest]) => {
  if (container === undefined) return undefined;
  if (!container.plain && !CONTAINERS.has(container.kind))
    return refused('it is vouched for on lists, tuples, sets and dicts only');
  return rest.every(({ plain }) => plain)
    ? undefined
    : refused('its further arguments are not plain data');
};
