/**
 * Sets and the like: the items of a container are hashed and compared.
 * @module
 */
import { hidden, refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

/** Inert with nothing, or with a container made by opcodes whose items may be hashed; further arguments plain. */
export const hashedItems: ArgumentInspector = ([container, ...rest], _call, scope) => {
  if (!rest.every(({ plain }) => plain)) return refused('its further arguments are not plain data');
  if (container === undefined || container.plain) return undefined;
  switch (container.kind) {
    case 'list':
    case 'tuple':
    case 'set':
    case 'frozenset':
      if (container.elided > 0) return hidden('not all of its items are shown');
      return container.items.every((item) => scope.isHashable(item))
        ? undefined
        : refused('an item is not one that may be hashed');
    default:
      return refused('it is vouched for on lists, tuples and sets only');
  }
};
