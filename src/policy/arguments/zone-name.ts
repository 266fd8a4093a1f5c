/**
 * Time zones by name: the name becomes part of a path below the time zone data.
 * @module
 */
import { refused } from '../inspection.ts';
import type { ArgumentInspector } from '../scope.ts';

const ZONE = /^[A-Za-z0-9_+-]{1,64}(?:\/[A-Za-z0-9_+-]{1,64}){0,3}$/;

/** Inert for a literal name that cannot leave the directory. */
export const zoneName: ArgumentInspector = ([name, ...rest]) => {
  if (name?.kind !== 'str' || name.clipped || !ZONE.test(name.text))
    return refused('it is not the name of a time zone');
  return rest.every(({ plain }) => plain)
    ? undefined
    : refused('its further arguments are not plain data');
};
